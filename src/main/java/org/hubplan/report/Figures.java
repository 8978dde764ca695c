package org.hubplan.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Chart;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Passage;
import org.hubplan.report.Block.Run.Bound;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Cell.Amount;

/// Every figure of a paper under a key that stays the same from one printing to the next, so that a paper that comes
/// back can be laid against the plan figure by figure.
///
/// The key of a figure in a table is made of the table's name, the row's and the column's, never of places, so that
/// rows may come and go around it. A figure in a sentence brings its own. One figure said in several places is one; should
/// two figures bring one key, the second is marked apart.
public final class Figures {
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<Table, TableNames> tables = new IdentityHashMap<>();
    private final Map<Bound, String> sentences = new IdentityHashMap<>();
    private final Map<Diagram, Table> charts = new IdentityHashMap<>();

    /// @param key names it, unique in its paper
    /// @param words as it is printed, in a sentence with its unit
    /// @param places where it stands, in reading order; one at least
    public record Figure(String key, Amount amount, String words, List<Place> places) {
        public Figure {
            places = List.copyOf(places);
        }
    }

    /// Where a figure stands.
    public sealed interface Place {
        /// As a planner would say it: `By hub: MIB, FTE here BWT`.
        String words();
    }

    /// @param table its name
    /// @param row names of the group and the line, or of the total
    /// @param column names of the band and the column
    public record InTable(String table, String row, String column) implements Place {
        @Override
        public String words() {
            return table + ": " + row + (column.isEmpty() ? "" : ", " + column);
        }
    }

    /// @param section the heading above it; empty for none
    /// @param sentence the whole passage as read
    public record InSentence(String section, String sentence) implements Place {
        @Override
        public String words() {
            return section.isEmpty() ? sentence : section + ": " + sentence;
        }
    }

    private Figures() {}

    public static Figures of(Paper paper) {
        Figures figures = new Figures();
        Precision precision = paper.precision();
        List<Block> blocks = figures.tabled(paper);
        TableTitles titles = TableTitles.of(blocks);
        String section = "";
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> section = heading.words();
                case Passage passage -> figures.addSentence(section, passage, precision);
                case Table table -> figures.addTable(titles.of(table), table, precision);
                case Beside(Table left, Table right) -> {
                    figures.addTable(titles.of(left), left, precision);
                    figures.addTable(titles.of(right), right, precision);
                }
                default -> {}
            }
        }
        return figures;
    }

    /// Charts give way to their tables, unless the same table stands in the paper anyway.
    private List<Block> tabled(Paper paper) {
        Set<Table> standing = paper.tables().collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        for (Block block : paper.blocks()) {
            if (!(block instanceof Chart(Diagram diagram))) {
                blocks.add(block);
            } else if (!standing.contains(diagram.table())) {
                Table table = diagram.table();
                charts.put(diagram, table);
                blocks.add(table);
            }
        }
        return blocks;
    }

    private void addSentence(String section, Passage passage, Precision precision) {
        for (Block.Run run : passage.runs()) {
            if (run instanceof Bound bound) {
                InSentence place = new InSentence(section, passage.words(precision));
                sentences.put(bound, add(bound.figure(), bound.amount(), bound.words(precision), place));
            }
        }
    }

    private void addTable(String title, Table table, Precision precision) {
        TableNames names = new TableNames(title, table);
        tables.put(table, names);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) instanceof Amount amount) {
                    add(names.key(row, column), amount, amount.words(precision), names.place(row, column));
                }
            }
        }
    }

    /// @return the key it goes by
    private String add(String key, Amount amount, String words, Place place) {
        Figure known = figures.get(key);
        if (known != null && !known.amount().equals(amount)) {
            return add(key + "'", amount, words, place);
        }
        List<Place> places = new ArrayList<>(known == null ? List.of() : known.places());
        places.add(place);
        figures.put(key, new Figure(key, amount, words, places));
        return key;
    }

    /// In reading order.
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    public Optional<Figure> find(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /// The figure in a place of a table of the paper; empty where words stand there.
    ///
    /// @param table the paper's own
    /// @param row among all rows, from 0
    public Optional<Figure> at(Table table, int row, int column) {
        return find(tables.get(table).key(row, column));
    }

    /// The figure in a passage of the paper.
    ///
    /// @param run the paper's own
    public Figure of(Bound run) {
        return figures.get(sentences.get(run));
    }

    /// The table of a chart, its figures known to [#at]; empty where the paper has the same table already.
    ///
    /// @param diagram the paper's own
    public Optional<Table> tableOf(Diagram diagram) {
        return Optional.ofNullable(charts.get(diagram));
    }
}
