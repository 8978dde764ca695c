package org.hubplan.ui.compare;

import org.hubplan.ledger.Balance;
import org.hubplan.ledger.Cause;
import org.hubplan.ui.kit.Texts;

/// Why figures differ, in a planner's words.
final class CauseWords {
    private CauseWords() {}

    static String of(Cause cause) {
        return switch (cause) {
            case PRICED -> Texts.of("compare.cause.priced");
            case ADDED -> Texts.of("compare.cause.added");
            case REMOVED -> Texts.of("compare.cause.removed");
            case TRANSFERRED -> Texts.of("compare.cause.transferred");
            case MOVED -> Texts.of("compare.cause.moved");
            case REGRADED -> Texts.of("compare.cause.regraded");
            case FTE_CHANGED -> Texts.of("compare.cause.fte");
            case FUNDED -> Texts.of("compare.cause.funded");
            case ALIGNED -> Texts.of("compare.cause.aligned");
            case LEFT -> Texts.of("compare.cause.left");
            case JOINED -> Texts.of("compare.cause.joined");
            case DISPLACED -> Texts.of("compare.cause.displaced");
            case PLACED -> Texts.of("compare.cause.placed");
        };
    }

    static String of(Balance.Reason reason) {
        return switch (reason) {
            case REGRADED -> Texts.of("compare.break.regraded");
            case FTE_CHANGED -> Texts.of("compare.break.fte");
            case TRANSFERRED -> Texts.of("compare.break.transferred");
            case UNPLACED -> Texts.of("compare.break.unplaced");
            case PLACED -> Texts.of("compare.break.placed");
        };
    }
}
