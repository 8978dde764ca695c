package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.export.Inspection;
import org.hubplan.exchange.export.Inspection.SheetSize;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.model.Advert;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Displaced;
import org.hubplan.model.Filling;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.RateCard;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.model.RateParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole plan out to a workbook and back.
class WholePlanTest {
    private static final PlanSettings SETTINGS = PlanSettings.named("Met Intelligence 2018", "A Planner");

    @TempDir
    Path folder;

    private final Plan whole = whole();

    private static Plan whole() {
        Plan posts = plan().at("MIB")
                .filled(2, Grade.DC, "Research")
                .vacant(1, Grade.BAND_D, "Research").filledBy(60, 40)
                .waiting(Grade.DC, 100)
                .waiting(Grade.DC, 100)
                .build()
                .with(Hub.open("LHR", "=Heathrow", HubKind.SPECIALIST_CRIME).withDesks(12))
                .with(new Hub(new HubCode("OLD"), "Old Street", HubKind.CENTRAL, java.util.OptionalInt.of(0), true, true))
                .with(Plan.blank().hub(new HubCode("CE")).orElseThrow().withName("Central & East"))
                .with(new BusinessGroups(List.of(new BusinessGroup("Met Operations", 520_050, 12_000, "High"))));
        Post aligned = posts.postNumbered(posts.posts().map(Post::number).min(Comparator.naturalOrder()).orElseThrow()).orElseThrow();
        Occupant person = aligned.occupants().getFirst().alignedTo(new HubCode("LHR"));
        RateParts parts = new RateParts(3_915_000, 244_500, 433_800, 0, 1_380, 842_400, 3_100);
        return posts
                .with(List.of(aligned.withOccupants(List.of(person)).at(new HubCode("CE"))))
                .with(filling(posts))
                .with(posts.rates().with(new RateCard(
                        new FinancialYear(2019),
                        Map.of(Grade.DC, Rate.built(parts, "new, dearer pension"), Grade.BAND_E, new Rate(4_120_001, "")))));
    }

    /// One of the two who share the third post goes to the first, where another comes from outside as well.
    private static Filling filling(Plan plan) {
        Occupant leaving = plan.post(new PostId(3)).orElseThrow().occupants().getLast();
        Occupant coming = new Occupant(new PersonId(90), Grade.DC, GradeFlag.TEMPORARY, 80);
        LocalDate december = LocalDate.of(2018, 12, 3);
        return new Filling(
                List.of(
                        new Posting(
                                "PP1", PostingStatus.AGREED, leaving, Optional.of(new PostId(3)), new PostId(1), december,
                                december.plusDays(2), "=lateral", "High", true),
                        new Posting(
                                "PP2", PostingStatus.PROPOSED, coming, Optional.empty(), new PostId(1), december, december,
                                "", "", false)),
                List.of(new Advert("19800", 2, new HubCode("CE"), Grade.BAND_D, 3_600, "Old Street", "Permanent")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods"})
    void read_into_a_new_plan_it_gives_an_equal_plan(String name) throws IOException {
        Inspection inspection = export(whole, name);

        Imported imported = Imported.from(folder.resolve(name));

        assertThat(inspection.isComplete()).isTrue();
        assertThat(imported.account().kind()).isEqualTo(Kind.POSTS);
        assertThat(imported.account().held()).isEmpty();
        assertThat(anonymous(imported.plan())).isEqualTo(anonymous(whole));
        assertThat(moves(imported.plan())).isEqualTo(moves(whole));
        assertThat(imported.plan().filling().adverts()).isEqualTo(whole.filling().adverts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods"})
    void read_into_the_plan_it_came_from_it_changes_nothing(String name) throws IOException {
        export(whole, name);

        assertThat(Imported.from(Source.of(folder.resolve(name)), whole).changes()).isFalse();
    }

    @Test
    void masked_it_tells_nothing_of_who_moves_from_a_restricted_post() throws IOException {
        Post secret = whole.post(new PostId(3)).orElseThrow();
        Plan restricted = whole.with(List.of(secret.withRestriction(true)));

        Inspection inspection = new PlanExport(restricted, SETTINGS, "0 Baseline", true).write(folder.resolve("m.xlsx"));

        assertThat(inspection.leftOut()).contains("1 posting from or to posts that are not in the file.");
        assertThat(Imported.from(folder.resolve("m.xlsx")).plan().filling().postings())
                .extracting(Posting::reference)
                .containsExactly("PP2");
    }

    /// Each posting in words, with who leaves which post: what its identities stand for.
    private static List<String> moves(Plan plan) {
        return plan.filling().postings().stream()
                .map(posting -> String.join(
                        "|", posting.reference(), posting.status().words(), posting.person().gradeHeld(),
                        Long.toString(posting.person().fte()), posting.from().map(from -> from(plan, from, posting)).orElse("outside"),
                        plan.post(posting.to()).orElseThrow().number(), posting.released().toString(),
                        posting.started().toString(), posting.reason(), posting.priority(), Boolean.toString(posting.backfill())))
                .toList();
    }

    private static String from(Plan plan, PostId id, Posting posting) {
        Post post = plan.post(id).orElseThrow();
        List<PersonId> people = post.occupants().stream().map(Occupant::id).toList();
        return post.number() + " person " + people.indexOf(posting.person().id());
    }

    @Test
    void every_sheet_is_named() throws IOException {
        assertThat(export(whole, "plan.xlsx").sheets()).containsExactly(
                new SheetSize("Posts", 3, 18), new SheetSize("People without a post", 2, 6), new SheetSize("Hubs", 21, 6),
                new SheetSize("Rates", 21, 11), new SheetSize("Business groups", 1, 4), new SheetSize("Postings", 2, 11),
                new SheetSize("Adverts", 1, 7), new SheetSize("About", 4, 2));
    }

    @Test
    void one_of_its_sheets_can_be_read_alone() throws IOException {
        export(whole, "plan.xlsx");

        Imported rates = Imported.from(Source.of(folder.resolve("plan.xlsx")).as(Kind.RATES), Plan.blank());

        assertThat(rates.account().accepted()).isEqualTo(2);
        assertThat(rates.plan().posts()).isEmpty();
    }

    private Inspection export(Plan of, String name) throws IOException {
        return new PlanExport(of, SETTINGS, "0 Baseline", false).write(folder.resolve(name));
    }

    /// The same without the identities a plan gives out itself: posts numbered in the order of their numbers.
    private static Plan anonymous(Plan plan) {
        Plan bare = Plan.of(plan.hubs().stream().filter(hub -> !hub.isTray()).toList(), plan.rates()).with(plan.groups());
        int post = 0;
        int person = 0;
        for (Post one : plan.posts().sorted(Comparator.comparing(Post::number)).toList()) {
            List<Occupant> people = new java.util.ArrayList<>();
            for (Occupant each : one.occupants()) {
                people.add(new Occupant(new PersonId(++person), each.grade(), each.flag(), each.fte(), each.alignedTo()));
            }
            bare = bare.with(List.of(new Post(
                    new PostId(++post), one.number(), one.title(), one.grade(), one.function(), one.owner(), one.hub(),
                    one.fte(), one.funded(), one.shift(), one.building(), one.restricted(), people, false)));
        }
        for (Displaced waiting : plan.displaced()) {
            bare = bare.with(new Displaced(
                    new Occupant(new PersonId(++person), waiting.person().grade(), GradeFlag.SUBSTANTIVE, waiting.person().fte()),
                    waiting.command(), waiting.lastPost()));
        }
        return bare;
    }
}
