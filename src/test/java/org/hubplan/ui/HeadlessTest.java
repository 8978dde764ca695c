package org.hubplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeadlessTest {
    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Move");
        button.setId("move");
        button.setOnAction(_ -> button.setText("Moved"));
        stage.setScene(new Scene(new StackPane(button), 320, 200));
        stage.show();
    }

    @Test
    void a_click_reaches_a_button_where_there_is_no_display(FxRobot robot) {
        robot.clickOn("#move");

        assertThat(button.getText()).isEqualTo("Moved");
    }
}
