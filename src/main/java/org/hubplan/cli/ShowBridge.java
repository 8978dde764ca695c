package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.ledger.month.BridgeLine;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.ledger.month.MonthBridge;
import org.hubplan.model.Fte;
import org.hubplan.session.MonthEnd;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bridge",
        description = {
            "Shows why BWT and strength are what they are, from one establishment to the next: growth, removals, transfers",
            "and changes of FTE; joiners, leavers and moves. Without --from and --to, from the last but one to the last."
        },
        footer = {"", "Examples:", "  hubplan bridge my-plan", "  hubplan bridge my-plan --from 1 --to 12 --by hub --json"})
final class ShowBridge extends OnPlan {
    /// What has a line of its own.
    enum By {
        COMMAND,
        HUB
    }

    @Option(names = "--from", paramLabel = "N", description = "Entry of the import it opens with, as log lists it.")
    private Long from;

    @Option(names = "--to", paramLabel = "N", description = "Entry of the import it closes with.")
    private Long to;

    @Option(names = "--by", paramLabel = "command|hub", description = "A line for each; without it, command.")
    private By by = By.COMMAND;

    ShowBridge(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        List<MonthEnd> ends = MonthEnd.of(session.now());
        if (ends.size() < 2 && (from == null || to == null)) {
            throw new Refusal("The plan has one establishment alone: a bridge needs another. Import the next month's.");
        }
        MonthEnd opening = from == null ? ends.get(ends.size() - 2) : at(ends, from);
        MonthEnd closing = to == null ? ends.getLast() : at(ends, to);
        if (opening.entry() > closing.entry()) {
            throw new Refusal("A bridge goes forward: entry " + opening.entry() + " comes after entry " + closing.entry() + ".");
        }
        MonthBridge bridge = opening.to(closing);
        Map<String, BridgeLine> lines = new LinkedHashMap<>();
        if (by == By.HUB) {
            bridge.hubs().forEach((hub, line) -> lines.put(hub.value(), line));
        } else {
            bridge.commands().forEach((command, line) -> lines.put(command.name(), line));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("opening", json(opening));
        json.put("closing", json(closing));
        json.put("rows", lines.entrySet().stream().map(line -> json(line.getKey(), line.getValue())).toList());
        json.put("total", json("total", bridge.total()));
        String head = "From " + opening.words() + " to " + closing.words();
        return Reply.of(
                json,
                head + "\n\n" + table("BWT, FTE", true, lines, bridge.total()) + "\n" + table("Strength, FTE", false, lines, bridge.total()),
                head + ": BWT " + Fte.change(bridge.total().closing().bwt() - bridge.total().opening().bwt()) + ", strength "
                        + Fte.change(bridge.total().closing().strength() - bridge.total().opening().strength()));
    }

    private static MonthEnd at(List<MonthEnd> ends, long entry) {
        return ends.stream().filter(end -> end.entry() == entry).findFirst().orElseThrow(() -> new Refusal(
                "Entry " + entry + " is no import of an establishment. There are: "
                        + String.join("; ", ends.stream().map(MonthEnd::words).toList()) + "."));
    }

    private static String table(String title, boolean ofBwt, Map<String, BridgeLine> lines, BridgeLine total) {
        List<BridgeStep> steps = Stream.of(BridgeStep.values())
                .filter(step -> step.isOfBwt() == ofBwt)
                .filter(step -> lines.values().stream().anyMatch(line -> line.of(step) != 0))
                .toList();
        List<String> heads = new ArrayList<>(List.of(title, "Opening"));
        steps.forEach(step -> heads.add(step.label()));
        heads.add("Closing");
        TextTable table = new TextTable(1, heads.toArray(String[]::new));
        lines.forEach((name, line) -> table.row(row(name, ofBwt, steps, line)));
        table.rule();
        table.row(row("Total", ofBwt, steps, total));
        return table.toString();
    }

    private static String[] row(String name, boolean ofBwt, List<BridgeStep> steps, BridgeLine line) {
        List<String> row = new ArrayList<>(List.of(
                name, Fte.words(ofBwt ? line.opening().bwt() : line.opening().strength())));
        steps.forEach(step -> row.add(line.of(step) == 0 ? "-" : Fte.change(line.of(step))));
        row.add(Fte.words(ofBwt ? line.closing().bwt() : line.closing().strength()));
        return row.toArray(String[]::new);
    }

    private static Map<String, Object> json(MonthEnd end) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", end.entry());
        json.put("file", end.source());
        json.put("at", end.at().toString());
        return json;
    }

    private static Map<String, Object> json(String key, BridgeLine line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("openingBwtFte", Fte.decimal(line.opening().bwt()));
        Stream.of(BridgeStep.values()).filter(BridgeStep::isOfBwt).forEach(step -> json.put(step.key() + "Fte", Fte.decimal(line.of(step))));
        json.put("closingBwtFte", Fte.decimal(line.closing().bwt()));
        json.put("openingStrengthFte", Fte.decimal(line.opening().strength()));
        Stream.of(BridgeStep.values()).filter(step -> !step.isOfBwt()).forEach(step -> json.put(step.key() + "Fte", Fte.decimal(line.of(step))));
        json.put("closingStrengthFte", Fte.decimal(line.closing().strength()));
        return json;
    }
}
