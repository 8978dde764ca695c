package org.hubplan.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hubplan.change.Act;
import org.hubplan.change.Entry;
import org.hubplan.change.Logged;
import org.hubplan.change.Settlement;

/// When changes of an option were last altered: cut when settled, or given another day. What commands said of them
/// before doesn't hold any more.
final class Alterations {
    private final OpenPlan plan;
    private final Map<Long, Long> last = new HashMap<>();
    private final Map<Long, LocalDate> days = new HashMap<>();

    private Alterations(OpenPlan plan) {
        this.plan = plan;
    }

    /// The entry that altered a change last, by the change's own; of a branch, what was done before it was made too.
    static Map<Long, Long> of(OpenPlan plan, int option) {
        Alterations alterations = new Alterations(plan);
        alterations.gather(option, Long.MAX_VALUE);
        return alterations.last;
    }

    private void gather(int option, long before) {
        for (Logged logged : plan.log()) {
            Entry entry = logged.entry();
            if (entry.n() >= before) {
                return;
            }
            if (entry.option() == option) {
                take(entry);
            }
        }
    }

    private void take(Entry entry) {
        switch (entry.act()) {
            case Act.Made made -> gather(made.from(), entry.n());
            case Act.Kept kept -> gather(kept.whatIf(), entry.n());
            case Act.Settled settled -> settled.settlements().stream()
                    .filter(settlement -> settlement.instead().isPresent())
                    .map(Settlement::n)
                    .forEach(n -> last.put(n, entry.n()));
            case Act.Amended amended -> {
                LocalDate day = days.getOrDefault(
                        amended.n(), plan.log().get((int) amended.n() - 1).entry().effective());
                if (!day.equals(amended.effective())) {
                    last.put(amended.n(), entry.n());
                }
                days.put(amended.n(), amended.effective());
            }
            default -> {}
        }
    }
}
