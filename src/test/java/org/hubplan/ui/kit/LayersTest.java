package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayersTest {
    private Button behind;
    private Button first;
    private Button last;
    private Layers layers;
    private int pressed;

    @Start
    void show(Stage stage) {
        behind = new Button("behind");
        first = new Button("first");
        last = new Button("last");
        behind.setOnAction(_ -> pressed++);
        layers = new Layers();
        layers.setContent(new StackPane(behind));
        stage.setScene(new Scene(layers, 600, 400));
        stage.sizeToScene();
        stage.show();
        behind.requestFocus();
    }

    @Test
    void the_keyboard_stays_in_a_dialog_and_comes_back_after_it(FxRobot robot) {
        robot.interact(() -> layers.openDialog(new VBox(first, last), Pos.BOTTOM_LEFT));
        assertThat(first.isFocused()).isTrue();

        robot.type(KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(first.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(last.isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
        assertThat(behind.isFocused()).isTrue();
    }

    @Test
    void a_panel_higher_than_the_window_scrolls_its_middle_and_keeps_its_buttons(FxRobot robot) {
        ScrollPane middle = new ScrollPane(new Rectangle(50, 100));
        VBox.setVgrow(middle, Priority.ALWAYS);
        robot.interact(() -> layers.openBeneath(new VBox(first, middle, last), 20, 60));
        assertThat(first.localToScene(first.getLayoutBounds()).getMinY()).isEqualTo(60);

        robot.interact(() -> middle.setContent(new Rectangle(50, 2000)));
        robot.interact(() -> layers.layout());

        assertThat(first.localToScene(first.getLayoutBounds()).getMinY()).as("what is above stays in sight").isEqualTo(60);
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(400);
        assertThat(last.getHeight()).isEqualTo(last.prefHeight(-1));
    }

    @Test
    void escape_closes_it_from_a_field_that_checks_what_is_typed(FxRobot robot) {
        TextField number = new TextField("1");
        number.setTextFormatter(new TextFormatter<String>(edit -> edit));
        robot.interact(() -> layers.openAt(new VBox(number), 100, 100));
        assertThat(number.isFocused()).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(layers.isCovered()).isFalse();
    }

    @Test
    void a_click_outside_closes_a_dialog_and_reaches_nothing_behind_it(FxRobot robot) {
        robot.interact(() -> layers.openDialog(new VBox(first, last), Pos.BOTTOM_LEFT));

        robot.clickOn(behind);
        assertThat(layers.isCovered()).isFalse();
        assertThat(pressed).isZero();

        robot.clickOn(behind);
        assertThat(pressed).isEqualTo(1);
    }

    @Test
    void a_menu_opened_at_the_edge_is_moved_inside(FxRobot robot) {
        VBox menu = new VBox(first, last);
        robot.interact(() -> layers.openAt(menu, 590, 395));
        robot.interact(() -> layers.layout());

        assertThat(menu.localToScene(menu.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(600);
        assertThat(menu.localToScene(menu.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(400);
    }

    @Test
    void a_panel_that_grows_after_it_opened_stays_inside(FxRobot robot) {
        VBox panel = new VBox(first, last);
        robot.interact(() -> layers.openAt(panel, 100, 330));
        robot.interact(() -> last.setMinHeight(200));
        robot.interact(() -> layers.layout());

        assertThat(panel.getHeight()).isGreaterThan(200);
        assertThat(panel.localToScene(panel.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(392);
        assertThat(panel.localToScene(panel.getLayoutBounds()).getMinX()).isEqualTo(100);
    }
}
