package org.hubplan.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Table;

/// Names that tell the tables of a paper apart: their own; where several go by one, with the heading above it; and where
/// even that is shared, with a number.
final class TableTitles {
    private final Map<Table, String> titles = new IdentityHashMap<>();

    private TableTitles() {}

    static TableTitles of(List<Block> blocks) {
        Map<String, Integer> bearers = new HashMap<>();
        blocks.stream().flatMap(TableTitles::tables).forEach(table -> bearers.merge(table.name(), 1, Integer::sum));
        TableTitles titles = new TableTitles();
        Distinct distinct = new Distinct();
        String section = "";
        for (Block block : blocks) {
            section = block instanceof Heading heading ? heading.words() : section;
            for (Table table : tables(block).toList()) {
                String name = bearers.get(table.name()) == 1 ? table.name() : section + ", " + table.name();
                titles.titles.put(table, distinct.of(name));
            }
        }
        return titles;
    }

    private static Stream<Table> tables(Block block) {
        return switch (block) {
            case Table table -> Stream.of(table);
            case Beside(Table left, Table right) -> Stream.of(left, right);
            default -> Stream.empty();
        };
    }

    String of(Table table) {
        return titles.get(table);
    }
}
