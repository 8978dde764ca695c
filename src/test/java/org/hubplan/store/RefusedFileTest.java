package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that can't be opened is refused in plain words, and stays as it is with nothing beside it.
class RefusedFileTest {
    private static final String DAMAGED =
            "The plan plan.hubplan is damaged and can't be read whole. Open a copy of it, or a backup.";
    private static final String NOT_A_PLAN = "plan.hubplan is not a Hubplan plan. Choose a file that Hubplan made;"
            + " a workbook is imported into a plan.";
    private static final String STRANGER = "plan.hubplan holds what no Hubplan plan holds, and was not opened."
            + " Ask whoever sent it for another copy.";
    private static final String NEWER =
            "The plan plan.hubplan was made by a newer Hubplan. Update Hubplan to open it.";
    private static final String OPEN =
            "The plan plan.hubplan is open in another window or on another computer. Close it there first.";

    private static byte[] sound;

    @TempDir
    Path folder;

    private Path path;

    @BeforeAll
    static void makeASoundPlan(@TempDir Path workshop) throws IOException {
        Path plan = workshop.resolve("sound.hubplan");
        try (PlanFile file = Plans.small(plan)) {
            file.append(Plans.move(2));
        }
        sound = Files.readAllBytes(plan);
    }

    @BeforeEach
    void choosePlace() {
        path = folder.resolve("plan.hubplan");
    }

    // ---- not a plan

    @Test
    void a_file_that_is_not_there() throws IOException {
        assertRefused("There is no plan " + path + ". Check the name, or look for the plan elsewhere.");
    }

    @Test
    void a_folder() throws IOException {
        Files.createDirectory(path);
        assertRefused("plan.hubplan is a folder, not a plan. Choose a file whose name ends in .hubplan.");
    }

    @Test
    void a_file_of_something_else() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        for (byte[] content : List.of(new byte[0], "H".getBytes(), "Number;Grade\nMI1;DC\n".getBytes(), noise)) {
            Files.write(path, content);
            assertRefused(NOT_A_PLAN);
        }
    }

    @Test
    void a_file_that_only_begins_like_one() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        System.arraycopy("H:2,block:2,".getBytes(), 0, noise, 0, 12);
        Files.write(path, noise);
        assertRefused(DAMAGED);
    }

    @Test
    void a_database_of_another_program() throws IOException {
        try (PlanDatabase database = PlanDatabase.create(path)) {
            database.sql().execute("create table customer(id integer primary key)");
            database.commit();
        }
        assertRefused(NOT_A_PLAN);
    }

    // ---- a plan someone has tampered with

    @Test
    void a_plan_that_would_run_a_strangers_code() throws IOException {
        System.clearProperty("sprung");
        alter("create force trigger trap before insert on post as"
                + " 'org.h2.api.Trigger create() { System.setProperty(\"sprung\", \"yes\"); return null; }'");
        System.clearProperty("sprung");
        assertRefused(STRANGER);
        assertThat(System.getProperty("sprung")).isNull();
    }

    @Test
    void a_plan_with_anything_else_in_it_that_hubplan_never_makes() throws IOException {
        for (String trap : List.of(
                "create alias half for 'java.lang.Math.abs(int)'",
                "create view seen as select * from post",
                "create force linked table far('', 'jdbc:h2:mem:far', '', '', 'x')",
                "create table near(a varchar default file_read('/etc/hostname'))",
                "create table near(a integer generated always as (1 + 1))",
                "create constant pi value 3",
                "create domain d as varchar check(value <> session_user)")) {
            alter(trap);
            assertRefused(STRANGER);
        }
    }

    @Test
    void a_plan_with_a_password() throws IOException {
        alter("alter user \"\" set password 'x'");
        assertRefused(STRANGER);
    }

    // ---- a plan of a later day

    @Test
    void a_plan_of_a_newer_hubplan() throws IOException {
        for (String later : List.of(
                "update flyway_schema_history set version = '2'",
                "update log_entry set kind = 'second' where n = 2",
                "update log_entry set payload = '{\"posts\":[1],\"to\":\"CE\",\"until\":\"2020\"}' where n = 2",
                "update post set grade = 'Marshal'")) {
            alter(later);
            assertRefused(NEWER);
        }
    }

    // ---- a damaged plan

    @Test
    void a_plan_that_was_cut_off_anywhere() throws IOException {
        int whole = sound.length;
        for (int length : List.of(13, 4096, 8192, 12_288, whole / 2, whole - 8192, whole - 4096, whole - 1)) {
            Files.write(path, Arrays.copyOf(sound, length));
            assertRefused(DAMAGED);
        }
    }

    @Test
    void a_plan_whose_rows_make_no_sense() throws IOException {
        for (String nonsense : List.of(
                "update post set fte = -1 where id = 1",
                "update post set hub = 'nowhere' where id = 1",
                "update log_entry set payload = '{\"posts\":[0' where n = 2",
                "update log_entry set option_number = 7 where n = 2",
                "update log_entry set kind = 'undo', payload = '{\"n\":9}' where n = 2",
                "delete from log_entry where n = 1",
                "delete from log_entry",
                "delete from plan_option",
                "delete from plan_setting",
                "update plan_setting set setting = '5' where name = 'current option'",
                "drop table displaced")) {
            alter(nonsense);
            assertRefused(DAMAGED);
        }
    }

    // ---- a plan that is in use

    @Test
    void a_plan_that_is_open_here() throws IOException {
        Files.write(path, sound);
        try (PlanFile first = PlanFile.open(path)) {
            Path link = Files.createLink(folder.resolve("other name.hubplan"), path);
            assertThatThrownBy(() -> PlanFile.open(path)).isInstanceOf(PlanFileRefused.class).hasMessage(OPEN);
            assertThatThrownBy(() -> PlanFile.open(link))
                    .isInstanceOf(PlanFileRefused.class)
                    .hasMessage(OPEN.replace("plan.hub", "other name.hub"));
            try (AnotherProcess other = AnotherProcess.opening(path)) {
                assertThat(other.said()).as("the lock still holds").isEqualTo(OPEN);
            }
            first.append(Plans.move(3));
        }
        try (PlanFile again = PlanFile.open(path)) {
            assertThat(again.asOpened().log()).hasSize(3);
        }
    }

    @Test
    void a_plan_that_is_open_in_another_process() throws IOException {
        Files.write(path, sound);
        try (AnotherProcess other = AnotherProcess.opening(path)) {
            assertThat(other.said()).isEqualTo("opened");
            assertRefused(OPEN);
        }
    }

    private void alter(String statement) throws IOException {
        Files.write(path, sound);
        try (PlanDatabase database = PlanDatabase.open(path)) {
            database.sql().execute(statement);
            database.commit();
        }
    }

    private void assertRefused(String words) throws IOException {
        byte[] before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        List<Path> beside = beside();
        assertThatThrownBy(() -> PlanFile.open(path)).isInstanceOf(PlanFileRefused.class).hasMessage(words);
        assertThat(beside()).isEqualTo(beside);
        if (Files.isRegularFile(path)) {
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
        }
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
