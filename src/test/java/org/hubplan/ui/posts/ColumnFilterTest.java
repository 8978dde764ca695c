package org.hubplan.ui.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.model.Grade.DC;
import static org.hubplan.model.Grade.DCI;
import static org.hubplan.model.Grade.DI;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hubplan.fixture.PlanFixture;
import org.hubplan.model.Plan;
import org.hubplan.money.Pricing;
import org.junit.jupiter.api.Test;

class ColumnFilterTest {
    /// 1 DC 1 FTE filled, 2 DI 0.5 FTE vacant, 3 DCI 1 FTE vacant.
    private static final Plan PLAN = PlanFixture.plan()
            .at("MIB")
            .filled(1, DC, "Research")
            .vacant(1, DI, "Open Source")
            .fte(50)
            .vacant(1, DCI, "")
            .build();

    private static List<Integer> fitting(PostColumn column, String typed) {
        PostLook look = new PostLook(Map.of(), Set.of(), Pricing.newest(PLAN.rates()), Map.of());
        ColumnFilter filter = ColumnFilter.of(column, typed);
        return PLAN.posts()
                .map(post -> PostLine.of(post, PLAN, look))
                .filter(filter.lets().orElse(_ -> true))
                .map(line -> line.id().value())
                .sorted()
                .toList();
    }

    @Test
    void words_fit_where_a_part_of_them_is_typed_in_any_case() {
        assertThat(fitting(PostColumn.GRADE, "d")).containsExactly(1, 2, 3);
        assertThat(fitting(PostColumn.FUNCTION, "OPEN s")).containsExactly(2);
    }

    @Test
    void a_grade_typed_in_full_is_that_grade_alone_and_its_chip_says_so() {
        assertThat(fitting(PostColumn.GRADE, "dc")).containsExactly(1);
        assertThat(fitting(PostColumn.GRADE, "ci")).isEmpty();
        assertThat(fitting(PostColumn.GRADE, "dci")).containsExactly(3);
        assertThat(ColumnFilter.said(PostColumn.GRADE, "DC")).isEqualTo("Grade is DC");
        assertThat(ColumnFilter.said(PostColumn.GRADE, "D")).isEqualTo("Grade contains “D”");
        assertThat(ColumnFilter.said(PostColumn.TITLE, "DC")).isEqualTo("Title contains “DC”");
    }

    @Test
    void an_equals_sign_asks_for_the_whole_and_alone_for_blanks() {
        assertThat(fitting(PostColumn.GRADE, "=dc")).containsExactly(1);
        assertThat(fitting(PostColumn.FUNCTION, "=")).containsExactly(3);
    }

    @Test
    void a_minus_leaves_out_what_is_typed() {
        assertThat(fitting(PostColumn.GRADE, "-dc")).containsExactly(2, 3);
    }

    @Test
    void figures_are_compared() {
        assertThat(fitting(PostColumn.FTE, ">0.5")).containsExactly(1, 3);
        assertThat(fitting(PostColumn.FTE, ">=0.5")).containsExactly(1, 2, 3);
        assertThat(fitting(PostColumn.FTE, "<.75")).containsExactly(2);
        assertThat(fitting(PostColumn.FTE, "1")).containsExactly(1, 3);
        assertThat(fitting(PostColumn.FTE, "<>1")).containsExactly(2);
        assertThat(fitting(PostColumn.STRENGTH, "0")).containsExactly(2, 3);
        assertThat(fitting(PostColumn.FTE, "0.4..0.6")).containsExactly(2);
    }

    @Test
    void pounds_are_typed_with_a_sign_commas_or_thousands() {
        assertThat(fitting(PostColumn.COST, "=£61,175")).containsExactly(1);
        assertThat(fitting(PostColumn.COST, ">60k")).containsExactly(1, 3);
    }

    @Test
    void a_comparison_half_typed_lets_everything_through() {
        assertThat(ColumnFilter.of(PostColumn.FTE, ">").isReadable()).isTrue();
        assertThat(fitting(PostColumn.FTE, ">")).containsExactly(1, 2, 3);
    }

    @Test
    void words_above_figures_can_not_be_read() {
        assertThat(ColumnFilter.of(PostColumn.FTE, "half").isReadable()).isFalse();
    }

    @Test
    void a_chip_says_what_is_asked_of_a_column() {
        assertThat(ColumnFilter.said(PostColumn.TITLE, " analyst ")).isEqualTo("Title contains “analyst”");
        assertThat(ColumnFilter.said(PostColumn.GRADE, "=DC")).isEqualTo("Grade is DC");
        assertThat(ColumnFilter.said(PostColumn.GRADE, "-DC")).isEqualTo("Grade without “DC”");
        assertThat(ColumnFilter.said(PostColumn.SHIFT, "=")).isEqualTo("Shift is blank");
        assertThat(ColumnFilter.said(PostColumn.FTE, "0.5..1")).isEqualTo("FTE 0.5..1");
    }
}
