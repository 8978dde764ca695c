package org.hubplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.check.Checking.checking;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DS;

import java.util.List;
import org.hubplan.change.AddPosts;
import org.hubplan.change.MovePosts;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.RegradePosts;
import org.hubplan.change.RemovePosts;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.model.RingFence;
import org.hubplan.model.Stack;
import org.junit.jupiter.api.Test;

/// Restricted units and ring fences. At MIB posts 1-4 DC and 5 Band E; at COV, which is restricted, posts 6-7 DC.
class ProtectedPostsTest {
    private static final HubCode MIB = hub("MIB");
    private static final HubCode CE = hub("CE");
    private static final HubCode COV = hub("COV");

    private static PlanFixture fixture() {
        return plan().at("MIB").filled(4, DC, "Research").filled(1, BAND_E, "Research")
                .at("COV").filled(2, DC, "Research");
    }

    @Test
    void moves_between_open_hubs_concern_no_restricted_unit() {
        assertThat(checking(fixture(), Limits.USUAL).after(new MovePosts(posts(1, 2), CE))).isEmpty();
    }

    @Test
    void posts_that_leave_and_posts_that_come_to_a_restricted_unit_are_counted_apart() {
        assertThat(checking(fixture(), Limits.USUAL).after(new MovePosts(posts(6, 7), CE), new MovePosts(posts(1), COV)))
                .containsExactly(new Breach(
                        Limit.RESTRICTED, new Place.AtHub(COV), "",
                        List.of(Clash.count("movedPosts", 3), Clash.count("leaving", 2), Clash.count("coming", 1)), 3,
                        posts(6, 7),
                        "Covert Intelligence (COV) is restricted: 2 DC leave it and 1 post comes to it.",
                        "Move them back, or have the unit agree and let this limit only warn.",
                        true));
    }

    @Test
    void a_post_that_leaves_a_restricted_unit_and_comes_back_breaks_nothing() {
        assertThat(checking(fixture(), Limits.USUAL).after(new MovePosts(posts(6), CE), new MovePosts(posts(6), COV)))
                .isEmpty();
    }

    @Test
    void posts_added_to_and_removed_from_a_restricted_unit_have_not_moved() {
        PlanFixture fixture = fixture();

        assertThat(checking(fixture, Limits.USUAL).after(
                        new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW)))
                .isEmpty();
        assertThat(checking(plan().at("COV").vacant(2, DC, "Research"), Limits.USUAL).after(
                        new RemovePosts(posts(1), PayOrigin.NEW)))
                .isEmpty();
    }

    @Test
    void a_restricted_post_goes_to_no_open_hub() {
        Plan plan = fixture().build();
        Plan secret = plan.with(List.of(restricted(plan.post(posts(3).getFirst()).orElseThrow())));

        assertThat(checking(secret, Limits.USUAL).after(new MovePosts(posts(3, 4), CE))).containsExactly(new Breach(
                Limit.RESTRICTED, new Place.AtHub(CE), "restricted posts",
                List.of(Clash.count("restrictedPosts", 1)), 1,
                posts(3),
                "1 DC, a restricted post, comes to Central East (CE), which isn't restricted.",
                "Move them back, or choose a restricted hub.",
                true));
        assertThat(checking(secret, Limits.USUAL).after(new MovePosts(posts(3), COV))).extracting(Breach::why)
                .containsExactly("Covert Intelligence (COV) is restricted: 1 post comes to it.");
    }

    @Test
    void posts_in_a_ring_fence_are_neither_moved_nor_removed() {
        Limits limits = Limits.USUAL.withRingFences(List.of(RingFence.around("Research")));

        assertThat(checking(vacant(), limits).after(
                        new MovePosts(posts(1, 2), CE), new RemovePosts(posts(3), PayOrigin.FOUND)))
                .containsExactly(new Breach(
                        Limit.RING_FENCED, new Place.Cell(new Stack(MIB, "Research", DC)), "Research",
                        List.of(
                                Clash.count("gonePosts", 3),
                                Clash.count("moved", 2),
                                Clash.count("removed", 1),
                                Clash.count("fencedPosts", 4)),
                        3,
                        posts(1, 2, 3),
                        "Of 4 DC in Research at Central Intelligence (MIB), ring-fenced (Research), 2 are moved and 1 is"
                                + " removed.",
                        "Undo that, or take them out of the ring fence.",
                        true));
    }

    @Test
    void a_post_removed_from_a_ring_fence_is_missed_though_another_like_it_is_added() {
        PlanFixture fixture = vacant().at("MIB");
        Limits limits = Limits.USUAL.withRingFences(List.of(RingFence.around(DC)));

        assertThat(checking(fixture, limits).after(
                        new RemovePosts(posts(1), PayOrigin.NEW),
                        new AddPosts(List.of(fixture.newPost(DC, "Research")), PayOrigin.NEW)))
                .extracting(Breach::posts).containsExactly(posts(1));
    }

    @Test
    void a_ring_fence_by_number_leaves_the_posts_beside_them_free() {
        Limits limits = Limits.USUAL.withRingFences(List.of(RingFence.aroundPosts(List.of("P2"))));

        assertThat(checking(fixture(), limits).after(new MovePosts(posts(1, 3, 4), CE))).isEmpty();
        assertThat(checking(fixture(), limits).after(new MovePosts(posts(1, 2), CE))).extracting(Breach::posts)
                .containsExactly(posts(2));
    }

    @Test
    void a_regrading_takes_no_post_out_of_its_ring_fence() {
        Limits limits = Limits.USUAL.withRingFences(List.of(RingFence.around(DC)));
        Checking checking = checking(vacant(), limits);

        assertThat(checking.after(new RegradePosts(posts(1), DS, PayOrigin.NEW))).isEmpty();
        assertThat(checking.after(new RegradePosts(posts(1), DS, PayOrigin.NEW), new MovePosts(posts(1), CE)))
                .extracting(Breach::over).containsExactly(1L);
    }

    @Test
    void fenced_posts_are_found_whatever_was_looked_at_before() {
        Checking checking = checking(fixture(), Limits.USUAL.withRingFences(List.of(RingFence.around("Research"))));
        MovePosts one = new MovePosts(posts(1), CE);
        MovePosts two = new MovePosts(posts(2), CE);

        assertThat(checking.after(one)).extracting(Breach::posts).containsExactly(posts(1));
        assertThat(checking.after(one, two)).extracting(Breach::posts).containsExactly(posts(1, 2));
        assertThat(checking.after(two)).extracting(Breach::posts).containsExactly(posts(2));
        assertThat(checking.after(two, new MovePosts(posts(2), hub("NA")))).extracting(Breach::posts)
                .as("it moved on, while MIB stayed as it was").containsExactly(posts(2));
        assertThat(checking.after(two, new MovePosts(posts(2), MIB))).isEmpty();
        assertThat(checking.after()).isEmpty();
    }

    /// Posts 1-4 DC at MIB, all vacant, so that none who leaves them waits in the tray.
    private static PlanFixture vacant() {
        return plan().at("MIB").vacant(4, DC, "Research").vacant(1, BAND_E, "Tasking");
    }

    private static Post restricted(Post post) {
        return new Post(
                post.id(), post.number(), post.title(), post.grade(), post.function(), post.owner(), post.hub(),
                post.fte(), post.funded(), post.shift(), post.building(), true, post.occupants(), post.closed());
    }
}
