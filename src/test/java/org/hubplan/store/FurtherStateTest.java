package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hubplan.fixture.Groups;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Displaced;
import org.hubplan.model.Engagement;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateCards;
import org.hubplan.model.RateParts;
import org.hubplan.model.StartingHubs;
import org.hubplan.model.VacancyReason;
import org.junit.jupiter.api.Test;

class FurtherStateTest {
    private static final Plan FLAT = Plan.of(StartingHubs.all(), RateCards.of(card(new Rate(6_400_400, "new pension"))));

    /// Plans made before there were groups and parts are such.
    @Test
    void a_plan_of_flat_rates_and_no_groups_has_none() {
        assertThat(FurtherState.of(FLAT)).isEmpty();
    }

    /// Lies so in plan files out there.
    @Test
    void groups_and_parts_of_rates_come_back_on_the_plan_of_the_tables() {
        Rate built = Rate.built(new RateParts(3_915_000, 244_500, 433_800, 0, 1_380, 842_400, 3_100), "new pension");
        Plan whole = FLAT.with(RateCards.of(card(built))).with(Groups.five());
        String json = FurtherState.of(whole).orElseThrow();

        assertThat(json).startsWith("{\"groups\":[{\"name\":\"Frontline Policing\",\"fundedBwt\":2100000,"
                        + "\"nonFundedBwt\":26000,\"priority\":\"Standard\"},")
                .endsWith("\"built\":[{\"year\":\"2018/19\",\"grade\":\"DC\",\"parts\":{\"basic\":3915000,"
                        + "\"weighting\":244500,\"allowance\":433800,\"insurance\":1380,\"insuredAbove\":842400,"
                        + "\"pension\":3100}}]}");
        assertThat(FurtherState.onto(FLAT, json, new Shared())).isEqualTo(whole);
    }

    /// Lies so in plan files out there.
    @Test
    void people_aligned_to_a_hub_come_back_in_their_posts() {
        Plan tables =
                PlanFixture.plan().at("MIB").filled(2, Grade.DC, "Research").build().with(FLAT.rates());
        Plan whole = tables.with(List.of(tables.post(new PostId(2)).orElseThrow().withOccupants(
                List.of(tables.post(new PostId(2)).orElseThrow().occupants().getFirst().alignedTo(new HubCode("CE"))))));
        String json = FurtherState.of(whole).orElseThrow();

        assertThat(json).isEqualTo("{\"aligned\":[{\"person\":2,\"hub\":\"CE\"}]}");
        assertThat(FurtherState.onto(tables, json, new Shared())).isEqualTo(whole);
    }

    /// Lies so in plan files out there.
    @Test
    void why_posts_are_vacant_and_on_what_terms_people_work_come_back() {
        Plan tables = PlanFixture.plan().at("MIB").filled(1, Grade.DC, "Research").vacant(1, Grade.DC, "Research").waiting(Grade.DC, 100)
                .build().with(FLAT.rates());
        Post filled = tables.post(new PostId(1)).orElseThrow();
        Displaced waiting = tables.displaced().iterator().next();
        Plan whole = tables.with(List.of(
                        filled.withOccupants(List.of(filled.occupants().getFirst().engaged(Engagement.AGENCY))),
                        tables.post(new PostId(2)).orElseThrow().withVacancyReason(VacancyReason.RETURNER)))
                .with(new Displaced(waiting.person().engaged(Engagement.SECONDED), waiting.command(), waiting.lastPost()));
        String json = FurtherState.of(whole).orElseThrow();

        assertThat(json).isEqualTo("{\"vacancies\":[{\"post\":2,\"reason\":\"returner\"}],"
                + "\"engaged\":[{\"person\":1,\"terms\":\"agency\"},{\"person\":2,\"terms\":\"seconded\"}]}");
        assertThat(FurtherState.onto(tables, json, new Shared())).isEqualTo(whole);
    }

    private static RateCard card(Rate dc) {
        return new RateCard(new FinancialYear(2018), Map.of(Grade.DC, dc));
    }
}
