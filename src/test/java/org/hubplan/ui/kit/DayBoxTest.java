package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DayBoxTest {
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2019, 4, 1);

    private DayBox box;

    @Start
    void show(Stage stage) {
        box = new DayBox(FIRST_OF_APRIL);
        stage.setScene(new Scene(box, 320, 200));
        stage.show();
    }

    @Test
    void a_day_is_shown_so_that_no_one_mistakes_day_and_month() {
        assertThat(box.getEditor().getText()).isEqualTo("1 Apr 2019");
    }

    @Test
    void what_was_typed_counts_without_being_confirmed_and_nonsense_leaves_the_day(FxRobot robot) {
        robot.interact(() -> {
            box.getEditor().setText("1/9/2019");
            assertThat(box.day()).isEqualTo(LocalDate.of(2019, 9, 1));
            box.getEditor().setText("soon");
            assertThat(box.day()).isEqualTo(LocalDate.of(2019, 9, 1));
        });
    }
}
