package org.hubplan.sample;

import java.time.LocalDate;
import java.util.List;
import org.hubplan.change.Option;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Command;
import org.hubplan.model.DefaultRates;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Identities;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.RateCards;
import org.hubplan.model.StartingHubs;

/// The sample plan `pcd484`: Met Intelligence as at 1 November 2018, invented, and as option 1 what the
/// outline business case PCD 484 sets out to do with it.
///
/// Growth (five Band E, one DCI, four DI, less one DSU) and its dates are the paper's. Baseline posts,
/// vacancies, desks and who goes where are not public: they are our reading, and invented.
public final class Pcd484 {
    static final String NAME = "pcd484";
    static final int PREFERRED = 1;
    static final LocalDate AS_AT = LocalDate.of(2018, 11, 1);
    static final LocalDate GROWTH = LocalDate.of(2019, 4, 1);

    /// From whose non-funded BWT the paper has the officers come. Their figures are invented.
    private static final BusinessGroups GROUPS = new BusinessGroups(List.of(
            group("Frontline Policing", 21_000, 260),
            group("Met Operations", 5_200, 120),
            group("Specialist Operations", 4_700, 90),
            group("Professionalism", 1_300, 40),
            group("Met HQ", 600, 10)));

    private Pcd484() {}

    private static BusinessGroup group(String name, int fundedPosts, int nonFundedPosts) {
        return new BusinessGroup(name, fundedPosts * Fte.FULL_TIME, nonFundedPosts * Fte.FULL_TIME, "Standard");
    }

    public static SamplePlan plan() {
        Identities identities = new Identities();
        Plan baseline = baseline(identities);
        return new SamplePlan(
                NAME,
                new PlanSettings(
                        "Met Intelligence 2018", "Sample", PlanSettings.OFFICIAL, Command.MET_INTELLIGENCE, true),
                baseline,
                List.of(
                        new Option(Option.BASELINE, "Baseline", AS_AT, false),
                        new Option(PREFERRED, "Preferred, phase 1", GROWTH, false)),
                new Pcd484Steps(baseline, identities).all());
    }

    private static Plan baseline(Identities identities) {
        List<Hub> hubs = StartingHubs.all().stream().map(Pcd484::seated).toList();
        List<Post> posts = new Pcd484Posts(hubs, identities).all();
        return Plan.of(hubs, RateCards.of(DefaultRates.of2018())).with(posts).with(GROUPS);
    }

    /// With its desks: room to spare almost everywhere, but North East and South Area end slightly over theirs
    /// in option 1.
    private static Hub seated(Hub hub) {
        return hub.withDesks(switch (hub.code().value()) {
            case "MIB" -> 230;
            case "TSK" -> 72;
            case "COV" -> 96;
            case "SW" -> 28;
            case "CE" -> 27;
            case "EA", "NW", "WA" -> 26;
            case "AW", "SE" -> 25;
            case "AS", "NE" -> 24;
            case "CN" -> 23;
            case "SN" -> 20;
            default -> 22;
        });
    }
}
