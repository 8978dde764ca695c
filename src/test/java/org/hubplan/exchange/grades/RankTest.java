package org.hubplan.exchange.grades;

import static org.assertj.core.api.Assertions.assertThat;

import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    DC = D/C, Det Con, 'DC ', Det. Con., dc, Detective Constable, D Con
                    DS = D/Sgt, Det Sgt, Detective Sergeant
                    PS = Sgt, P/S, Sergeant, sgt.
                    PC = P/C, Police Constable, Constable
                    DI = Det Insp, D/I, D/Insp
                    Insp = INSP, Inspector
                    DCI = Det Ch Insp, D/CI, Detective Chief Inspector
                    CI = Ch Insp, C/Insp, Chief Inspector
                    DSU = Det Supt, D/Supt, Detective Superintendent
                    Supt = SUPT, Superintendent
                    DCS = Det Ch Supt, D/C/Supt
                    CSU = Ch Supt, C/Supt, Chief Superintendent
                    Cdr = Commander, CDR
                    Band E = BAND  E, 'Band E ', band-e, BandE, E Band, Staff Band E
                    """)
    void every_spelling_is_its_grade(String label, String spellings) {
        for (String spelling : spellings.split(", ")) {
            assertThat(Rank.read(spelling.replace("'", ""), false))
                    .as(spelling)
                    .contains(new Rank(Grade.labelled(label).orElseThrow(), GradeFlag.SUBSTANTIVE));
        }
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void a_grade_is_read_by_its_own_label(Grade grade) {
        assertThat(Rank.read(grade.label(), false)).contains(new Rank(grade, GradeFlag.SUBSTANTIVE));
        assertThat(Rank.read("T/" + grade.label(), false)).contains(new Rank(grade, GradeFlag.TEMPORARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T/DI", "Temp DI", "(T) DI", "T/Det Insp", "t/d/insp", "Temporary DI", "T-DI", "DI (T)"})
    void temporary(String spelling) {
        assertThat(Rank.read(spelling, true)).contains(new Rank(Grade.DI, GradeFlag.TEMPORARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/DS", "Acting DS", "(A) D/Sgt", "A/Det Sgt", "DS (Acting)", "A DS"})
    void acting(String spelling) {
        assertThat(Rank.read(spelling, true)).contains(new Rank(Grade.DS, GradeFlag.ACTING));
    }

    @Test
    void a_letter_alone_is_a_band_only_where_the_column_is_of_bands() {
        assertThat(Rank.read("d", true)).contains(new Rank(Grade.BAND_D, GradeFlag.SUBSTANTIVE));
        assertThat(Rank.read("d", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XYZ", "PC/DC", "Band H", "Band", "A/C", "T/", "TDC", "Detective", "DI or Insp", "H", "AC"})
    void what_is_unknown_or_could_be_two_is_none(String spelling) {
        assertThat(Rank.read(spelling, true)).isEmpty();
    }
}
