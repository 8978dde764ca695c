package org.hubplan.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.hubplan.report.Block.Beside;
import org.hubplan.report.Block.Heading;
import org.hubplan.report.Block.Table;

/// Names that tell the tables of a paper apart: their own; where several go by one, with the heading above it; and where
/// even that is shared, with a number.
final class TableTitles {
    private final Map<Table, String> titles = new IdentityHashMap<>();

    private TableTitles() {}

    static TableTitles of(Paper paper) {
        Map<String, Integer> bearers = new HashMap<>();
        paper.tables().forEach(table -> bearers.merge(table.name(), 1, Integer::sum));
        TableTitles titles = new TableTitles();
        Distinct distinct = new Distinct();
        String section = "";
        for (Block block : paper.blocks()) {
            if (block instanceof Heading heading) {
                section = heading.words();
            }
            for (Table table : block instanceof Beside(Table left, Table right)
                    ? new Table[] {left, right}
                    : block instanceof Table only ? new Table[] {only} : new Table[0]) {
                String name = bearers.get(table.name()) == 1 ? table.name() : section + ", " + table.name();
                titles.titles.put(table, distinct.of(name));
            }
        }
        return titles;
    }

    String of(Table table) {
        return titles.get(table);
    }
}
