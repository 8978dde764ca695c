package org.hubplan.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Chart;
import org.hubplan.report.Block.Facts;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Notice;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Prose;
import org.hubplan.report.Block.Run;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Block.Title;
import org.hubplan.report.Cell.Words;

/// Blocks with every word on them said otherwise; figures stay.
final class Reworded {
    private static final Precision AS_IT_COMES = new Precision(2, 2);

    private Reworded() {}

    static Block of(Block block, UnaryOperator<String> words) {
        return switch (block) {
            case Title title -> new Title(words.apply(title.kind()), words.apply(title.of()));
            case Heading heading -> new Heading(heading.level(), words.apply(heading.words()), heading.onNewPage());
            case Prose prose -> new Prose(words.apply(prose.words()));
            case Passage passage ->
                new Passage(passage.runs().stream().map(run -> of(run, words)).toList());
            case Notice notice -> new Notice(words.apply(notice.words()));
            case Facts facts ->
                new Facts(facts.facts().stream()
                        .map(fact -> new Facts.Fact(fact.label(), words.apply(fact.words())))
                        .toList());
            case Beside beside -> new Beside(of(beside.left(), words), of(beside.right(), words));
            case Table table -> of(table, words);
            case Chart chart -> of(chart, words);
        };
    }

    /// A picture can't be said otherwise: one with such a word in it is left out.
    private static Block of(Chart chart, UnaryOperator<String> words) {
        String said = chart.diagram().words(AS_IT_COMES);
        return words.apply(said).equals(said) ? chart : new Prose("A chart is left out here.");
    }

    private static Run of(Run run, UnaryOperator<String> words) {
        return run instanceof Run.Said said ? new Run.Said(words.apply(said.text())) : run;
    }

    private static Table of(Table table, UnaryOperator<String> words) {
        List<Column> columns = table.columns().stream()
                .map(column -> new Column(words.apply(column.heading()), words.apply(column.band()), column.holds()))
                .toList();
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.rank(),
                        row.cells().stream()
                                .map(cell -> cell instanceof Words said ? new Words(words.apply(said.text())) : cell)
                                .toList()))
                .toList();
        return new Table(words.apply(table.name()), columns, rows, table.width(), table.bookmarked());
    }
}
