package org.hubplan.report.pdf;

import org.hubplan.report.Row.Rank;

/// The type a table is set in: styles of one scale.
record TableType(float scale, Style heading, Style group, Style line, Style subtotal, Style total) {
    static TableType at(float scale) {
        return new TableType(
                scale,
                Style.HEADING.scaled(scale),
                Style.GROUP.scaled(scale),
                Style.LINE.scaled(scale),
                Style.SUBTOTAL.scaled(scale),
                Style.TOTAL.scaled(scale));
    }

    Style of(Rank rank) {
        return switch (rank) {
            case GROUP -> group;
            case LINE -> line;
            case SUBTOTAL -> subtotal;
            case TOTAL -> total;
        };
    }

    /// A distance meant for type of full size.
    float times(float points) {
        return points * scale;
    }
}
