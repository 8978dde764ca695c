package org.hubplan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hubplan.ledger.Figure.MOVED_PEOPLE;
import static org.hubplan.ledger.Figure.MOVED_POSTS;
import static org.hubplan.ledger.Figure.MOVED_VACANT_POSTS;
import static org.hubplan.ledger.Figure.UNFUNDED_POSTS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.change.AddPosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Growth;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.sample.SamplePlan.Step;
import org.junit.jupiter.api.Test;

class Pcd484Test {
    private static final Scope MET = Scope.of(Command.MET_INTELLIGENCE);

    private final SamplePlan sample = Pcd484.plan();
    private final Standing baseline = Standing.of(sample.baseline());

    private Standing after(List<Step> steps) {
        Standing standing = baseline;
        for (Step step : steps) {
            standing = ((Standing.Next.Yes) standing.then(step.change())).standing();
        }
        return standing;
    }

    private List<Step> moves() {
        return sample.steps().stream().filter(step -> !isGrowth(step)).toList();
    }

    private static boolean isGrowth(Step step) {
        return step.change() instanceof AddPosts || step.change() instanceof RemovePosts;
    }

    @Test
    void it_has_640_posts_of_met_intelligence_and_two_of_each_bcu() {
        Map<String, Long> posts = sample.baseline().posts()
                .collect(Collectors.groupingBy(post -> post.owner().name(), TreeMap::new, Collectors.counting()));

        assertThat(posts.remove("Met Intelligence")).isEqualTo(640);
        assertThat(posts).hasSize(12).containsEntry("Central East BCU", 2L);
        assertThat(posts.values()).containsOnly(2L);
    }

    @Test
    void most_posts_sit_at_the_centre_and_every_hub_has_some() {
        Ledger ledger = baseline.ledger();

        assertThat(List.of("MIB", "TSK", "COV", "CE", "SC1"))
                .extracting(hub -> ledger.at(MET, new HubCode(hub)).posts())
                .containsExactly(218L, 64L, 90L, 16L, 16L);
        assertThat(sample.baseline().hubs())
                .filteredOn(hub -> hub.kind() == HubKind.BCU)
                .allSatisfy(hub -> assertThat(ledger.at(MET, hub.code()).posts()).isBetween(16L, 19L));
    }

    @Test
    void a_fifth_of_the_posts_are_vacant_and_some_are_unfunded() {
        Totals total = baseline.ledger().total(MET);

        assertThat(List.of(total.posts(), total.vacantPosts(), total.get(UNFUNDED_POSTS)))
                .containsExactly(640L, 129L, 34L);
        assertThat(Fte.words(total.bwtFte())).isEqualTo("628.8");
        assertThat(Fte.words(total.strengthFte())).isEqualTo("501.8");
        assertThat(Fte.words(total.vacantFte())).isEqualTo("127");
    }

    @Test
    void a_filled_post_has_one_person_who_works_its_fte() {
        assertThat(sample.baseline().posts().filter(post -> !post.isVacant()))
                .allSatisfy(post -> assertThat(post.occupants())
                        .extracting(Occupant::grade, Occupant::fte)
                        .containsExactly(tuple(post.grade(), post.fte())));
    }

    @Test
    void some_work_part_time_and_some_hold_a_grade_for_a_time() {
        assertThat(sample.baseline().posts().map(Post::fte).distinct()).containsExactlyInAnyOrder(100L, 80L, 60L, 50L);
        assertThat(sample.baseline().posts().flatMap(post -> post.occupants().stream()).map(Occupant::gradeHeld))
                .contains("T/DI", "A/DS", "DI", "DS");
    }

    @Test
    void posts_of_the_covert_hub_are_restricted_and_the_centre_is_at_cobalt_square() {
        assertThat(sample.baseline().posts())
                .allSatisfy(post -> assertThat(post.restricted()).isEqualTo(post.hub().value().equals("COV")));
        assertThat(buildingsOf("TSK")).containsOnly("Cobalt Square");
        assertThat(buildingsOf("NA")).containsOnly("North Area Base");
    }

    private List<String> buildingsOf(String hub) {
        return sample.baseline().postsAt(new HubCode(hub)).stream().map(Post::building).toList();
    }

