package org.hubplan.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.hubplan.report.PageSetup;
import org.hubplan.report.PageSetup.Margins;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.report.staffing.StaffingLayout;
import org.hubplan.session.Memory;
import org.hubplan.session.paper.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperSetupTest {
    private static final PaperSetup OWN = new PaperSetup(
            new PageSetup(Size.A3, Orientation.PORTRAIT, Margins.WIDE),
            new StaffingLayout(EnumSet.of(FigureGroup.POSTS, FigureGroup.STRENGTH_COST), true),
            Masking.ROLL_UP);

    @Test
    void what_is_remembered_is_read_back() {
        assertThat(OWN.words()).isEqualTo("a3-portrait-wide posts,strength-cost roll-up hub-pages");
        for (PaperKind kind : PaperKind.values()) {
            assertThat(PaperSetup.written(OWN.words(), kind)).isEqualTo(OWN);
            PaperSetup usual = PaperSetup.usual(kind);
            assertThat(PaperSetup.written(usual.words(), kind)).isEqualTo(usual);
        }
    }

    @Test
    void what_nobody_can_read_any_more_is_as_usual() {
        PaperSetup usual = PaperSetup.usual(PaperKind.STAFFING);
        assertThat(PaperSetup.written("", PaperKind.STAFFING)).isEqualTo(usual);
        assertThat(PaperSetup.written("letter names veil", PaperKind.STAFFING)).isEqualTo(usual);
        assertThat(PaperSetup.written("a3-landscape posts,names", PaperKind.STAFFING))
                .isEqualTo(usual.with(PageSetup.of(Size.A3, Orientation.LANDSCAPE))
                        .with(usual.layout().withFigures(EnumSet.of(FigureGroup.POSTS))));
    }

    @Test
    void each_kind_of_paper_of_each_plan_is_remembered_by_itself(@TempDir Path folder) {
        Memory memory = new Memory(folder.resolve("window.properties"));
        Path plan = folder.resolve("a.hubplan");
        memory.keep(remembered -> remembered.using(plan));
        new SetUps(memory, plan).keep(PaperKind.STAFFING, OWN);

        Memory later = new Memory(folder.resolve("window.properties"));
        assertThat(new SetUps(later, plan).of(PaperKind.STAFFING)).isEqualTo(OWN);
        assertThat(new SetUps(later, plan).of(PaperKind.FUNDING)).isEqualTo(PaperSetup.usual(PaperKind.FUNDING));
        assertThat(new SetUps(later, folder.resolve("b.hubplan")).of(PaperKind.STAFFING))
                .isEqualTo(PaperSetup.usual(PaperKind.STAFFING));
    }
}
