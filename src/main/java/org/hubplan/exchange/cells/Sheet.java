package org.hubplan.exchange.cells;

/// One sheet of a workbook, by its tab.
///
/// @param index place among the workbook's worksheets, from 0
/// @param name as on the tab; for a CSV the file's name without its suffix
/// @param hidden whether its owner hid the tab: such a sheet is named to the planner, not read
///     unless asked for
public record Sheet(int index, String name, boolean hidden) {
}
