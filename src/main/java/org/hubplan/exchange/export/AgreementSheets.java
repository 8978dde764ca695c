package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.hubplan.change.Reply;
import org.hubplan.exchange.export.SheetContent.Value;
import org.hubplan.exchange.replies.ReplyColumn;
import org.hubplan.model.Command;

/// What the commands are asked to agree to: a sheet for each, with the changes that concern it and room for its
/// reply. `org.hubplan.exchange.replies` reads it back.
///
/// @param asked by command, each change in the order it was made
/// @param marking protective marking of the plan
public record AgreementSheets(SortedMap<Command, List<Asked>> asked, String marking) {
    private static final int LONGEST_NAME = 31;

    /// One change, as one command sees it.
    ///
    /// @param n entry of the change, by which the reply finds its way back
    /// @param role what it means for the command: `gains 1 DC`
    /// @param consultation whether police staff must be consulted
    public record Asked(
            long n, String words, String role, String reason, LocalDate effective, boolean consultation, Reply reply) {}

    /// Writes the file, in the format its suffix says: `.xlsx`, `.ods`, or `.csv` with all commands in one sheet.
    /// What was there is replaced once the new file is whole.
    ///
    /// @throws UnwritableFile if it has another suffix, or can't be written
    public void write(Path file) throws UnwritableFile {
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() -> new UnwritableFile(
                        file.getFileName() + " is no kind of file sheets are written to: choose .xlsx, .ods or .csv.",
                        null));
        List<SheetContent> sheets = format.holdsManySheets() ? oneEach() : List.of(all());
        PlanExport.save(file, out -> format.write(sheets, marking, out));
    }

    private List<SheetContent> oneEach() {
        Set<String> taken = new HashSet<>();
        List<SheetContent> sheets = new ArrayList<>();
        asked.forEach((command, changes) -> sheets.add(new SheetContent(
                sheetName(command.name(), taken),
                headings(),
                changes.stream().map(change -> row(command, change)).toList())));
        return sheets;
    }

    private SheetContent all() {
        List<List<Value>> rows = new ArrayList<>();
        for (Map.Entry<Command, List<Asked>> one : asked.entrySet()) {
            one.getValue().forEach(change -> rows.add(row(one.getKey(), change)));
        }
        return new SheetContent("Changes", headings(), rows);
    }

    private static List<String> headings() {
        return ReplyColumn.headings();
    }

    private static List<Value> row(Command command, Asked change) {
        Reply reply = change.reply();
        return List.of(
                text(command.name()),
                SheetContent.figure(BigDecimal.valueOf(change.n())),
                text(change.words()),
                text(change.role()),
                text(change.reason()),
                text(change.effective().toString()),
                text(change.consultation() ? "due" : ""),
                text(switch (reply.state()) {
                    case AGREED -> "agreed";
                    case REFUSED -> "refused";
                    case DRAFT, SENT -> "";
                }),
                text(reply.who()),
                text(reply.state() == Reply.State.SENT ? "" : reply.on().map(LocalDate::toString).orElse("")),
                text(reply.note()));
    }

    /// A tab takes up to 31 characters and none of `[]:*?/\`.
    private static String sheetName(String name, Set<String> taken) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        for (int copy = 1; ; copy++) {
            String ending = copy == 1 ? "" : " " + copy;
            String tab = clean.substring(0, Math.min(clean.length(), LONGEST_NAME - ending.length())).strip() + ending;
            if (taken.add(tab.toLowerCase(Locale.ROOT))) {
                return tab;
            }
        }
    }
}
