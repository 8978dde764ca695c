package org.hubplan.report.month;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hubplan.ledger.month.BridgeLine;
import org.hubplan.ledger.month.BridgeStep;
import org.hubplan.ledger.month.MonthBridge;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.posting.Reconciliation;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Facts.Fact;
import org.hubplan.report.Block.Run.Bound;
import org.hubplan.report.Block.Run.Said;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Imprint;
import org.hubplan.report.Measure;
import org.hubplan.report.Paper;
import org.hubplan.report.Row;

/// Everything the month bridge is printed from.
///
/// @param from what it opens with: `posts-2018-11.xlsx, entry 1`
/// @param to what it closes with
/// @param ownLine whether a hub has a line of its own; the others have one together
/// @param others what heads that line
/// @param numbered whether posts are told by their numbers; else only how many they are, since numbers run on and a gap
///     in them would tell of posts kept back
public record MonthReport(
        Imprint imprint,
        String from,
        String to,
        Plan opening,
        Plan closing,
        Predicate<Hub> ownLine,
        String others,
        boolean numbered,
        Reconciliation reconciliation) {
    public static final String KIND = "Month bridge";

    public Paper paper() {
        MonthBridge bridge = MonthBridge.between(opening, closing);
        Map<String, BridgeLine> commands = new LinkedHashMap<>();
        bridge.commands().forEach((command, line) -> commands.put(command.name(), line));
        Map<String, BridgeLine> hubs = hubs(bridge);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, "In short", false));
        body.add(inShort(bridge.total()));
        body.add(new Block.Heading(1, "BWT", false));
        body.add(BridgeTables.of("BWT by command, FTE", "Command", true, commands, bridge.total()));
        body.add(BridgeTables.of("BWT by hub, FTE", "Hub", true, hubs, bridge.total()));
        body.add(new Block.Heading(1, "Strength", false));
        body.add(BridgeTables.of("Strength by command, FTE", "Command", false, commands, bridge.total()));
        body.add(BridgeTables.of("Strength by hub, FTE", "Hub", false, hubs, bridge.total()));
        body.add(new Block.Prose("People are told by their posts: whoever comes into a post joins and whoever goes out of it"
                + " leaves, unless a posting of the panel says that the two are one person, who moved."));
        body.addAll(behind(bridge));
        body.addAll(Reconciled.of(reconciliation, closing, ownLine, numbered));
        return imprint.paper(KIND, List.of(new Fact("Opens with", from), new Fact("Closes with", to)), body);
    }

    private static Block inShort(BridgeLine total) {
        return new Block.Passage(List.of(
                new Said("BWT went from "), fte("opening-bwt", total.opening().bwt(), false), new Said(" to "),
                fte("closing-bwt", total.closing().bwt(), false), new Said(" ("),
                fte("bwt-change", total.closing().bwt() - total.opening().bwt(), true), new Said("), strength from "),
                fte("opening-strength", total.opening().strength(), false), new Said(" to "),
                fte("closing-strength", total.closing().strength(), false), new Said(" ("),
                fte("strength-change", total.closing().strength() - total.opening().strength(), true), new Said(").")));
    }

    private static Block.Run fte(String figure, long hundredths, boolean isChange) {
        return new Bound(figure, new Cell.Amount(hundredths, Measure.FTE, isChange));
    }

    private Map<String, BridgeLine> hubs(MonthBridge bridge) {
        Map<String, BridgeLine> lines = new LinkedHashMap<>();
        bridge.hubs().forEach((code, line) -> {
            Hub hub = closing.hub(code).or(() -> opening.hub(code)).orElseThrow();
            lines.merge(ownLine.test(hub) ? name(hub) : others, line, BridgeLine::plus);
        });
        return lines;
    }

    private static String name(Hub hub) {
        return hub.isTray() ? "Without a post" : hub.name() + " (" + hub.code() + ")";
    }

    /// The posts that make each figure of the two tables by hub, so that a reader can follow it.
    private List<Block> behind(MonthBridge bridge) {
        List<Row> rows = new ArrayList<>();
        for (BridgeStep step : BridgeStep.values()) {
            bridge.hubs().forEach((code, line) -> {
                Hub hub = closing.hub(code).or(() -> opening.hub(code)).orElseThrow();
                if (line.of(step) != 0 && ownLine.test(hub)) {
                    rows.add(Row.line(
                            new Words(step.label()), new Words(name(hub)), Cell.change(line.of(step), Measure.FTE),
                            new Words(numbers(line.behind(step)))));
                }
            });
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(1, "The posts behind each step", false),
                        new Table(
                                "The posts behind each step, by hub",
                                List.of(Column.words("Step"), Column.words("Hub"), Column.figures("", "FTE"), Column.words("Posts")),
                                rows,
                                Table.Width.FULL,
                                false));
    }

    private String numbers(List<PostId> posts) {
        if (!numbered) {
            return posts.size() == 1 ? "1 post" : String.format(Locale.UK, "%,d posts", posts.size());
        }
        List<String> numbers = posts.stream()
                .flatMap(id -> closing.post(id).or(() -> opening.post(id)).map(Post::number).stream())
                .sorted()
                .toList();
        int shown = Math.min(40, numbers.size());
        return String.join(", ", numbers.subList(0, shown))
                + (numbers.size() > shown ? String.format(Locale.UK, " and %,d more", numbers.size() - shown) : "");
    }
}
