package org.hubplan.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.ledger.Scope;
import org.hubplan.model.Command;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Lens;
import org.junit.jupiter.api.Test;

/// A Word file says which paper of which state of the plan it is.
class PaperOriginTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 21);

    /// Asked for in every way but the usual one.
    private static final WantedPaper UNUSUAL = new WantedPaper(
            PaperKind.HANDOVER,
            7,
            List.of(0, 2),
            Scope.of(Command.MET_INTELLIGENCE),
            new Lens(Optional.of(LocalDate.of(2019, 4, 1)), true),
            new StaffingLayout(Set.of(FigureGroup.POSTS, FigureGroup.COST), true),
            Masking.ROLL_UP,
            DAY);

    private static Map<String, String> written(WantedPaper wanted) {
        return new HashMap<>(new PaperOrigin("Met Intelligence 2018", wanted, 16, "e98836c2").written("J Doe").facts());
    }

    @Test
    void what_was_asked_for_is_read_back_whole() {
        for (WantedPaper wanted : new WantedPaper[] {UNUSUAL, WantedPaper.of(PaperKind.STAFFING, 1, DAY)}) {
            assertThat(PaperOrigin.read(written(wanted)))
                    .contains(new PaperOrigin("Met Intelligence 2018", wanted, 16, "e98836c2"));
        }
    }

    @Test
    void a_file_that_does_not_say_all_of_it_is_none_of_ours() {
        assertThat(PaperOrigin.read(Map.of())).isEmpty();
        for (String fact : new String[] {"Hubplan paper", "Hubplan option", "Hubplan printed", "Hubplan version"}) {
            Map<String, String> without = written(UNUSUAL);
            without.remove(fact);
            assertThat(PaperOrigin.read(without)).as(fact).isEmpty();
            without.put(fact, "nonsense");
            assertThat(PaperOrigin.read(without)).as(fact).isEmpty();
        }
    }
}
