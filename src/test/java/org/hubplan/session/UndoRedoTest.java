package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.person;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.change.AddHub;
import org.hubplan.change.AddPosts;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.ApportionPosts;
import org.hubplan.change.AssignFunding;
import org.hubplan.change.Assume;
import org.hubplan.change.Change;
import org.hubplan.change.ChangeFte;
import org.hubplan.change.CloseHub;
import org.hubplan.change.EditPosts;
import org.hubplan.change.EndAlignment;
import org.hubplan.change.FillPost;
import org.hubplan.change.FillPosts;
import org.hubplan.change.FundPosts;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.LeavePlan;
import org.hubplan.change.Logged;
import org.hubplan.change.MovePosts;
import org.hubplan.change.NameGroups;
import org.hubplan.change.PayIntoReserve;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostValues;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemoveCostLine;
import org.hubplan.change.RemoveGroup;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.RemoveSource;
import org.hubplan.change.RenameHub;
import org.hubplan.change.RestrictHub;
import org.hubplan.change.RestrictPosts;
import org.hubplan.change.RetitlePosts;
import org.hubplan.change.SetAdverts;
import org.hubplan.change.SetCostLine;
import org.hubplan.change.SetDesks;
import org.hubplan.change.SetFunding;
import org.hubplan.change.SetGroups;
import org.hubplan.change.SetPostings;
import org.hubplan.change.SetRate;
import org.hubplan.change.SetRates;
import org.hubplan.change.SetSeries;
import org.hubplan.change.SetSource;
import org.hubplan.change.SetVacancyReason;
import org.hubplan.change.SpreadPosts;
import org.hubplan.change.SpreadPosts.Share;
import org.hubplan.change.TradePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.change.UnassignFunding;
import org.hubplan.change.UprateRates;
import org.hubplan.change.VacatePosts;
import org.hubplan.fixture.LogFixture;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Advert;
import org.hubplan.model.Assignment;
import org.hubplan.model.Assumptions;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Command;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Giving;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.Series;
import org.hubplan.model.SourceKind;
import org.hubplan.model.Uprating;
import org.hubplan.model.VacancyReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoRedoTest {
    private static final PlanFixture FIXTURE =
            plan().filled(3, DC, "Research").vacant(2, DC, "Research").filled(1, DC, "Research").aligned("NA")
                    .waiting(DC, 80);
    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final Plan FIRST = FIXTURE.build().with(new FundingPlan(
            List.of(new CostLine("IT", CostKind.CAPITAL, Map.of(Y2019, 100L))),
            List.of(
                    new FundingSource("Underspend", SourceKind.UNDERSPEND, false, Map.of(Y2019, 100L)),
                    new FundingSource("Reserve", SourceKind.EARMARKED_RESERVE, false, Map.of())),
            List.of(),
            List.of(Assignment.in(Y2019, "IT", "Underspend"))))
            .with(new BusinessGroups(List.of(new BusinessGroup("Met HQ", 100, 0, ""))));

    private final LogFixture log = new LogFixture();

    static Stream<Change> everyKind() {
        return Stream.of(
                new MovePosts(posts(1, 4), hub("CE"), Optional.of(new Command("Central East BCU"))),
                new SpreadPosts(List.of(new Share(hub("CE"), posts(1)), new Share(hub("NA"), posts(2, 4)))),
                new TransferPosts(posts(1, 2), new Command("Central East BCU")),
                FillPost.byNewcomer(new PostId(4), person(FIXTURE.identities(), DC)),
                FillPost.fromTray(new PostId(4), FIRST.displaced().iterator().next()),
                new VacatePosts(posts(1), false),
                new VacatePosts(posts(1), true),
                new AddPosts(List.of(FIXTURE.newPost(DS, "Tasking")), PayOrigin.NEW),
                new RemovePosts(posts(1, 4), PayOrigin.FOUND),
                new RegradePosts(posts(1, 4), DS, PayOrigin.NEW),
                new AlignPeople(posts(1, 6), hub("CE")),
                new EndAlignment(posts(6)),
                new FillPosts(List.of(
                        FillPost.byNewcomer(new PostId(4), person(FIXTURE.identities(), DC)),
                        FillPost.fromTray(new PostId(5), FIRST.displaced().iterator().next()))),
                new LeavePlan(List.of(FIRST.displaced().iterator().next().id())),
                new TradePosts(posts(1, 6), List.of(FIXTURE.newPost(DS, "Tasking"))),
                new RetitlePosts(posts(1, 4), "Local analyst"),
                new ChangeFte(posts(1, 4), 60, PayOrigin.FOUND),
                new FundPosts(posts(1, 4), false),
                new RestrictPosts(posts(1, 4), true),
                new SetVacancyReason(posts(4), VacancyReason.FROZEN),
                new EditPosts(
                        List.of(
                                new EditPosts.Part(posts(1, 4), PostValues.NONE.withGrade(DS).withHub(hub("CE"))),
                                new EditPosts.Part(posts(6), PostValues.NONE.withFte(60).withFunction("Tasking"))),
                        PayOrigin.FOUND),
                new RestrictHub(hub("CE"), true),
                new SetDesks(hub("CE"), OptionalInt.of(12)),
                new SetRate(new FinancialYear(2018), DC, new Rate(62_000_01, "for this test")),
                new UprateRates(new FinancialYear(2018), Y2019, Uprating.ofPay(2_00, 0).withOfficersPension(31_00)),
                new AddHub(Hub.open("X", "Hub X", HubKind.BCU)),
                new RenameHub(hub("CE"), "Hackney and Tower Hamlets"),
                new CloseHub(hub("CE")),
                new ImportPosts("posts.xlsx", List.of(FIXTURE.newPost(DC, "Tasking")), List.of(
                        FIRST.post(new PostId(1)).orElseThrow().at(hub("NA")))),
                new SetRates("rates.csv", new RateCard(
                        new FinancialYear(2019), Map.of(DC, new Rate(70_000_00, "for this test")))),
                new SetFunding(FundingPlan.NONE),
                new SetCostLine(new CostLine("IT", CostKind.CAPITAL, Map.of(Y2019, 101L))),
                new RemoveCostLine("IT"),
                new SetSource(new FundingSource("Change fund", SourceKind.CHANGE_FUND, false, Map.of())),
                new RemoveSource("Underspend"),
                new PayIntoReserve("Underspend", "Reserve", Y2019, 50),
                new AssignFunding(Assignment.from(Y2019, "New pay", "Reserve")),
                new UnassignFunding("IT", "Underspend"),
                new ApportionPosts(new Giving(
                        Command.MET_INTELLIGENCE, "BWT", "largest remainder",
                        List.of(new Giving.Share("Met HQ", 100, 0, OptionalInt.empty(), 1, Map.of())))),
                new NameGroups(List.of(new BusinessGroup("Met Operations", 520_000, 12_000, ""))),
                new RemoveGroup("Met HQ"),
                new Assume(new Assumptions(3_50, 5_00, 0)),
                new SetGroups("groups.csv", List.of(new BusinessGroup("Met HQ", 60_000, 1_000, "Standard"))),
                new SetPostings("panel.xlsx", List.of(new Posting(
                        "PP1", PostingStatus.AGREED, person(FIXTURE.identities(), DC), Optional.empty(), new PostId(4),
                        LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 3), "", "", false))),
                new SetAdverts("adverts.csv", List.of(new Advert("19800", 2, hub("CE"), DC, 3600, "", "Permanent"))),
                new SetSeries("force.ods", List.of(new Series("Met", new TreeMap<>(Map.of(LocalDate.of(2019, 3, 31), new Series.Strength(1, 2, 3)))))),
                new ImportPlan(
                        new ImportPosts("plan.xlsx", List.of(FIXTURE.newPost(DC, "Tasking")), List.of()),
                        List.of(Hub.open("LHR", "Heathrow", HubKind.SPECIALIST_CRIME)),
                        List.of(),
                        List.of(),
                        List.of(new Displaced(person(FIXTURE.identities(), DC), Command.MET_INTELLIGENCE, "P0")),
                        List.of(),
                        List.of(new Advert("19800", 2, hub("CE"), DC, 3600, "", "Permanent"))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void undone_a_change_leaves_no_trace_and_redone_it_is_as_it_was(Change change) {
        OpenPlan before = OpenPlan.of(log.stored(FIRST));
        Logged did = log.did(change);
        OpenPlan after = before.then(did);
        OpenPlan undone = after.then(log.undid(did));
        OpenPlan redone = undone.then(log.redid(did));

        assertThat(standings(after)).isNotEqualTo(standings(before));
        assertThat(standings(undone)).isEqualTo(standings(before));
        assertThat(standings(redone)).isEqualTo(standings(after));
        assertThat(redone.timelines()).isEqualTo(after.timelines());
    }

    @Test
    void every_kind_of_change_is_among_them() {
        assertThat(everyKind().map(Change::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Arrays.asList(Change.class.getPermittedSubclasses())));
    }

    @Test
    void several_changes_are_undone_newest_first_and_redone_oldest_first() {
        OpenPlan open = OpenPlan.of(log.stored(FIRST));
        Logged one = log.did(new MovePosts(posts(1), hub("CE")));
        Logged two = log.did(new MovePosts(posts(1), hub("NA")));
        OpenPlan first = open.then(one);
        OpenPlan both = first.then(two);
        OpenPlan backOnce = both.then(log.undid(two));
        OpenPlan backTwice = backOnce.then(log.undid(one));

        assertThat(standings(backOnce)).isEqualTo(standings(first));
        assertThat(standings(backTwice)).isEqualTo(standings(open));
        assertThat(standings(backTwice.then(log.redid(one)))).isEqualTo(standings(first));
        assertThat(both.undone()).isEmpty();
        assertThat(backOnce.undone()).containsExactly(two.entry().n());
        assertThat(backTwice.undone()).containsExactlyInAnyOrder(one.entry().n(), two.entry().n());
    }

    @Test
    void a_new_change_leaves_nothing_to_redo() {
        Logged one = log.did(new MovePosts(posts(1), hub("CE")));
        OpenPlan undone = OpenPlan.of(log.stored(FIRST)).then(log.undid(one));

        assertThat(undone.currentTimeline().history().canRedo()).isTrue();
        assertThat(undone.then(log.did(new MovePosts(posts(2), hub("CE")))).currentTimeline().history().canRedo())
                .isFalse();
    }

    /// Where every option stands.
    private static List<Object> standings(OpenPlan open) {
        return open.options().stream().<Object>map(option -> open.timeline(option.number()).now()).toList();
    }
}
