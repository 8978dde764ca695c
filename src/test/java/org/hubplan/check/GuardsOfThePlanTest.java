package org.hubplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.check.Checking.checking;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.fixture.PlanFixture.postsFrom;
import static org.hubplan.model.Command.MET_INTELLIGENCE;
import static org.hubplan.model.Grade.DC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.AddPosts;
import org.hubplan.change.SetFunding;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Assignment;
import org.hubplan.model.Command;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Force;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.SourceKind;
import org.junit.jupiter.api.Test;

/// Cap on change, no-loser guard, one-off money and the unplaced tray. 100 DC posts at MIB and 50 at CE, all vacant.
class GuardsOfThePlanTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final Command CE_BCU = new Command("Central East BCU");

    private static PlanFixture fixture() {
        return plan().at("MIB").vacant(100, DC, "Research").at("CE").owner("Central East BCU").vacant(50, DC, "Research");
    }

    @Test
    void two_percent_of_a_hundred_posts_is_two_and_of_fifty_is_one() {
        Checking checking = checking(fixture(), Limits.USUAL.with(Limit.CAP, Force.BLOCKS));

        assertThat(checking.after(new MovePosts(posts(1), CE))).isEmpty();
        assertThat(checking.after(new MovePosts(posts(1, 2), CE))).containsExactly(new Breach(
                Limit.CAP, new Place.AtHub(CE), "",
                List.of(
                        Clash.fte("changeFte", 200),
                        Clash.fte("allowedFte", 100),
                        Clash.fte("baselineFte", 5000),
                        Clash.fte("bwtFte", 5200)),
                100,
                List.of(),
                "Central East (CE) goes from a BWT of 50 to 52, +2, where 2 % is 1.",
                "Leave it within 1 FTE of the baseline, or set another cap.",
                true));
        assertThat(checking.after(new MovePosts(posts(1, 2, 3), CE))).extracting(Breach::place)
                .containsExactly(new Place.AtHub(MIB), new Place.AtHub(CE));
    }

    @Test
    void the_cap_holds_commands_as_well_and_may_be_set() {
        Checking checking = checking(fixture(), Limits.USUAL.with(Limit.CAP, Force.WARNS).withCap(25));

        assertThat(checking.after(new TransferPosts(postsFrom(1, 3), CE_BCU))).extracting(Breach::why).containsExactly(
                "The command Central East BCU goes from a BWT of 50 to 53, +3, where 2.5 % is 1.25.",
                "The command Met Intelligence goes from a BWT of 100 to 97, −3, where 2.5 % is 2.5.");
    }

    @Test
    void a_unit_with_nothing_in_the_baseline_has_no_share_to_be_held_to() {
        Checking checking = checking(fixture(), Limits.USUAL.with(Limit.CAP, Force.BLOCKS));

        assertThat(checking.after(new MovePosts(posts(1, 2), hub("NA")))).isEmpty();
    }

    @Test
    void no_unit_has_less_than_in_the_baseline() {
        Checking checking = checking(fixture(), Limits.USUAL.with(Limit.NO_LOSERS, Force.BLOCKS));

        assertThat(checking.after(new MovePosts(postsFrom(1, 4), CE))).containsExactly(new Breach(
                Limit.NO_LOSERS, new Place.AtHub(MIB), "",
                List.of(Clash.fte("lossFte", 400), Clash.fte("baselineFte", 10000), Clash.fte("bwtFte", 9600)), 400,
                List.of(),
                "Central Intelligence (MIB) has a BWT of 96, 4 less than the baseline's 100.",
                "Bring 4 FTE of posts to it, or leave its posts where they are.",
                true));
        assertThat(checking.after(new TransferPosts(posts(1), CE_BCU))).extracting(Breach::place)
                .containsExactly(new Place.Command(MET_INTELLIGENCE));
    }

    /// Licences of £200 a year on a reserve that held £300.
    @Test
    void a_recurring_cost_on_money_that_comes_once_warns_and_with_nothing_known_says_nothing() {
        FinancialYear y2019 = new FinancialYear(2019);
        FundingPlan funding = new FundingPlan(
                List.of(new CostLine("Licences", CostKind.REVENUE_RECURRING, Map.of(y2019, 200_00L))),
                List.of(
                        new FundingSource("the reserve", SourceKind.EARMARKED_RESERVE, false, Map.of(y2019, 300_00L)),
                        new FundingSource("MTFP", SourceKind.PRESSURE, true, Map.of())),
                List.of(),
                List.of(new Assignment("Licences", "the reserve", y2019, Optional.of(y2019), OptionalLong.empty())));
        FundingPlan asPressure = funding.with(Assignment.from(y2019.plus(1), "Licences", "MTFP"));

        assertThat(checking(fixture(), Limits.USUAL).after()).isEmpty();
        assertThat(checking(fixture(), Limits.USUAL).after(new SetFunding(funding))).containsExactly(new Breach(
                Limit.ONE_OFF_MONEY, new Place.WholePlan(), "Licences",
                List.of(Clash.pence("uncoveredPence", 200_00), Clash.pence("pressurePence", 0)), 200_00,
                List.of(),
                "Licences rests on the reserve, which lasts to 2019/20: £200 of 2020/21 is met by no money.",
                "Find a source that recurs for 2020/21 on, or record the pressure.",
                false));
        assertThat(checking(fixture(), Limits.USUAL).after(new SetFunding(asPressure))).extracting(Breach::wayOut)
                .containsExactly("Name the savings that meet it.");
    }

    /// £61,175 of DC on a reserve of as much; a move changes nothing of it, another DC does.
    @Test
    void where_money_runs_out_follows_every_change_of_pay_and_funding_asked_of_the_same_checks() {
        FinancialYear y2018 = new FinancialYear(2018);
        PlanFixture fixture = plan().at("MIB").filled(2, DC, "Research");
        Checking checking = checking(fixture, Limits.USUAL);
        SetFunding funding = new SetFunding(new FundingPlan(
                List.of(),
                List.of(new FundingSource("the reserve", SourceKind.EARMARKED_RESERVE, false, Map.of(y2018, 61_175_00L))),
                List.of(),
                List.of(Assignment.from(y2018, FundingPlan.NEW_PAY, "the reserve"))));
        AddPosts one = new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW);
        AddPosts another = new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW);
        MovePosts move = new MovePosts(posts(1), CE);

        assertThat(checking.after(funding)).isEmpty();
        assertThat(over(checking.after(funding, one))).containsExactly(61_175_00L);
        assertThat(over(checking.after(funding, one, move))).containsExactly(61_175_00L);
        assertThat(over(checking.after(funding, one, another))).containsExactly(61_175_00L * 2);
        assertThat(checking.after(funding, move)).isEmpty();
        assertThat(checking.after(one, move)).isEmpty();
    }

    private static List<Long> over(List<Breach> breaches) {
        return breaches.stream().map(Breach::over).toList();
    }

    @Test
    void posts_and_people_wait_in_the_tray_until_placed() {
        PlanFixture fixture = plan().at("MIB").filled(2, DC, "Research").vacant(1, DC, "Research");
        Checking checking = checking(fixture, Limits.USUAL);

        assertThat(checking.after(new MovePosts(posts(3), HubCode.UNPLACED))).extracting(Breach::why)
                .containsExactly("1 post waits in the unplaced tray.");
        assertThat(checking.after(
                        new MovePosts(posts(3), HubCode.UNPLACED), new RemovePosts(posts(1, 2), PayOrigin.NEW)))
                .containsExactly(new Breach(
                        Limit.UNPLACED, new Place.AtHub(HubCode.UNPLACED), "",
                        List.of(Clash.count("waiting", 3), Clash.count("posts", 1), Clash.count("people", 2)), 3,
                        List.of(),
                        "1 post and 2 people wait in the unplaced tray.",
                        "Place what waits there, or remove the posts.",
                        true));
    }
}
