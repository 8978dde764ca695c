package org.hubplan.ui.charts;

import java.util.Locale;
import org.hubplan.ui.kit.Texts;

/// The charts there are.
public enum ChartKind {
    COST_BY_SOURCE,
    BWT,
    COST_OF_BWT,
    HUBS,
    SENSITIVITY;

    /// The end of its button's id: `cost-by-source`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return switch (this) {
            case COST_BY_SOURCE -> Texts.of("charts.cost-by-source");
            case BWT -> Texts.of("charts.bwt");
            case COST_OF_BWT -> Texts.of("charts.cost-of-bwt");
            case HUBS -> Texts.of("charts.hubs");
            case SENSITIVITY -> Texts.of("charts.sensitivity");
        };
    }
}
