package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.report.print.Printer;
import org.hubplan.report.print.Printers;
import picocli.CommandLine.Command;

@Command(
        name = "printers",
        description = "Lists the printers of this computer, the usual one first.",
        footer = {"", "Example:", "  hubplan printers"})
final class ListPrinters extends Answering {
    private final Printers printers;

    ListPrinters(Printers printers) {
        this.printers = printers;
    }

    @Override
    Reply answer() {
        List<Printer> all = printers.all();
        Map<String, Object> json = Map.of("printers", all.stream().map(ListPrinters::json).toList());
        if (all.isEmpty()) {
            return Reply.of(json, "No printer is set up on this computer. " + Printers.WAY_OUT);
        }
        TextTable table = new TextTable(3, "Printer", "Usual", "Paper");
        all.forEach(printer -> table.row(printer.name(), printer.isUsual() ? "yes" : "", sizes(printer)));
        return Reply.of(json, table.toString(), all.size() + (all.size() == 1 ? " printer" : " printers"));
    }

    private static String sizes(Printer printer) {
        return printer.sizes().isEmpty()
                ? "not known"
                : printer.sizes().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> json(Printer printer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", printer.name());
        json.put("usual", printer.isUsual());
        json.put("sizes", printer.sizes().stream().sorted().map(Enum::name).toList());
        return json;
    }
}
