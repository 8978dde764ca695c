package org.hubplan.store;

import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
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
import org.hubplan.change.Held;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.LeavePlan;
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
import org.hubplan.model.Advert;
import org.hubplan.model.Assignment;
import org.hubplan.model.Assumptions;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Command;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.Displaced;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import org.hubplan.model.ReservePayment;
import org.hubplan.model.Series;
import org.hubplan.model.SourceKind;
import org.hubplan.model.UnitCost;
import org.hubplan.model.Uprating;
import org.hubplan.model.VacancyReason;

/// Each kind of change, plain and with everything it can carry, beside the JSON it is kept as. What stands here
/// lies in plan files out there: a line may be added, none altered.
final class EveryChange {
    static final Post PLAIN = new Post(
            new PostId(7), "MI00007", "Analyst", Grade.BAND_E, "Research", Command.MET_INTELLIGENCE, hub("MIB"),
            100, true, "", "", false, List.of(), false);

    static final Post FULL = new Post(
            new PostId(8), "MI \"8\" £", "DI, Covert — day/night", Grade.DI, "Covert", new Command("Central East BCU"),
            hub("COV"), 80, false, "Lates", "Cobalt Square", true,
            List.of(
                    new Occupant(new PersonId(3), Grade.DS, GradeFlag.TEMPORARY, 50),
                    new Occupant(new PersonId(4), Grade.DI, GradeFlag.SUBSTANTIVE, 30)),
            false);

    static final Post ALIGNED = new Post(
            new PostId(9), "P9", "", Grade.DC, "Research", Command.MET_INTELLIGENCE, hub("MIB"), 100, false, "", "", false,
            List.of(new Occupant(new PersonId(6), Grade.DC, GradeFlag.SUBSTANTIVE, 100).alignedTo(hub("CE"))), false);

    private static final FinancialYear Y2019 = new FinancialYear(2019);
    private static final FinancialYear Y2021 = new FinancialYear(2021);

    static final FundingPlan FUNDING = new FundingPlan(
            List.of(new CostLine("IT", CostKind.CAPITAL, Map.of(Y2019, 374_000_00L))),
            List.of(
                    new FundingSource("Underspend", SourceKind.UNDERSPEND, false, Map.of(Y2019.plus(-1), 206_000_00L)),
                    new FundingSource("Reserve", SourceKind.EARMARKED_RESERVE, false, Map.of()),
                    new FundingSource("MTFP", SourceKind.PRESSURE, true, Map.of())),
            List.of(new ReservePayment("Underspend", "Reserve", Y2019.plus(-1), 206_000_00)),
            List.of(
                    new Assignment("New pay", "Reserve", Y2019, Optional.of(Y2019), OptionalLong.of(206_000_00)),
                    Assignment.from(Y2019.plus(1), "New pay", "MTFP")));

    private EveryChange() {}

