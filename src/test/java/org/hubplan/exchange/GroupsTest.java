package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.Ignored;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.fixture.Groups;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    @TempDir
    Path folder;

    @Test
    void a_file_of_groups_is_known_by_its_headings() throws IOException {
        Imported imported = Imported.from(Files.writeString(folder.resolve("groups.csv"), Groups.CSV));

        assertThat(imported.plan().groups()).isEqualTo(Groups.five());
        assertThat(imported.account()).isEqualTo(new ImportAccount(
                "groups.csv", Kind.GROUPS, "groups", 1, 5, 0, 0, List.of(), Ignored.NONE, 5, List.of(), List.of()));
    }

    @Test
    void groups_are_told_by_name_and_what_the_file_does_not_say_stays() {
        Imported imported = Imported.from(
                Source.of(book("Groups", """
                        Business Group | Non-funded BWT
                        met operations | '1,120.5'
                        Met  HQ | 10
                        New Group | ..
                        Total | 1130.5
                        Source: finance |
                        """).xlsx(folder.resolve("groups.xlsx"))),
                Plan.blank().with(Groups.five()));

        assertThat(imported.account()).isEqualTo(new ImportAccount(
                "groups.xlsx", Kind.GROUPS, "Groups", 1, 1, 1, 1, List.of(), new Ignored(0, 1, 1), 5, List.of(), List.of()));
        assertThat(imported.plan().groups().all()).containsExactly(
                Groups.five().all().get(0),
                new BusinessGroup("Met Operations", 520_000, 112_050, "Standard"),
                Groups.five().all().get(2),
                Groups.five().all().get(3),
                Groups.five().all().get(4),
                new BusinessGroup("New Group", 0, 0, ""));
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        Imported imported = Imported.from(
                Source.of(Files.writeString(folder.resolve("groups.csv"), Groups.CSV)), Plan.blank().with(Groups.five()));

        assertThat(imported.changes()).isFalse();
        assertThat(imported.account().unchanged()).isEqualTo(5);
    }

    @Test
    void lines_that_cannot_be_trusted_are_held() {
        Imported imported = Imported.from(book("Groups", """
                Business Group | Funded BWT | Non-funded BWT
                Met HQ | 600 | 10
                met hq | 600 | 11
                | 5 | 5
                Professionalism | lots | 40
                Met Operations | -3 | 0.123
                Frontline Policing | 2000000 | 1
                """).xlsx(folder.resolve("groups.xlsx")));

        assertThat(imported.account().held().stream().map(HeldRow::reason)).containsExactly(
                "duplicate business group",
                "no business group",
                "BWT is not a number",
                "BWT is below 0",
                "BWT is above 1,000,000");
        assertThat(imported.account().held().get(3).also()).containsExactly("BWT has more than two decimals");
    }
}
