package org.hubplan.bench;

import java.lang.management.ManagementFactory;
import org.hubplan.fixture.BigPlan;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;

/// What a plan and its ledger take up in memory.
final class Heap {
    private Heap() {}

    /// Bytes that can't be collected while a plan of so many posts and its ledger are held.
    static long bytes(int posts) {
        BigPlan.of(posts);
        long before = used();
        Standing held = Standing.of(BigPlan.of(posts));
        long after = used();
        if (held.ledger().total(Scope.EVERYTHING).posts() != posts) {
            throw new IllegalStateException("The ledger counts other posts than the plan holds");
        }
        return after - before;
    }

    private static long used() {
        for (int times = 0; times < 3; times++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
