package org.hubplan.session;

import java.nio.file.Path;
import java.util.Optional;
import org.hubplan.change.Change;
import org.hubplan.change.Option;
import org.hubplan.change.Outcome;
import org.hubplan.model.Identities;
import org.hubplan.store.PlanFile;
import org.hubplan.store.StoredPlan;

/// A plan that was looked at and not opened: its file stays byte for byte as it was, and may have gone on since.
///
/// @param identities for the posts and people of a change that may be made to it
public record Glance(OpenPlan plan, Identities identities) {
    /// Looks at a plan file that nobody has open.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if it can't be read
    public static Glance at(Path path) {
        StoredPlan stored = PlanFile.look(path);
        Identities identities = new Identities();
        IdentitiesInUse.passOver(identities, stored);
        return new Glance(OpenPlan.of(stored), identities);
    }

    /// Whether an open plan is still as it was seen.
    public boolean isStill(Session session) {
        return newest(plan).equals(newest(session.now()));
    }

    private static String newest(OpenPlan plan) {
        return plan.log().last().hash();
    }

    /// Why its baseline doesn't take an import; empty where it does.
    Optional<Answer.Refused> refusal(Change brought) {
        return Gate.shut(plan, Option.BASELINE, true)
                .or(() -> brought.applyTo(plan.baseline().plan()) instanceof Outcome.Refused refused
                        ? Optional.of(new Answer.Refused(refused))
                        : Optional.empty());
    }
}
