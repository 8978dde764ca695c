package org.hubplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Held;
import org.hubplan.change.Origin;
import org.hubplan.exchange.HeldRowsFile;
import org.hubplan.session.HeldRows;
import org.hubplan.session.HeldTray;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "held",
        description = {
            "Lists the rows of the newest establishment that were held, each with its reason.",
            "With --out they are written as a CSV in the shape they came in, to be put right and imported."
        },
        footer = {"", "Examples:", "  hubplan held my-plan", "  hubplan held my-plan --out held.csv"})
final class ShowHeld extends OnPlan {
    @Option(names = "--out", paramLabel = "FILE.csv", description = "Where to write them.")
    private Path out;

    ShowHeld(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        HeldRows tray = session.now().held();
        if (out != null) {
            write(tray);
        }
        TextTable table = new TextTable(4, "Row", "Column", "Value", "Reason");
        tray.rows().forEach(row -> table.row(Integer.toString(row.row()), row.column(), row.value(), reasons(row)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", tray.source());
        json.put("sheet", tray.origin().map(Origin::sheet).orElse(null));
        json.put("headings", tray.origin().map(Origin::headings).orElse(List.of()));
        json.put("held", tray.rows().stream().map(ShowHeld::json).toList());
        String line = tray.rows().size() + (tray.rows().size() == 1 ? " row held" : " rows held")
                + (tray.source().isEmpty() ? "" : " of " + tray.source()) + (out == null ? "" : ", written to " + out);
        return Reply.of(json, tray.rows().isEmpty() ? line : table + "\n" + line, line);
    }

    private void write(HeldRows tray) {
        List<Held> rows = tray.rows().stream().filter(row -> HeldTray.canTry(tray, row)).toList();
        if (rows.isEmpty()) {
            throw new Refusal("There is no held row whose cells were kept, so nothing was written.");
        }
        if (!out.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv")) {
            throw new Refusal("Held rows are written as CSV: let " + out + " end in .csv.");
        }
        try {
            HeldRowsFile.save(tray.origin().orElseThrow(), rows.stream().map(Held::cells).toList(), out);
        } catch (IOException failed) {
            throw new Refusal(out + " can't be written. Check its folder, and that no other program holds it.");
        }
    }

    static String reasons(Held row) {
        return row.also().isEmpty() ? row.reason() : row.reason() + "; " + String.join("; ", row.also());
    }

    static Map<String, Object> json(Held row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", row.sheet());
        json.put("row", row.row());
        json.put("column", row.column());
        json.put("value", row.value());
        json.put("reason", row.reason());
        json.put("also", row.also());
        json.put("cells", row.cells());
        return json;
    }
}
