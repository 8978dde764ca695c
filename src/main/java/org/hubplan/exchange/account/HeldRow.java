package org.hubplan.exchange.account;

import java.util.List;
import org.hubplan.change.Held;

/// A row that was not trusted, and so not read, with what a planner needs to put it right.
///
/// @param sheet name of its tab
/// @param row number as the planner sees it, from 1
/// @param column heading of the column at fault, as written
/// @param value what stands there, empty where nothing does
/// @param reason what is wrong with it: `unknown hub`
/// @param also further faults of the same row, as reasons
/// @param cells what stands in the columns that are read, as shown
public record HeldRow(
        String sheet, int row, String column, String value, String reason, List<String> also, List<String> cells) {
    /// The one reason a planner can do away with in Hubplan: by adding the hub.
    public static final String UNKNOWN_HUB = "unknown hub";

    public HeldRow {
        also = List.copyOf(also);
        cells = List.copyOf(cells);
    }

    /// Without its cells.
    public HeldRow(String sheet, int row, String column, String value, String reason, List<String> also) {
        this(sheet, row, column, value, reason, also, List.of());
    }

    /// Whether it is held for a hub the plan has not.
    public boolean namesUnknownHub() {
        return reason.equals(UNKNOWN_HUB);
    }

    /// As the plan keeps it.
    Held kept() {
        return new Held(sheet, row, column, value, reason, also, cells);
    }

    /// What to do about it, in one short sentence.
    public String wayOut() {
        return WaysOut.of(reason);
    }
}
