package org.hubplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.Change;
import org.hubplan.change.PayOrigin;
import org.hubplan.exchange.paste.Onto;
import org.hubplan.exchange.paste.Paste;
import org.hubplan.exchange.paste.Pasted;
import org.hubplan.exchange.paste.PastedRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "paste",
        description = "Sets fields of posts from rows with a tab between cells, by post number: one change, one undo. "
                + "The first row holds headings, as in a workbook to import.",
        footer = {"", "Example:", "  hubplan paste my-plan titles.tsv --good --reason \"Titles agreed with HR\""})
final class PasteRows extends Changing {
    @Parameters(index = "1", paramLabel = "FILE", description = "The rows, as copied from a spreadsheet, in UTF-8.")
    private Path file;

    @Option(names = "--good", description = "Take the good rows where some can't be taken; without it, none are then.")
    private boolean good;

    @Option(
            names = "--pay",
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Where a difference in pay comes from, where a grade or an FTE is set: new money, or existing posts.")
    private PayOrigin pay;

    PasteRows(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        Pasted pasted = Paste.read(text(), ground.plan(), ground.command(), Onto.NOWHERE);
        pasted.trouble().ifPresent(why -> {
            throw new Refusal(why);
        });
        if (!good && !pasted.faulty().isEmpty()) {
            throw new Refusal(
                    "Some rows can't be taken. Correct them, or take the others with --good.",
                    Optional.of(Reply.of(figures(pasted), faults(pasted), note(pasted))));
        }
        if (pasted.isPaid() && pay == null) {
            throw new Refusal("A grade or an FTE changes pay. Say where the difference comes from: --pay new or --pay found.");
        }
        Change change = pasted.change(pay)
                .orElseThrow(() -> new Refusal("Nothing would change: no row can be taken that isn't so already."));
        return Wanted.of(change, pasted.changing().stream().flatMap(row -> row.post().stream()).toList())
                .noting(figures(pasted), note(pasted));
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Refusal(file + " can't be read as text in UTF-8.");
        }
    }

    private static String note(Pasted pasted) {
        int changing = pasted.changing().size();
        return (changing == 1 ? "1 row changes a post, " : changing + " rows change a post, ") + pasted.unchanged()
                + " as they are, " + pasted.faulty().size() + " can't be taken";
    }

    private static String faults(Pasted pasted) {
        return Stream.concat(Stream.of(note(pasted)), pasted.faulty().stream().flatMap(row -> row.faults().stream()
                        .map(fault -> "Row " + row.row() + ", " + fault.column() + ": " + fault.words())))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> figures(Pasted pasted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rows", pasted.rows().size());
        json.put("changed", pasted.changing().size());
        json.put("unchanged", pasted.unchanged());
        json.put("unread", List.copyOf(pasted.unread()));
        json.put("held", pasted.faulty().stream().flatMap(PasteRows::held).toList());
        return json;
    }

    private static Stream<Map<String, Object>> held(PastedRow row) {
        return row.faults().stream().map(fault -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("row", row.row());
            json.put("column", fault.column());
            json.put("value", fault.value());
            json.put("reason", fault.why());
            json.put("wayOut", fault.wayOut());
            return json;
        });
    }
}
