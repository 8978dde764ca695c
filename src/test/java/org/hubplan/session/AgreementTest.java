package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.DC;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Reply;
import org.hubplan.ledger.Standing;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Option 1: entry 2 moves post 1 to Central East, entry 3 post 2 to North West.
class AgreementTest {
    private static final Command MI = Command.MET_INTELLIGENCE;
    private static final Command CE = new Command("Central East BCU");
    private static final Command NW = new Command("North West BCU");
    private static final Reply AGREED =
            new Reply(Reply.State.AGREED, Optional.of(LocalDate.of(2018, 11, 12)), "BCU Commander", "");

    @TempDir
    private Path folder;

    private final Plan first = plan().filled(3, DC, "Research").build();
    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"), SETTINGS, first, List.of(BASELINE, PREFERRED), "posts.xlsx",
                Clock.fixed(Instant.parse("2018-11-05T09:00:00Z"), ZoneOffset.UTC));
        session.act(1, new MovePosts(posts(1), hub("CE")), "");
        session.act(1, new MovePosts(posts(2), hub("NW")), "");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_change_waits_for_the_losing_and_the_gaining_command() {
        Agreement agreement = session.now().agreement(1);

        assertThat(agreement.commands()).containsExactly(CE, MI, NW);
        assertThat(agreement.lines()).extracting(line -> line.entry().n()).containsExactly(2L, 3L);
        assertThat(agreement.lines().getFirst().replies()).isEqualTo(Map.of(CE, Reply.DRAFT, MI, Reply.DRAFT));
        assertThat(agreement.agreed()).isEmpty();
    }

    @Test
    void a_change_is_agreed_when_both_sides_have_agreed() {
        session.remarks().reply(1, List.of(2L), CE, AGREED);
        assertThat(session.now().agreement(1).agreed()).isEmpty();

        session.remarks().reply(1, List.of(2L, 3L), MI, AGREED);
        assertThat(session.now().agreement(1).agreed()).containsExactly(2L);
        assertThat(session.now().log().last().entry().words()).isEqualTo("Met Intelligence agrees to 2 changes");
    }

    @Test
    void counted_agreed_only_an_option_stands_where_its_agreed_changes_lead() {
        session.remarks().reply(1, List.of(2L), CE, AGREED);
        session.remarks().reply(1, List.of(2L), MI, AGREED);
        OpenPlan now = session.now();

        Standing agreed = now.through(Lens.agreed(), 1, now.baseline().ledger().pricing());

        Standing one = ((Standing.Next.Yes) Standing.of(first).then(new MovePosts(posts(1), hub("CE")))).standing();
        assertThat(agreed.plan()).isEqualTo(one.plan());
        assertThat(agreed.ledger()).isEqualTo(one.ledger());
        Counted counted = now.counted(Lens.agreed(), 1, now.baseline().ledger().pricing());
        assertThat(now.timeline(1).history().standing())
                .extracting(change -> counted.whyNot(change).orElse("counted"))
                .containsExactly("counted", "not every command concerned has agreed");
    }

    @Test
    void replies_belong_to_the_change_and_so_to_every_option_that_shares_it() {
        session.options().duplicate(1, "Second");
        session.remarks().reply(1, List.of(2L), CE, AGREED);

        assertThat(session.now().agreement(2).lines().getFirst().replies()).containsEntry(CE, AGREED);
    }

    @Test
    void what_was_agreed_has_to_be_agreed_again_once_the_change_takes_effect_on_another_day() {
        session.remarks().reply(1, List.of(2L), CE, AGREED);
        session.remarks().reply(1, List.of(2L), MI, AGREED);
        session.options().amend(1, 2, "only the reason", PREFERRED.effective());
        assertThat(session.now().agreement(1).agreed()).containsExactly(2L);

        session.options().amend(1, 2, "later", LocalDate.of(2019, 9, 1));

        assertThat(session.now().agreement(1).agreed()).isEmpty();
        assertThat(session.now().agreement(1).lines().getFirst().replies().get(CE))
                .isEqualTo(new Reply(
                        Reply.State.SENT, AGREED.on(), AGREED.who(), "said before the change was altered"));
        session.options().duplicate(1, "Second");
        assertThat(session.now().agreement(2).agreed()).isEmpty();
        session.remarks().reply(1, List.of(2L), CE, AGREED);
        session.remarks().reply(1, List.of(2L), MI, AGREED);
        assertThat(session.now().agreement(1).agreed()).containsExactly(2L);
        assertThat(session.now().agreement(2).agreed()).containsExactly(2L);
    }

    @Test
    void a_reply_to_a_change_the_option_has_not_is_refused() {
        assertThat(((Answer.Refused) session.remarks().reply(1, List.of(9L), CE, AGREED)).words())
                .isEqualTo("Entry 9 is no change of option 1. Name entries of the option's changes.");
    }
}
