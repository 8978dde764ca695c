package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubCode;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Next month's workbook onto this month's baseline.
class ReimportTest {
    private static final String OCTOBER = """
            Post No | Post Title | Rank/Band | Command | Hub | Building | Function | FTE | Funded | Status | Shift | Restricted
            P1 | Officer | DC | Met Intelligence | MIB | Cobalt Square | Open Source | 1 | Y | Filled | Day | N
            P2 | Officer | DS | Met Intelligence | MIB | Cobalt Square | Open Source | 1 | Y | Vacant | Day | N
            P3 | Analyst | Band C | Met Intelligence | CE | Mare Street | Research | 0.8 | N | Filled | Day | Y
            """;

    @TempDir
    Path folder;

    private Plan october;

    @BeforeEach
    void october() {
        october = Imported.from(book("Posts", OCTOBER).xlsx(folder.resolve("october.xlsx"))).plan();
    }

    @Test
    void spelling_alone_is_no_change() {
        Imported november = november("""
                POST NO | Post Title | Rank/Band | Command | Hub | Building | Function | FTE | Funded | Status | Shift | Restricted
                p1 | OFFICER | D/C | met  intelligence | Central Intelligence | cobalt square | open source | '1.0' | yes | In post | DAY | No
                P2 | Officer | Det Sgt | Met Intelligence | mib | Cobalt Square | Open Source | ' 1 ' | Yes | VACANT | Day | no
                P3 | Analyst | BAND  C | Met Intelligence | Central East | Mare Street | Research | '0,8' | No | Filled | Day | yes
                """);

        assertThat(november.changes()).isFalse();
        assertThat(november.account().unchanged()).isEqualTo(3);
        assertThat(november.plan()).isEqualTo(october);
    }

    @Test
    void what_is_new_is_added_what_differs_is_updated_and_the_rest_stays() {
        Imported november = november("""
                Post No | Post Title | Rank/Band | Command | Hub | Building | Function | FTE | Funded | Status | Shift | Restricted
                P1 | Officer | T/DS | Met Intelligence | NW | Cobalt Square | Open Source | 1 | Y | Filled | Day | N
                P3 | Analyst | Band C | Met Intelligence | CE | Mare Street | Research | 0.8 | N | Filled | Day | Y
                P4 | Analyst | Band D | Met Intelligence | CE | Mare Street | Research | 1 | Y | Vacant | Day | Y
                """);

        assertThat(november.account().words()).isEqualTo("1 accepted, 1 updated, 1 unchanged of 3 rows in sheet Posts");
        assertThat(november.account().absent()).containsExactly("P2");
        assertThat(november.post("P2")).isEqualTo(october.postNumbered("P2").orElseThrow());
        Post before = october.postNumbered("P1").orElseThrow();
        assertThat(november.post("P1")).isEqualTo(before.at(new HubCode("NW"))
                .withGrade(Grade.DS)
                .withOccupants(List.of(new Occupant(new PersonId(1), Grade.DS, GradeFlag.TEMPORARY, 100))));
        assertThat(november.post("P4").id().value()).isEqualTo(4);
    }

    @Test
    void a_post_that_stays_filled_keeps_its_person_and_one_that_is_filled_gets_a_new_one() {
        Imported november = november("""
                Post No | Rank | Hub | FTE | Status
                P1 | DC | MIB | 1 | Vacant
                P2 | DS | MIB | 1 | Filled
                P3 | Band C | CE | 0.6 | Filled
                """);

        assertThat(november.post("P1").occupants()).isEmpty();
        assertThat(november.post("P2").occupants())
                .containsExactly(new Occupant(new PersonId(3), Grade.DS, GradeFlag.SUBSTANTIVE, 100));
        assertThat(november.post("P3").fte()).isEqualTo(60);
        assertThat(november.post("P3").occupants())
                .containsExactly(new Occupant(new PersonId(2), Grade.BAND_C, GradeFlag.SUBSTANTIVE, 60));
    }

    @Test
    void people_stay_aligned_to_another_hub_until_their_post_sits_there() {
        Post known = october.postNumbered("P1").orElseThrow();
        october = october.with(List.of(known.withOccupants(
                List.of(known.occupants().getFirst().alignedTo(new HubCode("CE"))))));

        assertThat(november("""
                Post No | Rank | Hub | FTE | Status
                P1 | DC | NW | 1 | Filled
                """).post("P1").occupants()).extracting(Occupant::alignedTo).containsExactly(Optional.of(new HubCode("CE")));
        assertThat(november("""
                Post No | Rank | Hub | FTE | Status
                P1 | DC | CE | 1 | Filled
                """).post("P1")).isEqualTo(known.at(new HubCode("CE")));
    }

    @Test
    void a_column_for_where_people_work_is_read_and_doubt_is_held() {
        Imported november = november("""
                Post No | Rank | Hub | FTE | Status | Aligned to (hub)
                P1 | DC | MIB | 1 | Filled | Central East
                P2 | DS | MIB | 1 | Vacant | CE
                P3 | Band C | CE | 0.8 | Filled | ZZ
                """);

        assertThat(november.post("P1").occupants()).extracting(Occupant::alignedTo)
                .containsExactly(Optional.of(new HubCode("CE")));
        assertThat(november.account().held()).extracting(HeldRow::reason)
                .containsExactly("nobody is in the post to be aligned", "no open hub to be aligned to");
    }

    @Test
    void a_column_the_file_has_not_leaves_what_the_plan_knows() {
        Imported november = november("""
                Post No | Rank | Hub | FTE | Status
                P3 | Band C | CE | 0.8 | Filled
                """);

        assertThat(november.account().unchanged()).isEqualTo(1);
        assertThat(november.account().absent()).containsExactly("P1", "P2");
    }

    @Test
    void a_held_row_of_a_known_post_changes_nothing_and_is_not_absent() {
        Imported november = november("""
                Post No | Rank | Hub | FTE | Status
                P1 | DC | ZZ | 1 | Filled
                P2 | DS | MIB | 1 | Vacant
                P3 | Band C | CE | 0.8 | Filled
                """);

        assertThat(november.account().absent()).isEmpty();
        assertThat(november.plan()).isEqualTo(october);
    }

    private Imported november(String rows) {
        return Imported.from(Source.of(book("Posts", rows).xlsx(folder.resolve("november.xlsx"))), october);
    }
}
