package org.hubplan.exchange.export;

import java.util.List;

/// What an exported file holds and what was left out of it, for a planner to look at before it is sent.
///
/// @param file its name, without the folder
/// @param leftOut what is in the plan and not in the file, a plain sentence each
/// @param notes what else to know of the file, a plain sentence each
public record Inspection(String file, List<SheetSize> sheets, List<String> leftOut, List<String> notes) {
    /// One sheet written.
    ///
    /// @param rows below the headings
    public record SheetSize(String name, int rows, int columns) {
        /// `Posts (642 rows, 16 columns)`
        public String words() {
            return name + " (" + rows + (rows == 1 ? " row, " : " rows, ") + columns + " columns)";
        }
    }

    public Inspection {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /// Whether everything the plan has is in it, so that it can be read back as the whole.
    public boolean isComplete() {
        return leftOut.isEmpty();
    }
}