    @Test
    void option_1_adds_5_fte_of_staff_and_4_of_officers() {
        Standing option = after(sample.steps());
        Map<String, Long> byGrade = new TreeMap<>();
        for (Grade grade : Grade.values()) {
            long change = option.ledger().of(Scope.EVERYTHING, By.GRADE, grade).bwtFte()
                    - baseline.ledger().of(Scope.EVERYTHING, By.GRADE, grade).bwtFte();
            if (change != 0) {
                byGrade.put(grade.label(), change);
            }
        }
        Totals change = option.ledger().total(MET).minus(baseline.ledger().total(MET));

        assertThat(byGrade).isEqualTo(Map.of("Band E", 500L, "DCI", 100L, "DI", 400L, "DSU", -100L));
        assertThat(List.of(change.staffFte(), change.officersFte(), change.strengthFte()))
                .containsExactly(500L, 400L, 0L);
        assertThat(option.plan().displaced()).isEmpty();
    }

    @Test
    void growth_is_206_000_pounds_of_new_money_and_315_117_found() {
        assertThat(after(sample.steps()).growth(MET)).isEqualTo(new Growth(20_600_000, 31_511_700));
    }

    @Test
    void moves_alone_change_no_total_but_what_has_moved() {
        Standing moved = after(moves());
        Totals total = moved.ledger().total(MET);

        assertThat(figuresOf(total)).isEqualTo(figuresOf(baseline.ledger().total(MET)));
        assertThat(moved.growth(MET)).isEqualTo(Growth.NONE);
        assertThat(List.of(total.get(MOVED_POSTS), total.get(MOVED_PEOPLE), total.get(MOVED_VACANT_POSTS)))
                .containsExactly(58L, 44L, 14L);
    }

    private static List<Long> figuresOf(Totals total) {
        return List.of(
                total.posts(),
                total.vacantPosts(),
                total.bwtFte(),
                total.strengthFte(),
                total.vacantFte(),
                total.overFte(),
                total.bwtCost(),
                total.strengthCost());
    }

    @Test
    void every_move_goes_from_the_centre_to_a_bcu_or_specialist_crime_hub() {
        Standing moved = after(moves());

        assertThat(moved.plan().posts().filter(post -> !post.equals(asAtFirst(post))))
                .hasSize(58)
                .allSatisfy(post -> assertThat(kind(post)).isNotEqualTo(HubKind.CENTRAL))
                .allSatisfy(post -> assertThat(kind(asAtFirst(post))).isEqualTo(HubKind.CENTRAL));
        assertThat(moves()).hasSizeBetween(10, 20).allSatisfy(step -> assertThat(step.reason()).isNotBlank());
    }

    private Post asAtFirst(Post post) {
        return sample.baseline().post(post.id()).orElseThrow();
    }

    private HubKind kind(Post post) {
        return sample.baseline().hub(post.hub()).orElseThrow().kind();
    }

    @Test
    void posts_here_and_met_intelligence_bwt_differ_by_the_posts_bcus_own() {
        Ledger ledger = after(sample.steps()).ledger();

        assertThat(ledger.at(Scope.EVERYTHING, new HubCode("CE")).minus(ledger.at(MET, new HubCode("CE"))))
                .isEqualTo(ledger.at(Scope.of(new Command("Central East BCU")), new HubCode("CE")));
        assertThat(ledger.total(Scope.EVERYTHING).posts() - ledger.total(MET).posts()).isEqualTo(24);
    }

    @Test
    void two_bcus_end_slightly_over_their_desks() {
        Ledger ledger = after(sample.steps()).ledger();

        assertThat(sample.baseline().hubs().stream()
                        .filter(hub -> !hub.isTray())
                        .filter(hub -> ledger.at(Scope.EVERYTHING, hub.code()).posts() > hub.desks().orElseThrow())
                        .map(Hub::name))
                .containsExactly("North East", "South Area");
        assertThat(sample.baseline().hubs())
                .filteredOn(hub -> !hub.isTray())
                .allSatisfy(hub -> assertThat(baseline.ledger().at(Scope.EVERYTHING, hub.code()).posts())
                        .isLessThanOrEqualTo(hub.desks().orElseThrow()));
    }

    @Test
    void it_says_it_is_invented_and_is_the_same_each_time() {
        assertThat(sample.settings().shownMarking()).isEqualTo("OFFICIAL · SAMPLE, INVENTED FIGURES");
        assertThat(Pcd484.plan()).isEqualTo(sample);
    }

    @Test
    void it_is_found_by_its_name_in_any_case() {
        assertThat(SamplePlans.named("PCD484")).contains(sample);
        assertThat(SamplePlans.named("icpt")).isEmpty();
        assertThat(SamplePlans.names()).containsExactly("pcd484");
    }
}
