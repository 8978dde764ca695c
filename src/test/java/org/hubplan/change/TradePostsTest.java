package org.hubplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.junit.jupiter.api.Test;

class TradePostsTest {
    private final PlanFixture fixture = plan().filled(1, DC, "Research").vacant(2, DC, "Research").at("CE");
    private final Plan plan = fixture.build();
    private final List<Post> four = List.of(
            fixture.newPost(BAND_E, "Research"), fixture.newPost(BAND_E, "Research"),
            fixture.newPost(BAND_E, "Research"), fixture.newPost(BAND_E, "Research"));
    private final TradePosts trade = new TradePosts(posts(1, 2, 3), four);

    @Test
    void a_trade_comes_to_a_removal_and_an_addition_paid_from_it() {
        Applied removed = (Applied) new RemovePosts(posts(1, 2, 3), PayOrigin.FOUND).applyTo(plan);
        Applied added = (Applied) new AddPosts(four, PayOrigin.FOUND).applyTo(removed.plan());
        Set<PostId> touched = new HashSet<>(posts(1, 2, 3));
        four.forEach(post -> touched.add(post.id()));

        assertThat(trade.applyTo(plan)).isEqualTo(new Applied(added.plan(), touched, Set.of(new PersonId(1))));
        assertThat(trade.payOrigin()).isEqualTo(PayOrigin.FOUND);
        assertThat(trade.words(plan)).isEqualTo("Trade 3 DC at Central Intelligence for 4 Band E at Central East");
    }

    @Test
    void posts_that_are_gone_or_there_already_are_not_traded() {
        Plan after = ((Applied) trade.applyTo(plan)).plan();

        assertThat(trade.applyTo(after))
                .isEqualTo(new Refused("Post P1 has been removed.", "Undo its removal, or leave it out."));
        assertThat(trade.applyTo(plan.with(List.of(four.getFirst()))))
                .isEqualTo(new Refused("There is already a post P4.", "Give the new post another number."));
    }

    @Test
    void a_trade_has_two_sides() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TradePosts(posts(), four));
        assertThatIllegalArgumentException().isThrownBy(() -> new TradePosts(posts(1), List.of()));
    }
}
