package org.hubplan.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.hubplan.sample.SamplePlans;
import org.hubplan.session.Session;
import org.hubplan.ui.PlanModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WordingViewTest {
    private Session session;
    private PlanModel plan;

    @Start
    void show(Stage stage) throws Exception {
        Path file = Files.createTempDirectory("wording").resolve("plan.hubplan");
        session = SamplePlans.named("pcd484").orElseThrow().create(file, Clock.systemUTC());
        plan = new PlanModel(session);
        stage.setScene(new Scene(new WordingView(new WordingViewModel(plan)), 400, 600));
        stage.show();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_section_is_chosen_given_a_figure_and_kept(FxRobot robot) {
        ComboBox<?> sections = robot.lookup("#paper-wording-sections").queryComboBox();
        TextArea text = robot.lookup("#paper-wording-text").queryAs(TextArea.class);
        Button keep = robot.lookup("#paper-wording-keep").queryButton();
        assertThat(keep.isDisabled()).isTrue();

        robot.interact(() -> sections.getSelectionModel().select(5));
        assertThat(text.getText()).startsWith("Legal comments are to be added");
        robot.interact(() -> text.setText("It costs "));
        ComboBox<?> figures = robot.lookup("#paper-wording-figures").queryComboBox();
        robot.interact(() -> {
            text.positionCaret(text.getLength());
            figures.getSelectionModel().select(0);
        });

        assertThat(text.getText()).isEqualTo("It costs {posts}");
        assertThat(sections.getSelectionModel().getSelectedIndex()).isEqualTo(5);
        assertThat(keep.isDisabled()).isFalse();
        robot.interact(keep::fire);
        assertThat(plan.now().log().last().entry().words()).isEqualTo("Word Legal comments");
        assertThat(keep.isDisabled()).isTrue();
    }
}
