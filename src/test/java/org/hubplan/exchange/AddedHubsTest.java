package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook that names hubs the plan has not: its rows are held until the planner adds them with it.
class AddedHubsTest {
    private static final Hub HEATHROW = Hub.open("LHR", "Heathrow", HubKind.SPECIALIST_CRIME);

    @TempDir
    Path folder;

    private Source source;

    @BeforeEach
    void write() {
        source = Source.of(book("Posts", """
                Post No | Rank/Band | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                P2 | DC | heathrow | 1 | Filled
                P3 | DS | LHR | 1 | Vacant
                """).xlsx(folder.resolve("posts.xlsx")));
    }

    @Test
    void rows_of_an_unknown_hub_are_held_and_say_so() {
        assertThat(Imported.from(source, Plan.blank()).account().held())
                .extracting(HeldRow::value, HeldRow::namesUnknownHub, HeldRow::wayOut)
                .containsExactly(
                        tuple("heathrow", true, "Add this hub, or correct it in the file."),
                        tuple("LHR", true, "Add this hub, or correct it in the file."));
    }

    @Test
    void a_hub_added_with_the_workbook_takes_its_posts_by_code_and_by_name() {
        Imported imported = Imported.from(source.with(List.of(HEATHROW)), Plan.blank());

        assertThat(imported.account().words()).isEqualTo("3 accepted of 3 rows in sheet Posts");
        assertThat(imported.plan().hub(new HubCode("LHR"))).contains(HEATHROW);
        assertThat(List.of(imported.post("P2").hub(), imported.post("P3").hub()))
                .containsOnly(new HubCode("LHR"));
    }

    @Test
    void a_hub_added_alone_is_a_change() {
        Plan first = Imported.from(source, Plan.blank()).plan();
        Path same = book("Posts", """
                Post No | Rank/Band | Hub | FTE | Status
                P1 | DC | MIB | 1 | Filled
                """).xlsx(folder.resolve("same.xlsx"));

        assertThat(Imported.from(Source.of(same), first).changes()).isFalse();
        Imported again = Imported.from(Source.of(same).with(List.of(HEATHROW)), first);
        assertThat(again.changes()).isTrue();
        assertThat(again.plan()).isEqualTo(first.with(HEATHROW));
    }
}
