package org.hubplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.hubplan.report.PageSetup.Margins;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.junit.jupiter.api.Test;

class PageSetupTest {
    @Test
    void a_page_on_its_side_is_as_wide_as_the_sheet_is_long() {
        PageSetup setup = PageSetup.of(Size.A3, Orientation.LANDSCAPE);
        assertThat(setup.width()).isEqualTo(1190.55f);
        assertThat(setup.height()).isEqualTo(841.89f);
    }

    @Test
    void every_set_up_is_found_by_its_name_in_any_case() {
        assertThat(PageSetup.all()).hasSize(12).allSatisfy(setup -> {
            assertThat(PageSetup.named(setup.name())).contains(setup);
            assertThat(PageSetup.named(" " + setup.name().toUpperCase(java.util.Locale.ROOT))).contains(setup);
        });
        assertThat(PageSetup.named("a3-landscape-narrow"))
                .contains(new PageSetup(Size.A3, Orientation.LANDSCAPE, Margins.NARROW));
        assertThat(PageSetup.named("letter")).isEmpty();
    }
}
