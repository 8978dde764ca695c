package org.hubplan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.util.List;
import java.util.stream.Stream;
import org.hubplan.change.AlignPeople;
import org.hubplan.change.MovePosts;
import org.hubplan.fixture.RandomChanges;
import org.hubplan.model.Command;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.Stack;
import org.junit.jupiter.api.Test;

class BehindTest {
    private static final Scope MET = Scope.of(Command.MET_INTELLIGENCE);
    private static final Plan PLAN = plan()
            .at("MIB")
            .filled(2, DC, "Research")
            .vacant(1, DC, "Research")
            .vacant(1, DI, "Tasking")
            .at("CE")
            .vacant(1, BAND_E, "Research")
            .owner("Central East BCU")
            .vacant(1, DC, "Research")
            .waiting(DC, 80)
            .build();

    @Test
    void behind_vacancies_stand_the_posts_that_want_someone() {
        Behind behind = Standing.of(PLAN).behind(Figure.VACANT_FTE, MET, Where.ANYWHERE);

        assertThat(numbers(behind)).containsExactly("P3", "P4", "P5");
        assertThat(behind.sum()).isEqualTo(300);
    }

    @Test
    void people_without_a_post_stand_behind_over_strength() {
        Behind behind = Standing.of(PLAN).behind(Figure.OVER_FTE, Scope.EVERYTHING, Where.ANYWHERE);

        assertThat(behind.shares()).singleElement().satisfies(share -> assertThat(share.person()).isPresent());
        assertThat(behind.sum()).isEqualTo(80);
    }

    @Test
    void a_cell_a_row_a_column_and_a_lane_narrow_what_stands_behind() {
        Standing standing = Standing.of(PLAN);

        assertThat(numbers(standing.behind(Figure.POSTS, MET, Where.in(new Stack(hub("MIB"), "Research", DC)))))
                .containsExactly("P1", "P2", "P3");
        assertThat(numbers(standing.behind(Figure.POSTS, MET, Where.at(hub("MIB")).doing("Tasking"))))
                .containsExactly("P4");
        assertThat(numbers(standing.behind(Figure.POSTS, MET, Where.at(hub("MIB")).graded(DI))))
                .containsExactly("P4");
        assertThat(numbers(standing.behind(Figure.POSTS, Scope.EVERYTHING, Where.in(HubKind.BCU))))
                .containsExactly("P5", "P6");
    }

    @Test
    void behind_posts_moved_stand_those_that_sit_elsewhere_than_in_the_baseline() {
        Standing moved = Standing.of(PLAN).then(new MovePosts(posts(1, 3), hub("CE"))) instanceof Standing.Next.Yes yes
                ? yes.standing()
                : null;

        assertThat(numbers(moved.behind(Figure.MOVED_POSTS, MET, Where.ANYWHERE))).containsExactly("P1", "P3");
    }

    @Test
    void behind_people_aligned_in_stand_their_posts_elsewhere() {
        Standing aligned = Standing.of(PLAN).then(new AlignPeople(posts(1, 2), hub("CE"))) instanceof Standing.Next.Yes yes
                ? yes.standing()
                : null;

        assertThat(numbers(aligned.behind(Figure.ALIGNED_IN_FTE, MET, Where.at(hub("CE"))))).containsExactly("P1", "P2");
        assertThat(numbers(aligned.behind(Figure.ALIGNED_OUT_FTE, MET, Where.at(hub("MIB"))))).containsExactly("P1", "P2");
        assertThat(aligned.behind(Figure.ALIGNED_OUT_FTE, MET, Where.at(hub("CE"))).shares()).isEmpty();
    }

    /// Every figure of every line that is kept, over a plan of many changes.
    @Test
    void what_stands_behind_a_figure_adds_up_to_it() {
        RandomChanges changes = new RandomChanges(484);
        Standing standing = Standing.of(changes.plan());
        for (int n = 0; n < 300; n++) {
            if (standing.then(changes.next(standing.plan())) instanceof Standing.Next.Yes yes) {
                standing = yes.standing();
            }
        }
        for (Where where : parts(standing)) {
            for (Scope scope : List.of(MET, Scope.EVERYTHING)) {
                for (Figure figure : Figure.values()) {
                    assertThat(standing.behind(figure, scope, where).sum())
                            .as("%s of %s, %s", figure, where, scope.words())
                            .isEqualTo(standing.ledger().of(scope, where).get(figure));
                }
            }
        }
    }

    @Test
    void a_part_no_line_is_kept_for_is_refused() {
        Where functionAndGradeAnywhere = Where.ANYWHERE.doing("Research").graded(DC);

        assertThatThrownBy(() -> Standing.of(PLAN).ledger().of(MET, functionAndGradeAnywhere))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Where> parts(Standing standing) {
        Stack stack = standing.plan().stacksAt(hub("MIB")).iterator().next();
        return Stream.of(
                        Where.ANYWHERE,
                        Where.in(HubKind.CENTRAL),
                        Where.at(hub("CE")),
                        Where.at(hub("unplaced")),
                        Where.in(stack),
                        Where.at(hub("MIB")).doing(stack.function()),
                        Where.at(hub("MIB")).graded(stack.grade()),
                        Where.ANYWHERE.graded(stack.grade()),
                        Where.ANYWHERE.doing(stack.function()))
                .toList();
    }

    private static List<String> numbers(Behind behind) {
        return behind.shares().stream()
                .flatMap(share -> share.post().stream())
                .map(Post::number)
                .toList();
    }
}
