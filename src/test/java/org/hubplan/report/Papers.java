package org.hubplan.report;

import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;
import static org.hubplan.model.Grade.DS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.change.AddPosts;
import org.hubplan.change.Change;
import org.hubplan.change.Entry;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Option;
import org.hubplan.change.PayOrigin;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.PlanSettings;
import org.hubplan.report.staffing.StaffingPlan;
import org.hubplan.report.staffing.StaffingPlan.ListedChange;

/// Staffing plans for tests.
public final class Papers {
    public static final LocalDate PRINTED = LocalDate.of(2018, 11, 21);
    public static final PlanSettings SETTINGS = new PlanSettings(
            "Met Intelligence 2018", "J Doe", "OFFICIAL-SENSITIVE", Command.MET_INTELLIGENCE, false);
    private static final Option BASELINE = new Option(0, "Baseline", LocalDate.of(2018, 11, 1), false);
    private static final Option PREFERRED = new Option(1, "Preferred", LocalDate.of(2019, 4, 1), false);

    private Papers() {}

    /// Nine posts of Met Intelligence, one of Central East's; option 1 moves two DC to Central East, one of them
    /// vacant, and adds a Band E there.
    public static StaffingPlan preferred(Scope scope) {
        PlanFixture fixture = small();
        Standing baseline = Standing.of(fixture.build());
        List<Change> changes = List.of(
                new MovePosts(posts(4, 5), hub("CE")),
                new AddPosts(List.of(fixture.at("CE").newPost(BAND_E, "Research")), PayOrigin.NEW));
        return carriedOut(SETTINGS, baseline, changes, scope);
    }

    /// DC 1-4 and a DI at the centre, DC 5 vacant there, a DS of 0.8 with 1 in it at the restricted unit,
    /// a Band E of 0.5, and at Central East a DS and the BCU's own DC.
    private static PlanFixture small() {
        return PlanFixture.plan()
                .at("MIB").filled(4, DC, "Open Source").vacant(1, DC, "Open Source").filled(1, DI, "Research")
                .at("COV").filled(1, DS, "Covert Support").fte(80)
                .at("TSK").filled(1, BAND_E, "Tasking").fte(50).filledBy(50)
                .at("CE").filled(1, DS, "Research").owner("Central East BCU").filled(1, DC, "Research");
    }

    public static StaffingPlan baseline(Scope scope) {
        Standing standing = Standing.of(small().build());
        return new StaffingPlan(
                SETTINGS, BASELINE, standing, standing, List.of(), scope, Optional.empty(), PRINTED, 1);
    }

    /// Thousands of posts over every starting hub, and an option that moves some of them.
    public static StaffingPlan large(int posts) {
        String[] hubs = {"MIB", "TSK", "COV", "AS", "AW", "CE", "CN", "EA", "NA", "NE", "NW", "SE", "SN", "SW", "WA", "SC1", "SC2", "SC3", "SC4"};
        Grade[] grades = Grade.values();
        PlanFixture fixture = PlanFixture.plan();
        for (int n = 0; n < posts; n++) {
            fixture.at(hubs[n % hubs.length]);
            Grade grade = grades[n * 7 % grades.length];
            String function = "Function " + (n / 3) % 14;
            if (n % 5 == 0) {
                fixture.vacant(1, grade, function);
            } else {
                fixture.filled(1, grade, function);
            }
        }
        Standing baseline = Standing.of(fixture.build());
        List<Change> changes = new ArrayList<>();
        for (int n = 1; n <= 40 && n * 19 < posts; n++) {
            changes.add(new MovePosts(posts(1 + n * 19), hub("CE")));
        }
        return carriedOut(SETTINGS, baseline, changes, Scope.EVERYTHING);
    }

    public static StaffingPlan carriedOut(
            PlanSettings settings, Standing baseline, List<Change> changes, Scope scope) {
        Standing standing = baseline;
        List<ListedChange> listed = new ArrayList<>();
        for (Change change : changes) {
            String words = change.words(standing.plan());
            standing = ((Standing.Next.Yes) standing.then(change)).standing();
            listed.add(ListedChange.counted(new Entry(
                    listed.size() + 2,
                    Instant.parse("2018-11-20T09:00:00Z"),
                    "J Doe",
                    1,
                    new org.hubplan.change.Act.Did(change),
                    words,
                    "Nearer to the boroughs",
                    PREFERRED.effective())));
        }
        return new StaffingPlan(
                settings, PREFERRED, baseline, standing, listed, scope, Optional.empty(), PRINTED, listed.size() + 1);
    }
}