    static Map<String, Change> byJson() {
        Map<String, Change> all = new TreeMap<>();
        all.put("""
                move {"posts":[3,4],"to":"CE"}""", new MovePosts(posts(3, 4), hub("CE")));
        all.put("""
                move {"posts":[3],"to":"unplaced","newOwner":"Central East BCU"}""",
                new MovePosts(posts(3), hub("unplaced"), Optional.of(new Command("Central East BCU"))));
        all.put("""
                spread {"shares":[{"to":"CE","posts":[1,2]},{"to":"NA"}]}""",
                new SpreadPosts(List.of(new Share(hub("CE"), posts(1, 2)), new Share(hub("NA"), posts()))));
        all.put("""
                transfer {"posts":[3],"to":"Met Intelligence"}""",
                new TransferPosts(posts(3), Command.MET_INTELLIGENCE));
        all.put("""
                fill {"post":3,"person":{"id":9,"grade":"DCI","flag":"acting","fte":60}}""",
                new FillPost(new PostId(3), new Occupant(new PersonId(9), Grade.DCI, GradeFlag.ACTING, 60), false));
        all.put("""
                fill {"post":3,"person":{"id":9,"grade":"DCI","fte":100},"fromTray":true}""",
                new FillPost(new PostId(3), new Occupant(new PersonId(9), Grade.DCI, GradeFlag.SUBSTANTIVE, 100), true));
        all.put("""
                vacate {"posts":[3]}""", new VacatePosts(posts(3), false));
        all.put("""
                vacate {"posts":[3],"leaving":true}""", new VacatePosts(posts(3), true));
        all.put("""
                add {"posts":[{"id":7,"number":"MI00007","title":"Analyst","grade":"Band E","function":"Research",\
                "owner":"Met Intelligence","hub":"MIB","fte":100,"funded":true}],"payOrigin":"new"}""",
                new AddPosts(List.of(PLAIN), PayOrigin.NEW));
        all.put("""
                remove {"posts":[3,4],"payOrigin":"found"}""", new RemovePosts(posts(3, 4), PayOrigin.FOUND));
        all.put("""
                regrade {"posts":[3],"to":"Insp","payOrigin":"new"}""",
                new RegradePosts(posts(3), Grade.INSP, PayOrigin.NEW));
        all.put("""
                add-hub {"hub":{"code":"SC5","name":"SC Hub 5","kind":"sc"}}""",
                new AddHub(Hub.open("SC5", "SC Hub 5", HubKind.SPECIALIST_CRIME)));
        all.put("""
                add-hub {"hub":{"code":"X","name":"Annex","kind":"central","desks":0,"restricted":true}}""",
                new AddHub(new Hub(hub("X"), "Annex", HubKind.CENTRAL, OptionalInt.of(0), true, false)));
        all.put("""
                rename-hub {"hub":"CE","name":"Central East & City"}""", new RenameHub(hub("CE"), "Central East & City"));
        all.put("""
                close-hub {"hub":"SC4"}""", new CloseHub(hub("SC4")));
        all.put("""
                align {"posts":[3,4],"to":"CE"}""", new AlignPeople(posts(3, 4), hub("CE")));
        all.put("""
                end-alignment {"posts":[3]}""", new EndAlignment(posts(3)));
        all.put("""
                fill-posts {"fills":[{"post":3,"person":{"id":9,"grade":"DC","fte":100}},\
                {"post":4,"person":{"id":5,"grade":"DC","fte":60},"fromTray":true}]}""",
                new FillPosts(List.of(
                        new FillPost(
                                new PostId(3), new Occupant(new PersonId(9), Grade.DC, GradeFlag.SUBSTANTIVE, 100), false),
                        new FillPost(
                                new PostId(4), new Occupant(new PersonId(5), Grade.DC, GradeFlag.SUBSTANTIVE, 60), true))));
        all.put("""
                leave {"people":[5,9]}""", new LeavePlan(List.of(new PersonId(5), new PersonId(9))));
        all.put("""
                trade {"given":[3,4],"gained":[{"id":7,"number":"MI00007","title":"Analyst","grade":"Band E",\
                "function":"Research","owner":"Met Intelligence","hub":"MIB","fte":100,"funded":true}]}""",
                new TradePosts(posts(3, 4), List.of(PLAIN)));
        all.put("""
                edit {"parts":[{"posts":[3,4],"to":{"title":"Local analyst","grade":"DS","function":"Open Source",\
                "owner":"Central East BCU","hub":"CE","fte":80,"funded":true,"shift":"Lates","building":"Cobalt Square",\
                "restricted":true,"vacancyReason":"frozen"}},{"posts":[5],"to":{"fte":100}}],"payOrigin":"found"}""",
                new EditPosts(
                        List.of(
                                new EditPosts.Part(posts(3, 4), PostValues.NONE.withTitle("Local analyst")
                                        .withGrade(Grade.DS).withFunction("Open Source")
                                        .withOwner(new Command("Central East BCU")).withHub(hub("CE")).withFte(80)
                                        .withFunded(true).withShift("Lates").withBuilding("Cobalt Square")
                                        .withRestricted(true).withVacancyReason(VacancyReason.FROZEN)),
                                new EditPosts.Part(posts(5), PostValues.NONE.withFte(100))),
                        PayOrigin.FOUND));
        all.put("""
                edit {"parts":[{"posts":[3],"to":{"funded":false,"shift":"","building":"","restricted":false,\
                "vacancyReason":"open"}}],"payOrigin":"none"}""",
                new EditPosts(
                        List.of(new EditPosts.Part(posts(3), PostValues.NONE.withFunded(false).withShift("")
                                .withBuilding("").withRestricted(false).withVacancyReason(VacancyReason.OPEN))),
                        PayOrigin.NONE));
        all.put("""
                retitle {"posts":[3],"title":"Local analyst"}""", new RetitlePosts(posts(3), "Local analyst"));
        all.put("""
                fte {"posts":[3],"to":80,"payOrigin":"found"}""", new ChangeFte(posts(3), 80, PayOrigin.FOUND));
        all.put("""
                fund {"posts":[3],"funded":true}""", new FundPosts(posts(3), true));
        all.put("""
                fund {"posts":[3]}""", new FundPosts(posts(3), false));
        all.put("""
                restrict {"posts":[3],"restricted":true}""", new RestrictPosts(posts(3), true));
        all.put("""
                restrict {"posts":[3]}""", new RestrictPosts(posts(3), false));
        all.put("""
                vacancy-reason {"posts":[3],"vacancyReason":"returner"}""",
                new SetVacancyReason(posts(3), VacancyReason.RETURNER));
        all.put("""
                restrict-hub {"hub":"CE","restricted":true}""", new RestrictHub(hub("CE"), true));
        all.put("""
                restrict-hub {"hub":"CE"}""", new RestrictHub(hub("CE"), false));
        all.put("""
                set-desks {"hub":"CE","desks":0}""", new SetDesks(hub("CE"), OptionalInt.of(0)));
        all.put("""
                set-desks {"hub":"CE"}""", new SetDesks(hub("CE"), OptionalInt.empty()));
        all.put("""
                set-rate {"year":"2019/20","grade":"Band E","rate":{"pence":4200000,"basis":"pay award"}}""",
                new SetRate(new FinancialYear(2019), Grade.BAND_E, new Rate(4_200_000, "pay award")));
        all.put("""
                uprate {"from":"2018/19","to":"2019/20","by":{"officers":200,"staff":250,"officersPension":3100,\
                "insurance":1380,"insuredAbove":863200}}""",
                new UprateRates(
                        new FinancialYear(2018),
                        Y2019,
                        Uprating.ofPay(2_00, 2_50).withOfficersPension(31_00).withInsurance(13_80, 8_632_00)));
        all.put("uprate {\"from\":\"2018/19\",\"to\":\"2019/20\",\"by\":{}}",
                new UprateRates(new FinancialYear(2018), Y2019, Uprating.COPY));
        all.put("""
                import {"source":"posts 2018-11.xlsx","updated":[{"id":9,"number":"P9","grade":"DC",\
                "function":"Research","owner":"Met Intelligence","hub":"MIB","fte":100,"occupants":[\
                {"id":6,"grade":"DC","fte":100,"alignedTo":"CE"}]}]}""",
                new ImportPosts("posts 2018-11.xlsx", List.of(), List.of(ALIGNED)));
        all.put("""
                import {"source":"posts 2018-12.xlsx","added":[{"id":8,"number":"MI \\"8\\" £",\
                "title":"DI, Covert — day/night","grade":"DI","function":"Covert","owner":"Central East BCU",\
                "hub":"COV","fte":80,"shift":"Lates","building":"Cobalt Square","restricted":true,"occupants":[\
                {"id":3,"grade":"DS","flag":"temporary","fte":50},{"id":4,"grade":"DI","fte":30}]}],"updated":[\
                {"id":7,"number":"MI00007","title":"Analyst","grade":"Band E","function":"Research",\
                "owner":"Met Intelligence","hub":"MIB","fte":100,"funded":true,"closed":true}]}""",
                new ImportPosts("posts 2018-12.xlsx", List.of(FULL), List.of(PLAIN.asClosed())));
        all.put("""
                import {"source":"posts 2019-01.xlsx","hubs":[{"code":"LHR","name":"Heathrow","kind":"sc"}]}""",
                new ImportPosts(
                        "posts 2019-01.xlsx",
                        List.of(Hub.open("LHR", "Heathrow", HubKind.SPECIALIST_CRIME)),
                        List.of(),
                        List.of()));
        all.put("""
                rates {"source":"rates.csv","cards":[{"year":"2019/20","rates":{"DC":{"pence":6200000,"basis":"CSV"},\
                "Band E":{"pence":1}}},{"year":"2099/00"}]}""",
                new SetRates("rates.csv", List.of(
                        new RateCard(new FinancialYear(2019), new TreeMap<>(Map.of(
                                Grade.DC, new Rate(6_200_000, "CSV"), Grade.BAND_E, new Rate(1, "")))),
                        new RateCard(new FinancialYear(2099), Map.of()))));
        all.put("""
                groups {"source":"groups.csv","groups":[{"name":"Met Operations","fundedBwt":520000,\
                "nonFundedBwt":12000,"priority":"High"},{"name":"Met HQ"}]}""",
                new SetGroups(
                        "groups.csv",
                        List.of(
                                new BusinessGroup("Met Operations", 520_000, 12_000, "High"),
                                new BusinessGroup("Met HQ", 0, 0, ""))));
        all.put("""
                rates {"source":"built.csv","cards":[{"year":"2019/20","rates":{"DC":{"pence":6400400,"basis":"new pension",\
                "parts":{"basic":3915000,"weighting":244500,"allowance":433800,"insurance":1380,"insuredAbove":842400,\
                "pension":3100}}}}]}""",
                new SetRates("built.csv", new RateCard(
                        new FinancialYear(2019),
                        Map.of(Grade.DC, Rate.built(
                                new RateParts(3_915_000, 244_500, 433_800, 0, 1_380, 842_400, 3_100), "new pension")))));
        all.put("""
                set-funding {"funding":{"lines":[{"name":"IT","kind":"capital","pence":{"2019/20":37400000}}],"sources":[\
                {"name":"Underspend","kind":"underspend","pence":{"2018/19":20600000}},\
                {"name":"Reserve","kind":"earmarked-reserve"},{"name":"MTFP","kind":"pressure","recurring":true}],\
                "payments":[{"source":"Underspend","reserve":"Reserve","year":"2018/19","pence":20600000}],\
                "assignments":[{"line":"New pay","source":"Reserve","from":"2019/20","to":"2019/20","pence":20600000},\
                {"line":"New pay","source":"MTFP","from":"2020/21"}]}}""",
                new SetFunding(FUNDING));
        all.put("set-funding {\"funding\":{}}", new SetFunding(FundingPlan.NONE));
        all.put("""
                set-cost {"line":{"name":"Licences","kind":"revenue-recurring","pence":{"2019/20":5,"2021/22":0}}}""",
                new SetCostLine(new CostLine("Licences", CostKind.REVENUE_RECURRING, Map.of(Y2019, 5L, Y2021, 0L))));
        all.put("""
                set-cost {"line":{"name":"Desks","kind":"capital","each":{"per":"desk","pence":120000},"causes":[7,12]}}""",
                new SetCostLine(new CostLine(
                        "Desks", CostKind.CAPITAL, Map.of(), Optional.of(new UnitCost(CostDriver.DESK, 120_000)),
                        List.of(7L, 12L))));
        all.put("""
                remove-cost {"line":"Licences"}""", new RemoveCostLine("Licences"));
        all.put("""
                set-source {"source":{"name":"Base budget","kind":"base-budget","recurring":true,"pence":{"2021/22":700}}}""",
                new SetSource(new FundingSource("Base budget", SourceKind.BASE_BUDGET, true, Map.of(Y2021, 700L))));
        all.put("""
                remove-source {"source":"Base budget"}""", new RemoveSource("Base budget"));
        all.put("""
                pay-in {"source":"Underspend","reserve":"Reserve","year":"2019/20","pence":9}""",
                new PayIntoReserve("Underspend", "Reserve", Y2019, 9));
        all.put("""
                pay-in {"source":"Underspend","reserve":"Reserve","year":"2019/20"}""",
                new PayIntoReserve("Underspend", "Reserve", Y2019, 0));
        all.put("""
                assign {"assignment":{"line":"New pay","source":"Reserve","from":"2019/20"}}""",
                new AssignFunding(Assignment.from(Y2019, "New pay", "Reserve")));
        all.put("""
                unassign {"line":"New pay","source":"Reserve"}""", new UnassignFunding("New pay", "Reserve"));
        all.put("""
                apportion {"giving":{"to":"Met Intelligence","weight":"Non-funded BWT","method":"Sainte-Laguë","shares":[\
                {"group":"Met HQ","weight":1000,"floor":1,"cap":3,"posts":1,"byGrade":{"DSU":-1,"DI":2}},\
                {"group":"Met Operations","weight":12000,"cap":0}]},"taken":[7]}""",
                new ApportionPosts(
                        new Giving(Command.MET_INTELLIGENCE, "Non-funded BWT", "Sainte-Laguë", List.of(
                                new Giving.Share(
                                        "Met HQ", 1_000, 1, OptionalInt.of(3), 1, Map.of(Grade.DI, 2, Grade.DSU, -1)),
                                new Giving.Share("Met Operations", 12_000, 0, OptionalInt.of(0), 0, Map.of()))),
                        List.of(new PostId(7))));
        all.put("""
                apportion {"giving":{"to":"Met Intelligence"}}""", new ApportionPosts(Giving.NONE));
        all.put("""
                name-groups {"groups":[{"name":"Met HQ","fundedBwt":60000,"nonFundedBwt":1000,"priority":"High"}]}""",
                new NameGroups(List.of(new BusinessGroup("Met HQ", 60_000, 1_000, "High"))));
        all.put("""
                remove-group {"group":"Met HQ"}""", new RemoveGroup("Met HQ"));
        all.put("""
                assume {"assumptions":{"discount":400,"turnover":500,"increments":125}}""",
                new Assume(new Assumptions(4_00, 5_00, 1_25)));
        all.put("assume {\"assumptions\":{}}", new Assume(new Assumptions(0, 0, 0)));
        all.put("""
                set-funding {"funding":{"assumed":{"discount":350,"turnover":500}}}""",
                new SetFunding(FundingPlan.NONE.with(new Assumptions(3_50, 5_00, 0))));
        all.put("""
                postings {"source":"panel.xlsx","postings":[{"reference":"PP1","status":"agreed","person":{"id":9,"grade":"DS",\
                "flag":"temporary","fte":80},"from":4,"to":3,"released":"2018-12-01","started":"2018-12-03",\
                "reason":"EOI","priority":"High","backfill":true}]}""",
                new SetPostings("panel.xlsx", List.of(new Posting(
                        "PP1", PostingStatus.AGREED, new Occupant(new PersonId(9), Grade.DS, GradeFlag.TEMPORARY, 80),
                        Optional.of(new PostId(4)), new PostId(3), LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 3),
                        "EOI", "High", true))));
        all.put("""
                adverts {"source":"adverts.csv","adverts":[{"reference":"19800","posts":2,"hub":"CE","grade":"Band E",\
                "hours":3600,"contract":"Permanent"}]}""",
                new SetAdverts("adverts.csv", List.of(new Advert(
                        "19800", 2, hub("CE"), Grade.BAND_E, 3600, "", "Permanent"))));
        all.put("""
                import {"source":"held.xlsx","held":[{"sheet":"Posts","row":4,"column":"Hub","value":"ZZ",\
                "reason":"unknown hub","also":["no FTE"]}]}""",
                new ImportPosts(
                        "held.xlsx", List.of(), List.of(), List.of(),
                        List.of(new Held("Posts", 4, "Hub", "ZZ", "unknown hub", List.of("no FTE")))));
        all.put("""
                series {"source":"force.ods","series":[{"name":"Met","days":{"2019-03-31":{"officers":3043500,"pcsos":1}}}]}""",
                new SetSeries("force.ods", List.of(new Series(
                        "Met", new TreeMap<>(Map.of(LocalDate.of(2019, 3, 31), new Series.Strength(3_043_500, 0, 1)))))));
        all.put("""
                import-plan {"posts":{"source":"plan.xlsx"},"hubs":[{"code":"CE","name":"Central","kind":"bcu"}],"cards":[\
                {"year":"2019/20","rates":{"DC":{"pence":1}}}],"groups":[{"name":"Met HQ"}],"waiting":[{"person":{"id":9,\
                "grade":"DC","fte":100},"command":"North","lastPost":"P1"}],"adverts":[{"reference":"19800","posts":2,"hub":"CE",\
                "grade":"DC"}]}""",
                new ImportPlan(
                        new ImportPosts("plan.xlsx", List.of(), List.of()),
                        List.of(Hub.open("CE", "Central", HubKind.BCU)),
                        List.of(new RateCard(new FinancialYear(2019), Map.of(Grade.DC, new Rate(1, "")))),
                        List.of(new BusinessGroup("Met HQ", 0, 0, "")),
                        List.of(new Displaced(
                                new Occupant(new PersonId(9), Grade.DC, GradeFlag.SUBSTANTIVE, 100), new Command("North"),
                                "P1")),
                        List.of(),
                        List.of(new Advert("19800", 2, new HubCode("CE"), Grade.DC, 0, "", ""))));
        return all;
    }
}
