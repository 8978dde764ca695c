package org.hubplan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FacesTest {
    private Label plain;
    private Label strong;

    @Start
    void show(Stage stage) {
        plain = new Label("plain");
        strong = new Label("strong");
        strong.getStyleClass().add("hp-strong");
        Scene scene = new Scene(new HBox(plain, strong));
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// JavaFX can't switch on tabular figures, so columns line up only where the default digits do.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IBM Plex Sans",
                "IBM Plex Sans Medm",
                "IBM Plex Sans SmBld",
                "IBM Plex Sans Cond",
                "IBM Plex Sans Cond Medm",
                "IBM Plex Sans Cond SmBld"
            })
    void all_digits_are_of_equal_width(String family) {
        Font font = Font.font(family, 19);

        assertThat(font.getFamily()).isEqualTo(family);
        assertThat(widths(font)).hasSize(1);
    }

    @Test
    void the_bundled_typeface_is_the_one_on_the_screen() {
        assertThat(plain.getFont().getFamily()).isEqualTo("IBM Plex Sans");
        assertThat(strong.getFont().getFamily()).isEqualTo("IBM Plex Sans SmBld");
    }

    private static Set<Double> widths(Font font) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> {
                    Text text = new Text(String.valueOf(digit));
                    text.setFont(font);
                    return text.getLayoutBounds().getWidth();
                })
                .collect(Collectors.toSet());
    }
}
