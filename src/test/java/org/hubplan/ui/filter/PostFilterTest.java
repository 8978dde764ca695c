package org.hubplan.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import org.hubplan.change.MovePosts;
import org.hubplan.change.TransferPosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

/// MIB has filled DC posts 1 and 2, vacant ones 3 and 4, part-filled DS 5, over-filled DS 6; Central East has unfunded
/// Band E 7, titled Crime Mapper; COV, which is restricted, has DC 8.
class PostFilterTest {
    private static final Chip VACANT = new Chip.InState(PostState.VACANT);
    private static final Plan PLAN = plan().at("MIB")
            .filled(2, DC, "Open Source")
            .vacant(2, DC, "Open Source")
            .filled(1, DS, "Analysis").filledBy(60)
            .filled(1, DS, "Analysis").filledBy(100, 50)
            .at("CE").filled(1, BAND_E, "Research").titled("Crime Mapper").unfunded()
            .at("COV").filled(1, DC, "Handling")
            .build();

    @Test
    void without_a_chip_every_post_is_let_through() {
        assertThat(let(PostFilter.ALL)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void of_one_kind_any_chip_lets_a_post_through_and_of_all_kinds_each_must() {
        PostFilter officers = PostFilter.of(new Chip.OfGrade(DC), new Chip.OfGrade(DS));

        assertThat(let(officers)).containsExactly(1, 2, 3, 4, 5, 6, 8);
        assertThat(let(officers.with(VACANT))).containsExactly(3, 4);
        assertThat(let(officers.with(new Chip.OfFunction("Analysis")))).containsExactly(5, 6);
    }

    @Test
    void a_post_is_vacant_part_filled_filled_or_over_and_only_one_of_them() {
        assertThat(let(PostFilter.of(VACANT))).containsExactly(3, 4);
        assertThat(let(PostFilter.of(new Chip.InState(PostState.PART_FILLED)))).containsExactly(5);
        assertThat(let(PostFilter.of(new Chip.InState(PostState.FILLED)))).containsExactly(1, 2, 7, 8);
        assertThat(let(PostFilter.of(new Chip.InState(PostState.OVER)))).containsExactly(6);
    }

    @Test
    void posts_with_a_budget_stand_against_those_without() {
        assertThat(let(PostFilter.of(new Chip.Funded(false)))).containsExactly(7);
        assertThat(PostFilter.of(new Chip.Funded(false)).with(new Chip.Funded(true)))
                .isEqualTo(PostFilter.of(new Chip.Funded(true)));
    }

    @Test
    void a_post_of_a_restricted_hub_is_restricted() {
        assertThat(let(PostFilter.of(new Chip.Restricted()))).containsExactly(8);
    }

    @Test
    void changed_posts_are_those_that_differ_from_the_baseline() {
        Plan after = new MovePosts(PlanFixture.posts(3, 7), hub("SC1")).applyTo(PLAN).planOr(PLAN);

        assertThat(let(PostFilter.of(new Chip.Changed()), after)).containsExactly(3, 7);
        assertThat(let(PostFilter.of(new Chip.Changed()))).isEmpty();
    }

    @Test
    void every_word_looked_for_stands_somewhere_in_the_post_or_its_hub() {
        assertThat(let(PostFilter.ALL.withText("mapper crime"))).containsExactly(7);
        assertThat(let(PostFilter.ALL.withText("central EAST"))).containsExactly(7);
        assertThat(let(PostFilter.ALL.withText("p3"))).containsExactly(3);
        assertThat(let(PostFilter.ALL.withText("dc open"))).containsExactly(1, 2, 3, 4);
        assertThat(let(PostFilter.ALL.withText("crime analysis"))).isEmpty();
        assertThat(PostFilter.of(VACANT).withText("p3").withText(" ")).isEqualTo(PostFilter.of(VACANT));
    }

    @Test
    void words_looked_for_are_those_of_its_state_and_owner_too() {
        Plan after = new TransferPosts(PlanFixture.posts(6), Command.SPECIALIST_CRIME).applyTo(PLAN).planOr(PLAN);

        assertThat(let(PostFilter.ALL.withText("DC vacant"))).containsExactly(3, 4);
        assertThat(let(PostFilter.ALL.withText("ds part"))).containsExactly(5);
        assertThat(let(PostFilter.ALL.withText("mapper vacant"))).isEmpty();
        assertThat(let(PostFilter.ALL.withText("specialist DS"), after)).containsExactly(6);
    }

    @Test
    void it_is_said_in_words_by_kind() {
        assertThat(PostFilter.of(VACANT, new Chip.OfGrade(DC), new Chip.OfGrade(BAND_E)).withText("open source").words())
                .isEqualTo("DC or Band E, Vacant, “open source”");
    }

    @Test
    void what_is_written_down_is_read_back_the_same() {
        PostFilter all = PostFilter.of(
                new Chip.OfGrade(BAND_E),
                new Chip.OfFunction("Open Source"),
                new Chip.OfFunction("Analysis"),
                new Chip.InState(PostState.PART_FILLED),
                new Chip.Funded(false),
                new Chip.Changed(),
                new Chip.Restricted(),
                new Chip.Text("crime mapper"));

        assertThat(PostFilter.read(all.written())).contains(all);
        assertThat(PostFilter.read(PostFilter.ALL.written())).contains(PostFilter.ALL);
    }

    @Test
    void a_line_nobody_knows_is_passed_over_and_a_filter_of_none_but_those_is_none() {
        assertThat(PostFilter.read("moon full\ngrade DC")).contains(PostFilter.of(new Chip.OfGrade(DC)));
        assertThat(PostFilter.read("moon full\ngrade Sergeant")).isEmpty();
    }

    private static List<Integer> let(PostFilter filter) {
        return let(filter, PLAN);
    }

    private static List<Integer> let(PostFilter filter, Plan plan) {
        return plan.posts()
                .filter(filter.on(Ground.of(plan, PLAN)))
                .map(Post::id)
                .map(PostId::value)
                .sorted()
                .toList();
    }
}
