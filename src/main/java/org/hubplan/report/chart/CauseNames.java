package org.hubplan.report.chart;

import org.hubplan.ledger.Cause;

/// What each cause is called on a chart, by what it does to a figure.
final class CauseNames {
    private CauseNames() {}

    static String up(Cause cause) {
        return switch (cause) {
            case PRICED -> "The option's own rates, dearer";
            case ADDED -> "Posts added";
            case REMOVED -> "Posts removed";
            case TRANSFERRED -> "Posts transferred in";
            case MOVED -> "Posts moved in";
            case REGRADED -> "Posts regraded, dearer";
            case FTE_CHANGED -> "Posts of more hours";
            case FUNDED -> "Posts funded";
            case ALIGNED -> "People aligned in";
            case LEFT -> "People who left";
            case JOINED -> "People who joined";
            case DISPLACED -> "People displaced";
            case PLACED -> "People placed";
        };
    }

    static String down(Cause cause) {
        return switch (cause) {
            case PRICED -> "The option's own rates, cheaper";
            case TRANSFERRED -> "Posts transferred out";
            case MOVED -> "Posts moved out";
            case REGRADED -> "Posts regraded, cheaper";
            case FTE_CHANGED -> "Posts of fewer hours";
            case FUNDED -> "Posts no longer funded";
            case ALIGNED -> "People aligned out";
            case ADDED, REMOVED, LEFT, JOINED, DISPLACED, PLACED -> up(cause);
        };
    }
}
