package org.hubplan.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DI;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RemovePosts;
import org.hubplan.change.RenameHub;
import org.hubplan.change.RetitlePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.fixture.PlanOnDisk;
import org.hubplan.ledger.Scope;
import org.hubplan.model.PostId;
import org.hubplan.model.Stack;
import org.hubplan.session.Memory;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Bunch;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.filter.Filters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostsViewModelTest {
    @TempDir
    Path folder;

    private Session session;
    private PlanModel plan;
    private Filters filters;
    private Hand hand;
    private PostsViewModel model;

    /// MIB: 1-4 DC filled, 5-6 DC vacant in Research; 7 DI in Tasking; CE: 8-9 Band E in Research.
    @BeforeEach
    void open() {
        session = PlanOnDisk.open(
                PlanFixture.plan().at("MIB")
                        .filled(4, DC, "Research")
                        .vacant(2, DC, "Research")
                        .filled(1, DI, "Tasking")
                        .at("CE")
                        .filled(2, BAND_E, "Research")
                        .build(),
                folder);
        plan = new PlanModel(session);
        filters = new Filters(plan);
        hand = new Hand(plan, filters);
        model = new PostsViewModel(plan, hand, filters, new Memory(folder.resolve("remembered")));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<Integer> shown() {
        return model.shown().stream().map(line -> line.id().value()).toList();
    }

    private String words(int post, PostColumn column) {
        return model.shown().stream()
                .filter(line -> line.id().value() == post)
                .map(column::words)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_post_of_the_plan_has_a_line() {
        assertThat(shown()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(model.shownSumsProperty().get()).isEqualTo(new PostSums(
                9, 900, 200, plan.standing().ledger().total(Scope.EVERYTHING).bwtCost()));
    }

    @Test
    void a_move_lays_only_the_lines_of_the_posts_moved() {
        List<Integer> laid = new ArrayList<>();
        model.shown().addListener((ListChangeListener<PostLine>) change -> {
            while (change.next()) {
                laid.add(change.getAddedSize());
            }
        });

        plan.act(new MovePosts(posts(5, 8), hub("AS")), "");

        assertThat(laid).containsExactly(1, 1);
        assertThat(words(5, PostColumn.HUB)).isEqualTo("AS Central South");
        assertThat(words(5, PostColumn.WAS_AT)).isEqualTo("MIB Central Intelligence");
        assertThat(words(5, PostColumn.CHANGE)).isEqualTo("→ moved");
        assertThat(words(6, PostColumn.CHANGE)).isEmpty();
    }

    @Test
    void a_post_moved_and_given_another_title_says_both() {
        plan.act(new MovePosts(posts(5), hub("AS")), "");
        plan.act(new RetitlePosts(posts(5), "Analyst"), "");

        assertThat(words(5, PostColumn.CHANGE)).isEqualTo("→ moved ± title");
    }

    @Test
    void undo_puts_the_line_back_as_it_was() {
        List<PostLine> before = List.copyOf(model.shown());
        plan.act(new MovePosts(posts(5), hub("AS")), "");
        plan.undo();

        assertThat(model.shown()).isEqualTo(before);
    }

    @Test
    void a_post_removed_has_no_line_and_comes_back_in_its_place() {
        plan.act(new RemovePosts(posts(5), PayOrigin.NEW), "");
        assertThat(shown()).containsExactly(1, 2, 3, 4, 6, 7, 8, 9);

        plan.undo();
        assertThat(shown()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void a_renamed_hub_is_named_anew_in_every_line() {
        plan.act(new RenameHub(hub("CE"), "Hackney and Tower Hamlets"), "");

        assertThat(words(8, PostColumn.HUB)).isEqualTo("CE Hackney and Tower Hamlets");
    }

    @Test
    void what_is_typed_above_columns_filters_by_all_of_them() {
        model.row().typedProperty(PostColumn.FUNCTION).set("rese");
        model.row().typedProperty(PostColumn.STRENGTH).set("<1");

        assertThat(shown()).containsExactly(5, 6);
        assertThat(model.shownSumsProperty().get().posts()).isEqualTo(2);

        model.clearFilters();
        assertThat(shown()).hasSize(9);
    }

    @Test
    void a_post_that_no_longer_fits_the_filter_leaves_the_table() {
        model.row().typedProperty(PostColumn.HUB).set("MIB");
        plan.act(new MovePosts(posts(5), hub("AS")), "");

        assertThat(shown()).containsExactly(1, 2, 3, 4, 6, 7);
    }

    @Test
    void grades_are_sorted_by_rank_and_posts_of_one_grade_as_before() {
        model.shape().sort(Sorting.NONE.turning(PostColumn.NUMBER).turning(PostColumn.NUMBER).turning(PostColumn.GRADE));

        assertThat(shown()).containsExactly(7, 6, 5, 4, 3, 2, 1, 9, 8);
    }

    @Test
    void a_moved_post_takes_its_place_in_the_order() {
        model.shape().sort(Sorting.NONE.turning(PostColumn.HUB));
        plan.act(new MovePosts(posts(8), hub("AS")), "");

        assertThat(shown()).startsWith(8, 9);
    }

    @Test
    void lines_selected_are_in_hand() {
        model.select(List.of(model.shown().get(4), model.shown().get(7)));

        assertThat(hand.loadProperty().get().orElseThrow().ids()).containsExactlyInAnyOrder(new PostId(5), new PostId(8));
        assertThat(model.selectedSumsProperty().get().posts()).isEqualTo(2);
    }

    @Test
    void a_stack_selected_on_the_board_is_selected_here() {
        hand.select(List.of(Bunch.of(new Stack(hub("MIB"), "Tasking", DI))));

        assertThat(model.selectedProperty().get()).containsExactly(new PostId(7));
    }

    @Test
    void posts_in_hand_that_the_filter_hides_are_counted() {
        model.select(model.shown());
        model.row().typedProperty(PostColumn.GRADE).set("=DI");

        assertThat(model.hidden()).isEqualTo(8);
        assertThat(model.selectedSumsProperty().get().posts()).isEqualTo(9);
    }

    @Test
    void posts_moved_stay_in_hand_where_they_are_now() {
        model.select(List.of(model.shown().get(4)));
        plan.act(new MovePosts(posts(5), hub("AS")), "");

        assertThat(model.selectedProperty().get()).containsExactly(new PostId(5));
    }
}
