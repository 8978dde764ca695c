package org.hubplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeTest {
    @Test
    void grades_stand_senior_first_officers_before_staff() {
        assertThat(Grade.values()).isSortedAccordingTo((a, b) -> a.workerType() == b.workerType()
                ? Integer.compare(b.level(), a.level())
                : a.workerType().compareTo(b.workerType()));
    }

    @Test
    void uniform_and_detective_ranks_of_a_level_stand_apart() {
        assertThat(List.of(Grade.DC.level(), Grade.DS.level(), Grade.DI.level()))
                .isEqualTo(List.of(Grade.PC.level(), Grade.PS.level(), Grade.INSP.level()));
        assertThat(Grade.DC).isNotEqualTo(Grade.PC);
    }

    @Test
    void a_grade_is_found_by_its_label_alone() {
        assertThat(Arrays.stream(Grade.values()).allMatch(grade -> Grade.labelled(grade.label()).orElseThrow() == grade))
                .isTrue();
        assertThat(Grade.labelled("band e")).isEmpty();
    }

    @Test
    void band_e_is_staff_and_short_in_narrow_columns() {
        assertThat(Grade.BAND_E.isOfficer()).isFalse();
        assertThat(Grade.BAND_E.shortLabel()).isEqualTo("B·E");
        assertThat(Grade.INSP.shortLabel()).isEqualTo("Insp");
    }

    @Test
    void temporary_and_acting_grades_carry_their_prefix() {
        assertThat(new Occupant(new PersonId(1), Grade.DI, GradeFlag.TEMPORARY, 100).gradeHeld()).isEqualTo("T/DI");
        assertThat(new Occupant(new PersonId(1), Grade.DI, GradeFlag.ACTING, 100).gradeHeld()).isEqualTo("A/DI");
        assertThat(new Occupant(new PersonId(1), Grade.DI, GradeFlag.SUBSTANTIVE, 100).gradeHeld()).isEqualTo("DI");
    }
}
