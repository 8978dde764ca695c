package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.change.Entry;
import org.hubplan.change.Option;
import org.hubplan.ledger.Balance;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Causes;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.ledger.Where;
import org.hubplan.model.Fte;
import org.hubplan.model.HubKind;
import org.hubplan.session.SideBySide;

/// What one option has more, or less, than the first, as `compare` answers it.
///
/// @param at place of the option, from 1
record Difference(SideBySide compared, int at) {
    Option from() {
        return compared.option(0);
    }

    Option to() {
        return compared.option(at);
    }

    Totals total() {
        return compared.figures().total().change(at);
    }

    /// Every hub of the plan but closed ones nothing sat at, as on the board; the unplaced tray only where it differs.
    Map<String, Totals> byHub() {
        Map<String, Totals> lines = new LinkedHashMap<>();
        Standing now = compared.figures().standings().get(at);
        Standing before = compared.figures().standings().getFirst();
        Stream.concat(Named.inOrder(now.plan()), Named.inOrder(before.plan()))
                .distinct()
                .filter(hub -> !hub.closed() || !change(By.HUB, hub.code()).isZero())
                .filter(hub -> !hub.isTray() || !change(By.HUB, hub.code()).isZero())
                .forEach(hub -> lines.putIfAbsent(hub.code().value(), change(By.HUB, hub.code())));
        return lines;
    }

    Map<String, Totals> byKind() {
        Map<String, Totals> lines = new LinkedHashMap<>();
        Stream.of(HubKind.values())
                .filter(kind -> kind != HubKind.UNPLACED || !change(By.KIND, kind).isZero())
                .forEach(kind -> lines.put(kind.key(), change(By.KIND, kind)));
        return lines;
    }

    /// Every grade either has.
    Map<String, Totals> byGrade() {
        return lines(By.GRADE);
    }

    Map<String, Totals> lines(By by) {
        Map<String, Totals> lines = new LinkedHashMap<>();
        compared.figures().rows(by).forEach(row -> lines.put(row.key().toString(), row.change(at)));
        return lines;
    }

    private Totals change(By by, Object key) {
        return compared.figures().row(by, key).change(at);
    }

    Causes causes() {
        return compared.figures().causes(at, Where.ANYWHERE);
    }

    Balance balance() {
        return compared.figures().balance(at);
    }

    List<Entry> changes() {
        return compared.changes(at);
    }

    String line() {
        Totals total = total();
        return to().words() + " against " + from().words() + ": " + Fte.change(total.posts() * 100) + " posts, BWT "
                + Fte.change(total.bwtFte()) + " FTE, officers " + Fte.change(total.officersFte()) + ", staff "
                + Fte.change(total.staffFte()) + ", " + total.get(Figure.MOVED_POSTS) + " posts moved, "
                + changes().size() + " changes";
    }
}
