package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.change.Act;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is altered in a plan by other means than Hubplan is found.
class AlteredPlanTest {
    private static byte[] sound;
    private static String newest;

    @TempDir
    Path folder;

    /// Of entries 1 to 4: begun, moved, moved, undone.
    @BeforeAll
    static void makeASoundPlan(@TempDir Path workshop) throws IOException {
        Path plan = workshop.resolve("sound.hubplan");
        try (PlanFile file = PlanFile.create(
                plan, Plans.SETTINGS, WholePlan.withEverything(), Plans.OPTIONS, Plans.began())) {
            file.append(Plans.move(2));
            file.append(Plans.move(3));
            newest = file.append(Plans.entry(4, 1, new Act.Undid(3))).hash();
        }
        sound = Files.readAllBytes(plan);
    }

    @Test
    void a_plan_nobody_altered_is_intact() throws IOException {
        assertThat(verdictAfter("select 1")).isEqualTo(new Verdict.Intact(4, newest));
        assertThat(new Verdict.Intact(4, newest).words()).isEqualTo("The log is as it was written: 4 entries.");
    }

    @Test
    void an_open_plan_gives_the_same_verdict() throws IOException {
        try (PlanFile file = PlanFile.open(put())) {
            assertThat(file.verify()).isEqualTo(new Verdict.Intact(4, newest));
        }
    }

    @Test
    void an_entry_taken_out_is_found() throws IOException {
        assertThat(verdictAfter("delete from log_entry where n = 2")).isEqualTo(new Verdict.EntryAltered(2));
        assertThat(verdictAfter("delete from log_entry")).isEqualTo(new Verdict.EntryAltered(1));
    }

    @Test
    void a_letter_altered_in_any_part_of_an_entry_is_found() throws IOException {
        for (String alteration : List.of(
                "author = 'A. Plannes'",
                "made_at = dateadd('millisecond', 1, made_at)",
                "option_number = 0",
                "kind = 'spread', payload = '{\"shares\":[]}'",
                "payload = replace(payload, '1', '3')",
                "words = words || ' '",
                "reason = ''",
                "effective = date '2019-04-02'",
                "previous_hash = replace(previous_hash, 'a', 'b')",
                "hash = replace(hash, 'a', 'b')")) {
            assertThat(verdictAfter("update log_entry set " + alteration + " where n = 3"))
                    .as(alteration)
                    .isEqualTo(new Verdict.EntryAltered(3));
        }
        assertThat(new Verdict.EntryAltered(3).words()).isEqualTo("Entry 3 of the log was altered outside Hubplan.");
    }

    @Test
    void an_entry_altered_and_sealed_anew_is_found_by_the_next() throws IOException {
        Path path = put();
        try (PlanDatabase database = PlanDatabase.open(path)) {
            LogTable table = new LogTable(database.sql());
            LogLine line = table.read().get(1);
            database.sql().execute("delete from log_entry where n = 2");
            table.append(LogLine.of(Plans.entry(2, 1, new Act.Did(Plans.moving(7))), line.previous(), ""));
            database.commit();
        }
        assertThat(PlanFile.verify(path)).isEqualTo(new Verdict.EntryAltered(3));
    }

    @Test
    void anything_altered_in_the_first_state_is_found() throws IOException {
        for (String alteration : List.of(
                "update hub set name = name || '.' where code = 'CE'",
                "update hub set desks = 3 where code = 'CE'",
                "update rate set pence = pence + 1 where grade = 'DC'",
                "update rate set basis = '' where grade = 'DC'",
                "insert into rate_card values ('2031/32')",
                "update post set fte = 99 where id = 1",
                "update post set title = lower(title) where id = 1",
                "update post set restricted = not restricted where id = 1",
                "update occupant set grade = 'DI' where post = 1",
                "update occupant set held = 'acting' where post = 1",
                "delete from occupant where post = 1",
                "update post set hub = 'nowhere' where id = 1",
                "update displaced set last_post = 'x'",
                "delete from displaced")) {
            assertThat(verdictAfter(alteration)).as(alteration).isEqualTo(new Verdict.FirstStateAltered());
        }
    }

    private Verdict verdictAfter(String statement) throws IOException {
        Path path = put();
        try (PlanDatabase database = PlanDatabase.open(path)) {
            database.sql().execute(statement);
            database.commit();
        }
        return PlanFile.verify(path);
    }

    private Path put() throws IOException {
        return Files.write(folder.resolve("plan.hubplan"), sound);
    }
}
