package org.hubplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;

/// What is still open in what a paper is of. A paper with anything open prints, but marked DRAFT: in its title, on
/// every page, and with the list on its first page; what that has no room for stands in full at the end.
public record Draft(List<Open> open) {
    private static final String WORD = "DRAFT";
    /// More than these of one kind, and words beyond this length, wait for the end of the paper.
    private static final int NAMED_AT_ONCE = 3;
    private static final int LENGTH_AT_ONCE = 130;

    public Draft {
        open = open.stream().filter(one -> !one.each().isEmpty()).toList();
    }

    /// Points of one kind.
    ///
    /// @param what they are: `Limits broken`
    /// @param each in words
    public record Open(String what, List<String> each) {
        public Open {
            each = List.copyOf(each);
        }
    }

    /// The paper itself where nothing is open.
    public Paper of(Paper paper) {
        if (open.isEmpty()) {
            return paper;
        }
        List<Block> blocks = new ArrayList<>();
        boolean listed = false;
        for (Block block : paper.blocks()) {
            blocks.add(block instanceof Block.Title title ? marked(title) : block);
            if (!listed && block instanceof Block.Title) {
                blocks.addAll(atOnce());
                listed = true;
            }
        }
        if (open.stream().anyMatch(one -> !isAllAtOnce(one))) {
            blocks.addAll(inFull());
        }
        return marked(paper, blocks);
    }

    /// Marked alike, with how many points of each kind are open and not which: for a paper of one page.
    public Paper inBrief(Paper paper) {
        if (open.isEmpty()) {
            return paper;
        }
        List<Block> blocks = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Title title) {
                blocks.add(marked(title));
                blocks.add(new Block.Notice(notice() + " " + kinds() + " The handover page lists them."));
            } else {
                blocks.add(block);
            }
        }
        return marked(paper, blocks);
    }

    private String kinds() {
        return open.stream().map(one -> one.what() + ": " + one.each().size()).collect(Collectors.joining("; ")) + ".";
    }

    private static Block.Title marked(Block.Title title) {
        return new Block.Title(WORD + " · " + title.kind(), title.of());
    }

    private static Paper marked(Paper paper, List<Block> blocks) {
        Paper.Running running = paper.running();
        return new Paper(
                WORD + " " + paper.title(),
                paper.printed(),
                new Paper.Running(
                        running.marking(), WORD + " · " + running.plan(), running.option(), running.state()),
                blocks);
    }

    private String notice() {
        int points = open.stream().mapToInt(one -> one.each().size()).sum();
        return WORD + ". " + (points == 1 ? "One point is" : points + " points are")
                + " open in what this paper is of. It is not to be decided on as it stands.";
    }

    private List<Block> atOnce() {
        return List.of(
                new Block.Notice(notice()),
                table(
                        "What is open",
                        List.of(Column.figures("", ""), Column.words("Open"), Column.words("Which")),
                        open.stream().map(Draft::row).toList()));
    }

    private static Row row(Open one) {
        return Row.line(
                Cell.of(one.each().size(), Measure.COUNT), new Words(one.what()), new Words(brief(one)));
    }

    private static String brief(Open one) {
        if (isAllAtOnce(one)) {
            return String.join(" ", one.each());
        }
        List<String> some = one.each().stream().limit(NAMED_AT_ONCE).map(Draft::shortened).toList();
        int rest = one.each().size() - some.size();
        return String.join(" ", some) + (rest > 0 ? " And " + rest + " more;" : "") + " all in full at the end.";
    }

    private static boolean isAllAtOnce(Open one) {
        return one.each().size() <= NAMED_AT_ONCE
                && one.each().stream().allMatch(words -> words.length() <= LENGTH_AT_ONCE);
    }

    private static String shortened(String words) {
        return words.length() <= LENGTH_AT_ONCE ? words : words.substring(0, LENGTH_AT_ONCE).strip() + "…";
    }

    private List<Block> inFull() {
        List<Row> rows = new ArrayList<>();
        for (Open one : open) {
            rows.add(Row.group(one.what()));
            for (int at = 0; at < one.each().size(); at++) {
                rows.add(Row.line(new Words(Integer.toString(at + 1)), new Words(one.each().get(at))));
            }
        }
        return List.of(new Block.Heading(1, "What is open, in full", true), table("What is open, in full", List.of(Column.words(""), Column.words("Which")), rows));
    }

    private static Table table(String name, List<Column> columns, List<Row> rows) {
        return new Table(name, columns, rows, Table.Width.FULL, false);
    }
}
