package org.hubplan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.LogFixture.BASELINE;
import static org.hubplan.fixture.LogFixture.PREFERRED;
import static org.hubplan.fixture.LogFixture.SETTINGS;
import static org.hubplan.fixture.PlanFixture.hub;
import static org.hubplan.fixture.PlanFixture.plan;
import static org.hubplan.fixture.PlanFixture.posts;
import static org.hubplan.model.Grade.BAND_E;
import static org.hubplan.model.Grade.DC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hubplan.change.MovePosts;
import org.hubplan.change.Reply;
import org.hubplan.change.RestrictPosts;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.export.AgreementSheets;
import org.hubplan.exchange.export.AgreementSheets.Asked;
import org.hubplan.model.Command;
import org.hubplan.session.AgreementByPost.TakenIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Option 1: entry 2 moves a DC and a Band E to Central East, entry 3 a post of the restricted Covert Intelligence.
class AgreementByPostTest {
    private static final Command MI = Command.MET_INTELLIGENCE;
    private static final Command CE = new Command("Central East BCU");
    private static final LocalDate MONDAY = LocalDate.of(2018, 11, 12);
    private static final String HEADINGS = "Command,Change number,Reply,Replied by,Date of reply,Note\n";

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void begin() {
        session = Session.create(
                folder.resolve("plan.hubplan"),
                SETTINGS,
                plan().filled(1, DC, "Research").filled(1, BAND_E, "Analysis").at("COV").filled(1, DC, "Covert").build(),
                List.of(BASELINE, PREFERRED),
                "posts.xlsx",
                Clock.fixed(Instant.parse("2018-11-05T09:00:00Z"), ZoneOffset.UTC));
        session.act(1, new MovePosts(posts(1, 2), hub("CE")), "nearer");
        session.act(1, new MovePosts(posts(3), hub("CE")), "covert reasons");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void each_command_has_its_sheet_and_restricted_changes_keep_their_words_at_home() {
        TreeMap<Command, List<Asked>> asked = new TreeMap<>(Map.of(
                CE,
                List.of(
                        asked(2, "Move 2 posts (1 DC, 1 Band E) from Central Intelligence to Central East",
                                "gains 2 posts (1 DC, 1 Band E)",
                                "nearer", true),
                        asked(3, "A change to restricted posts, not shown here: ask the planner.",
                                "concerns restricted posts", "", false)),
                MI,
                List.of(
                        asked(2, "Move 2 posts (1 DC, 1 Band E) from Central Intelligence to Central East",
                                "loses 2 posts (1 DC, 1 Band E)",
                                "nearer", true),
                        asked(3, "A change to restricted posts, not shown here: ask the planner.",
                                "concerns restricted posts", "", false))));

        assertThat(AgreementByPost.sheets(session.now(), 1, Set.of()).asked()).isEqualTo(asked);
    }

    @Test
    void a_file_for_the_plans_own_command_alone_says_everything() {
        assertThat(AgreementByPost.sheets(session.now(), 1, Set.of(MI)).asked().get(MI))
                .contains(asked(
                        3, "Move 1 DC from Covert Intelligence to Central East", "loses 1 DC", "covert reasons", false));
        assertThat(AgreementByPost.sheets(session.now(), 1, Set.of(MI)).asked()).containsOnlyKeys(MI);
    }

    @Test
    void what_is_restricted_only_later_is_withheld_too() {
        session.act(1, new RestrictPosts(posts(1), true), "");

        assertThat(AgreementByPost.sheets(session.now(), 1, Set.of(CE)).asked().get(CE).getFirst().words())
                .isEqualTo("A change to restricted posts, not shown here: ask the planner.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"back.xlsx", "back.ods", "back.csv"})
    void what_the_commands_wrote_comes_back_to_their_changes(String name) throws Exception {
        Reply yes = new Reply(Reply.State.AGREED, Optional.of(MONDAY), "BCU Commander", "=from May");
        AgreementSheets sent = AgreementByPost.sheets(session.now(), 1, Set.of());
        TreeMap<Command, List<Asked>> answered = new TreeMap<>(sent.asked());
        answered.computeIfPresent(CE, (_, changes) -> changes.stream()
                .map(change -> new Asked(
                        change.n(), change.words(), change.role(), change.reason(), change.effective(),
                        change.consultation(), yes))
                .collect(Collectors.toList()));
        new AgreementSheets(answered, "OFFICIAL").write(folder.resolve(name));

        TakenIn.Done done = (TakenIn.Done) AgreementByPost.takeIn(session, 1, folder.resolve(name));

        assertThat(done.read().given()).hasSize(2);
        assertThat(done.read().waiting()).isEqualTo(2);
        assertThat(done.read().held()).isEmpty();
        assertThat(session.now().remarks().replies().of(2, CE)).isEqualTo(yes);
        assertThat(session.now().remarks().replies().of(3, CE)).isEqualTo(yes);
        assertThat(session.now().log()).hasSize(4);
        assertThat(((TakenIn.Done) AgreementByPost.takeIn(session, 1, folder.resolve(name))).answer()).isEmpty();
        assertThat(session.now().log()).hasSize(4);
    }

    @Test
    void a_row_that_cannot_be_trusted_is_held_with_its_place_and_changes_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("back.csv"), HEADINGS
                + "Central East BCU,99,agreed,,,\n"
                + "North West BCU,2,agreed,,,\n"
                + "Central East BCU,2,perhaps,,,\n"
                + "Central East BCU,2,agreed,,31/02/2019,\n"
                + "central east bcu,3,No,Commander,12/11/2018,too many\n");

        TakenIn.Done done = (TakenIn.Done) AgreementByPost.takeIn(session, 1, file);

        assertThat(done.read().held())
                .containsExactly(
                        held(2, "Change number", "99", "no change of this option"),
                        held(3, "Command", "North West BCU", "the change does not concern this command"),
                        held(4, "Reply (agreed or refused)", "perhaps", "neither agreed nor refused"),
                        held(5, "Date of reply", "31/02/2019", "not a date"));
        assertThat(session.now().remarks().replies().of(2, CE)).isEqualTo(Reply.DRAFT);
        assertThat(session.now().remarks().replies().of(3, CE))
                .isEqualTo(new Reply(Reply.State.REFUSED, Optional.of(MONDAY), "Commander", "too many"));
    }

    @Test
    void rows_that_say_two_things_or_speak_of_another_change_are_held_each_time_the_file_comes() throws IOException {
        Path file = Files.writeString(folder.resolve("back.csv"), "Command,Change number,Change,Reply\n"
                + "Central East BCU,2,,agreed\n"
                + "Central East BCU,2,,refused\n"
                + "Central East BCU,3,Something else entirely,agreed\n");

        for (int time = 0; time < 2; time++) {
            TakenIn.Done done = (TakenIn.Done) AgreementByPost.takeIn(session, 1, file);

            assertThat(done.read().held())
                    .containsExactlyInAnyOrder(
                            held(4, "Change", "Something else entirely", "not the change of this number"),
                            held(2, "Reply (agreed or refused)", "agreed", "replied to in two ways"),
                            held(3, "Reply (agreed or refused)", "refused", "replied to in two ways"));
            assertThat(session.now().log()).hasSize(3);
        }
    }

    @Test
    void another_workbook_is_told_from_one_that_was_sent() throws IOException {
        Path file = Files.writeString(folder.resolve("posts.csv"), "Post Number,Rank\nP1,DC\n");

        assertThat(AgreementByPost.takeIn(session, 1, file))
                .isEqualTo(new TakenIn.NotRead("No sheet of posts.csv has the columns Command, Change number and Reply."
                        + " Take a workbook that was written for agreement."));
    }

    @Test
    void sending_marks_what_nobody_was_asked_about_and_nothing_twice() {
        AgreementByPost.send(session, session.now(), 1, Set.of(CE), MONDAY);

        assertThat(session.now().remarks().replies().of(2, CE))
                .isEqualTo(new Reply(Reply.State.SENT, Optional.of(MONDAY), "", ""));
        assertThat(session.now().remarks().replies().of(2, MI)).isEqualTo(Reply.DRAFT);
        assertThat(AgreementByPost.send(session, session.now(), 1, Set.of(CE), MONDAY)).isInstanceOf(Answer.Refused.class);
    }

    private static Asked asked(long n, String words, String role, String reason, boolean consultation) {
        return new Asked(n, words, role, reason, LocalDate.of(2019, 4, 1), consultation, Reply.DRAFT);
    }

    private static HeldRow held(int row, String column, String value, String reason) {
        return new HeldRow("back", row, column, value, reason, List.of());
    }
}
