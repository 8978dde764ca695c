package org.hubplan.store;

import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.Act;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// Plans and entries to put into a file.
final class Plans {
    static final PlanSettings SETTINGS =
            new PlanSettings("Met; Intelligence", "A. Planner", "OFFICIAL-SENSITIVE", new Command("Specialist Crime"), true);
    static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    static final List<Option> OPTIONS =
            List.of(new Option(0, "Baseline", APRIL, true), new Option(1, "Preferred", APRIL, false));

    private Plans() {}

    /// Three filled posts at MIB and a vacant one.
    static Plan small() {
        return plan().at("MIB").filled(3, Grade.DC, "Open Source").vacant(1, Grade.BAND_E, "Research").build();
    }

    static PlanFile small(Path file) {
        return PlanFile.create(file, SETTINGS, small(), OPTIONS, began());
    }

    static Entry began() {
        return entry(1, Option.BASELINE, new Act.Began("posts.xlsx"));
    }

    static Entry move(long n) {
        return entry(n, 1, new Act.Did(moving(n)));
    }

    static Change moving(long n) {
        return new MovePosts(posts(1, 2), hub(n % 2 == 0 ? "CE" : "NA"));
    }

    static Entry entry(long n, int option, Act act) {
        Instant at = Instant.parse("2018-11-01T09:30:15.123Z").plusMillis(n);
        return new Entry(n, at, "A. Planner", option, act, "Words of " + n, n % 2 == 0 ? "" : "A reason £ 你", APRIL);
    }
}
