package org.hubplan.report.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import org.hubplan.report.Block;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Words;
import org.hubplan.report.Column;
import org.hubplan.report.Row;

/// The appendix: each figure the words say, its value, its key, and where it comes from.
final class FigureSources {
    private FigureSources() {}

    static List<Block> of(Decision decision, Map<String, NamedFigure> figures) {
        SequencedSet<String> named = new LinkedHashSet<>();
        for (Section section : Section.values()) {
            named.addAll(decision.text(section).named());
        }
        List<Row> rows = named.stream().map(figures::get).filter(Objects::nonNull).map(FigureSources::row).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(1, "Appendix: where the figures come from", true),
                        new Block.Prose("Every figure in the words above is reckoned from the plan as it is printed, in"
                                + " the order first said. The key names it in the plan, and in a Word copy of this paper."),
                        new Table(
                                "Where the figures come from",
                                List.of(
                                        Column.words("Figure"),
                                        Column.figures("", "Value"),
                                        Column.words("Unit"),
                                        Column.words("Key"),
                                        Column.words("Comes from")),
                                rows,
                                Table.Width.FULL,
                                false));
    }

    private static Row row(NamedFigure figure) {
        return Row.line(
                new Words(figure.what()),
                figure.amount(),
                new Words(figure.unit()),
                new Words(figure.key()),
                new Words(figure.source()));
    }
}
