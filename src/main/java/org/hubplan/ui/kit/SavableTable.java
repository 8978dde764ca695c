package org.hubplan.ui.kit;

import java.util.function.Supplier;
import org.hubplan.report.Block.Table;

/// A table of a screen that may go into a file.
///
/// @param whole with everything in it
/// @param restricted how many of its rows are of posts that are withheld from what leaves the command
/// @param without the table without those rows, and without what tells that they are kept back
public record SavableTable(Table whole, long restricted, Supplier<Table> without) {
    /// One of sums, with no post of its own in it.
    public static SavableTable plain(Table table) {
        return new SavableTable(table, 0, () -> table);
    }
}
