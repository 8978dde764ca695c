package org.hubplan.ui.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Entry;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.session.AsIsToBe;

/// One stack that an option changes: as it is, as it is to be, and why.
///
/// @param hub code and name
/// @param reasons of the changes that did it, each once; the changes' own words where no reason was given
/// @param changes numbers of their entries
/// @param where the posts behind the line
record NetRow(
        String hub,
        String function,
        String grade,
        Totals asIs,
        Totals toBe,
        String reasons,
        List<Long> changes,
        Where where) {
    static NetRow of(AsIsToBe.Line line) {
        return new NetRow(
                line.hub().code() + " " + line.hub().name(),
                line.stack().function(),
                line.stack().grade().label(),
                line.asIs(),
                line.toBe(),
                line.changes().stream()
                        .map(entry -> entry.reason().isEmpty() ? entry.words() : entry.reason())
                        .distinct()
                        .collect(Collectors.joining(" · ")),
                line.changes().stream().map(Entry::n).toList(),
                Where.in(line.stack()));
    }

    Totals net() {
        return toBe.minus(asIs);
    }

    boolean fits(String typed) {
        return Typed.fits(typed, hub, function, grade, reasons);
    }
}
