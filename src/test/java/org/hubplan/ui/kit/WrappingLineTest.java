package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrappingLineTest {
    private final Region title = thing(100, 40);
    private final Region space = new Region();
    private final Region choices = thing(200, 20);
    private final WrappingLine line = new WrappingLine(16, title, space, choices);

    @Test
    void what_fits_stands_in_one_line_and_what_grows_takes_the_rest() {
        HBox.setHgrow(space, Priority.ALWAYS);

        assertThat(laid(600)).containsExactly("0,0 100x40", "116,20 268x0", "400,10 200x20");
    }

    @Test
    void what_does_not_fit_goes_on_the_next_line_and_makes_it_higher() {
        assertThat(laid(300)).containsExactly("0,0 100x40", "116,20 0x0", "0,48 200x20");
        assertThat(line.prefHeight(300)).isEqualTo(68);
        assertThat(line.prefHeight(600)).isEqualTo(40);
    }

    @Test
    void what_is_wider_than_all_there_is_gets_all_there_is() {
        assertThat(laid(150)).containsExactly("0,0 100x40", "116,20 0x0", "0,48 150x20");
    }

    @Test
    void what_is_not_whole_pixels_wide_still_ends_where_the_line_ends() {
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setPrefWidth(100.3);
        choices.setPrefWidth(199.4);

        assertThat(laid(600)).containsExactly("0,0 101x40", "117,20 267x0", "400,10 200x20");
    }

    @Test
    void in_a_higher_place_it_stands_in_the_middle() {
        line.resize(600, 100);
        line.layout();

        assertThat(title.getLayoutY()).isEqualTo(30);
        assertThat(choices.getLayoutY()).isEqualTo(40);
    }

    private List<String> laid(double width) {
        line.resize(width, line.prefHeight(width));
        line.layout();
        return line.getChildren().stream().map(node -> words(node.getBoundsInParent())).toList();
    }

    private static String words(Bounds at) {
        return "%.0f,%.0f %.0fx%.0f".formatted(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    private static Region thing(double width, double height) {
        Region thing = new Region();
        thing.setPrefSize(width, height);
        return thing;
    }
}
