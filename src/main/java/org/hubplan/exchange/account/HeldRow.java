package org.hubplan.exchange.account;

import java.util.List;

/// A row that was not trusted, and so not read, with what a planner needs to put it right.
///
/// @param sheet name of its tab
/// @param row number as the planner sees it, from 1
/// @param column heading of the column at fault, as written
/// @param value what stands there, empty where nothing does
/// @param reason what is wrong with it: `unknown hub`
/// @param also further faults of the same row, as reasons
public record HeldRow(String sheet, int row, String column, String value, String reason, List<String> also) {
    public HeldRow {
        also = List.copyOf(also);
    }
}
