package org.hubplan.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.ledger.Cause;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Comparison;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Movement;
import org.hubplan.ledger.Where;
import org.hubplan.model.Money;
import org.hubplan.report.Measure;
import org.hubplan.report.chart.Waterfall.Named;

/// How a figure of one option becomes that of another: every cause, what it adds and what it takes away apart, so that
/// growth is never hidden behind a removal.
public final class WhyItDiffers {
    private WhyItDiffers() {}

    /// From the first standing to another.
    ///
    /// @param at place of the other, from 1
    /// @param figure BWT in FTE, or what it costs a year
    /// @param from name of the first option
    /// @param to name of the other
    public static Waterfall of(Comparison compared, int at, Figure figure, String from, String to) {
        Causes causes = compared.causes(at, Where.ANYWHERE);
        List<Named> steps = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            Movement movement = causes.of(cause);
            add(steps, CauseNames.up(cause), movement.up().get(figure));
            add(steps, CauseNames.down(cause), movement.down().get(figure));
        }
        String title = title(figure) + ", " + from + " to " + to + " (" + compared.scope().words() + ")";
        String note = steps.isEmpty() ? "Nothing differs." : figure == Figure.BWT_COST ? origins(compared, at) : "";
        Named first = new Named(from, compared.total().each().getFirst().get(figure));
        return new Waterfall(title, note, measure(figure), first, steps, to);
    }

    /// A post costs the same whoever pays for it: how much of the difference is new money stands beside it.
    private static String origins(Comparison compared, int at) {
        Growth before = compared.standings().getFirst().growth(compared.scope());
        Growth after = compared.standings().get(at).growth(compared.scope());
        return "New money: " + Money.words(after.newPence() - before.newPence()) + " a year. Redistributed, and no new cost: "
                + Money.words(after.redistributedPence() - before.redistributedPence()) + ".";
    }

    private static void add(List<Named> steps, String name, long value) {
        if (value != 0) {
            steps.add(new Named(name, value));
        }
    }

    private static String title(Figure figure) {
        return switch (figure) {
            case BWT_FTE -> "BWT, FTE";
            case STRENGTH_FTE -> "Strength, FTE";
            case BWT_COST -> "Cost of BWT, £ a year";
            case STRENGTH_COST -> "Cost of strength, £ a year";
            default -> throw new IllegalArgumentException("No waterfall is drawn of " + figure);
        };
    }

    private static Measure measure(Figure figure) {
        return figure.unit() == Figure.Unit.PENCE ? Measure.PENCE : Measure.FTE;
    }
}
