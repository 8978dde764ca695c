package org.hubplan.store;

import static org.hubplan.fixture.PlanFixture.hub;

import java.util.List;
import java.util.Map;
import org.hubplan.fixture.Groups;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.RateCard;

/// A plan with one at least of everything a plan can hold.
final class WholePlan {
    private WholePlan() {}

    static Plan withEverything() {
        Plan plan = PlanFixture.plan()
                .at("MIB").filled(3, Grade.DC, "Open Source").held(GradeFlag.TEMPORARY, Grade.DS)
                .at("CE").owner("Central East BCU").vacant(1, Grade.BAND_E, "Research").fte(80).unfunded()
                .at("NA").vacant(1, Grade.DI, "Research").filledBy(60, 40, 20)
                .filled(1, Grade.DC, "Research").aligned("CE")
                .waiting(Grade.PC, 50)
                .build();
        return plan.with(List.of(EveryChange.PLAIN.asClosed(), EveryChange.FULL))
                .with(Hub.open("ANX", "Annex; \"old\"", HubKind.CENTRAL).withDesks(12).asRestricted().asClosed())
                .with(plan.hub(hub("CE")).orElseThrow().withDesks(0))
                .with(Groups.five())
                .with(EveryChange.FUNDING)
                .with(plan.rates().with(new RateCard(new FinancialYear(2030), Map.of())));
    }
}
