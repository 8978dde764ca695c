package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextSizeTest {
    private Theme theme;
    private Label caption;
    private ComboBox<String> librarys;
    private TableView<String> table;
    private TableColumn<String, String> column;
    private VBox page;

    @Start
    void show(Stage stage) {
        theme = new Theme();
        caption = new Label("caption");
        librarys = new ComboBox<>();
        table = new TableView<>();
        column = new TableColumn<>("Hub");
        page = new VBox(caption, librarys, table);
        caption.getStyleClass().add("hp-caption");
        table.getColumns().add(column);
        Scaled.column(table, column, 120);
        Scaled.to(table, 28, table::setFixedCellSize);
        Scene scene = new Scene(page, 800, 600);
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void twice_the_size_is_twice_the_letters_in_the_library_s_controls_too(FxRobot robot) {
        double field = librarys.getHeight();
        robot.interact(() -> theme.textSizeProperty().set(200));
        robot.interact(page::layout);

        assertThat(caption.getFont().getSize()).isEqualTo(22);
        assertThat(librarys.getHeight()).as("a line of letters higher, the room around it kept").isGreaterThan(field + 13);
    }

    @Test
    void rows_and_columns_grow_with_their_text_and_come_back_as_the_planner_had_them(FxRobot robot) {
        robot.interact(() -> column.setPrefWidth(150));
        robot.interact(page::layout);
        robot.interact(() -> theme.textSizeProperty().set(200));
        robot.interact(page::layout);

        assertThat(table.getFixedCellSize()).isEqualTo(56);
        assertThat(column.getWidth()).isEqualTo(300);

        robot.interact(() -> theme.textSizeProperty().set(100));
        robot.interact(page::layout);

        assertThat(column.getWidth()).isEqualTo(150);
    }

    @Test
    void what_leaves_the_window_keeps_its_size_until_it_is_back(FxRobot robot) {
        robot.interact(() -> theme.textSizeProperty().set(150));
        robot.interact(() -> page.getChildren().remove(table));

        assertThat(table.getFixedCellSize()).isEqualTo(42);
    }

    @Test
    void steps_end_at_80_and_200() {
        assertThat(TextSizes.after(100)).isEqualTo(110);
        assertThat(TextSizes.after(200)).isEqualTo(200);
        assertThat(TextSizes.before(100)).isEqualTo(90);
        assertThat(TextSizes.before(80)).isEqualTo(80);
        assertThat(TextSizes.read("many")).isEqualTo(100);
    }

    @Test
    void only_a_gtk_theme_of_high_contrast_asks_for_it() {
        assertThat(SystemContrast.isOfHighContrast("HighContrastInverse")).isTrue();
        assertThat(SystemContrast.isOfHighContrast("ContrastHigh")).isTrue();
        assertThat(SystemContrast.isOfHighContrast("Adwaita-dark")).isFalse();
    }
}
