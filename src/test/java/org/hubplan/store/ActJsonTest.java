package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.posts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.hubplan.change.Act;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Note;
import org.hubplan.change.Reply;
import org.hubplan.change.Settlement;
import org.hubplan.model.Command;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.HubLimits;
import org.hubplan.model.Limit;
import org.hubplan.model.Limits;
import org.hubplan.model.RingFence;
import org.junit.jupiter.api.Test;

class ActJsonTest {
    private static final LocalDate APRIL = LocalDate.of(2019, 4, 1);
    private static final MovePosts MOVE = new MovePosts(posts(1, 2), hub("CE"));

    private static final Limits LIMITS = Limits.USUAL
            .with(Limit.CAP, Force.WARNS)
            .with(Limit.DESKS, Force.OFF)
            .with(hub("CE"), new HubLimits(OptionalLong.of(2150), OptionalLong.empty(), OptionalInt.of(30)))
            .withSupervision(6, true)
            .withRingFences(List.of(RingFence.around(Grade.BAND_E, "Research"), RingFence.aroundPosts(List.of("P1", "P2"))))
            .withCap(25)
            .withDesksForPeopleOnly(true);

    private static final List<Act> ACTS = List.of(
            new Act.Began("posts.xlsx"),
            new Act.Did(MOVE),
            new Act.Did(MOVE, 7),
            new Act.Undid(2),
            new Act.Redid(2),
            new Act.Amended(2, "nearer", APRIL),
            new Act.Settled(List.of(Settlement.drop(3), Settlement.replace(4, MOVE))),
            new Act.Made("Second", APRIL, 1, 12, false),
            new Act.Made("What if", APRIL, 1, 0, true),
            new Act.Renamed("Third"),
            new Act.Redated(APRIL),
            new Act.Archived(),
            new Act.Restored(),
            new Act.Locked(),
            new Act.Unlocked(),
            new Act.Kept(3),
            new Act.Discarded(),
            new Act.Replied(
                    List.of(2L, 3L),
                    new Command("Central East BCU"),
                    new Reply(Reply.State.AGREED, Optional.of(APRIL), "BCU Commander", "from May")),
            new Act.Replied(List.of(2L), Command.MET_INTELLIGENCE, Reply.DRAFT),
            new Act.Noted(0, Note.Subject.OPTION, Note.Sort.NOTE, "to the board", false),
            new Act.Noted(9, Note.Subject.stack(hub("CE"), "Research", Grade.DC), Note.Sort.TO_DO, "ask", true),
            new Act.Noted(9, Note.Subject.hub(hub("CE")), Note.Sort.ASSUMPTION, "desks stay", false),
            new Act.Noted(9, Note.Subject.change(3), Note.Sort.NOTE, "why", false),
            new Act.Unnoted(9),
            new Act.Froze("v0.3", List.of(new FrozenPaper("staffing", "JVBERi0="))),
            new Act.Worded("decision", "summary", "It costs {five-year-cash}."),
            new Act.LimitsSet(Limits.USUAL),
            new Act.LimitsSet(LIMITS));

    @Test
    void every_act_reads_back_as_it_was_written() {
        for (Act act : ACTS) {
            assertThat(ActJson.read(ActJson.kind(act), ActJson.write(act, "digest"), new Shared()))
                    .isEqualTo(act);
        }
    }

    @Test
    void no_kind_of_act_is_forgotten() {
        Set<Class<?>> tried = ACTS.stream().map(Act::getClass).collect(Collectors.toSet());

        assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(Act.class.getPermittedSubclasses()));
    }

    @Test
    void a_change_made_here_lies_in_the_log_as_itself() {
        assertThat(ActJson.kind(new Act.Did(MOVE))).isEqualTo("move");
        assertThat(ActJson.write(new Act.Did(MOVE), "")).isEqualTo("{\"posts\":[1,2],\"to\":\"CE\"}");
        assertThat(ActJson.kind(new Act.Did(MOVE, 7))).isEqualTo("take");
        assertThat(ActJson.write(new Act.Did(MOVE, 7), ""))
                .isEqualTo("{\"from\":7,\"kind\":\"move\",\"change\":{\"posts\":[1,2],\"to\":\"CE\"}}");
    }

    @Test
    void limits_lie_in_the_log_under_keys_a_person_can_read() {
        assertThat(ActJson.write(new Act.LimitsSet(LIMITS), "")).isEqualTo("{\"limits\":{"
                + "\"forces\":{\"desks\":\"off\",\"cap\":\"warns\"},"
                + "\"hubs\":{\"CE\":{\"minimum\":2150,\"desks\":30}},"
                + "\"othersPerSupervisor\":6,\"supervisedByFunction\":true,"
                + "\"ringFences\":[{\"function\":\"Research\",\"grade\":\"Band E\"},{\"numbers\":[\"P1\",\"P2\"]}],"
                + "\"capPerMille\":25,\"desksForPeopleOnly\":true}}");
        assertThat(ActJson.read("limits", "{\"limits\":{}}", new Shared())).isEqualTo(new Act.LimitsSet(Limits.USUAL));
        assertThatThrownBy(() -> ActJson.read("limits", "{\"limits\":{\"forces\":{\"moon\":\"off\"}}}", new Shared()))
                .isInstanceOf(Newer.class);
    }

    @Test
    void what_a_newer_hubplan_wrote_is_known_as_such() {
        assertThatThrownBy(() -> ActJson.read("renamed-moon", "{}", new Shared())).isInstanceOf(Newer.class);
        assertThatThrownBy(() -> ActJson.read("rename-option", "{\"name\":\"A\",\"colour\":1}", new Shared()))
                .isInstanceOf(Newer.class);
    }
}
