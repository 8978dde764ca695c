package org.hubplan.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hubplan.change.Change;
import org.hubplan.change.Option;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.Answer;
import org.hubplan.session.Session;

/// A plan that comes with Hubplan. Always the same, to the post.
///
/// @param name as asked for: `pcd484`
/// @param settings what the plan says of itself; always marked as invented
/// @param options baseline first
/// @param steps the changes of its options, in the order they are made
public record SamplePlan(
        String name, PlanSettings settings, Plan baseline, List<Option> options, List<Step> steps) {
    /// A change a sample's option makes.
    ///
    /// @param reason why, as its author would say it
    public record Step(int option, Change change, String reason) {}

    public SamplePlan {
        options = List.copyOf(options);
        steps = List.copyOf(steps);
        if (!settings.invented()) {
            throw new IllegalArgumentException("A sample plan says that its figures are invented");
        }
    }

    /// Writes it to a new plan file, each step a change in the log, and leaves it open.
    ///
    /// @throws org.hubplan.store.PlanFileRefused if the file can't be made
    public Session create(Path path, Clock clock) {
        Session session = Session.create(path, settings, baseline, options, "sample " + name, clock);
        try {
            steps.forEach(step -> carryOut(session, step));
            return session;
        } catch (RuntimeException failed) {
            session.close();
            throw failed;
        }
    }

    private static void carryOut(Session session, Step step) {
        if (session.act(step.option(), step.change(), step.reason()) instanceof Answer.Refused refused) {
            throw new IllegalStateException("A step of the sample was refused: " + refused.words());
        }
    }
}
