package org.hubplan.ui.lens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.DayBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Asks for the day the plan is looked at as at.
final class DayView extends VBox {
    private final DayBox day;
    private final Button show = new Button(Texts.of("lens.day.show"));
    private final Button cancel = new Button(Texts.of("lens.day.cancel"));

    private DayView(LocalDate before) {
        setId("lens-day");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, 360, this::setPrefWidth);
        day = new DayBox(before);
        day.setId("lens-day-field");
        day.setAccessibleText(Texts.of("lens.day"));
        Label title = new Label(Texts.of("lens.day.title"));
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(Texts.of("lens.day.what"));
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        Label label = new Label(Texts.of("lens.day"));
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(day);
        show.setId("lens-day-show");
        show.setDefaultButton(true);
        HBox buttons = new HBox(8, cancel, show);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, what, new VBox(4, label, day), buttons);
    }

    static void open(Layers layers, LocalDate before, Consumer<LocalDate> chosen) {
        DayView view = new DayView(before);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.show.setOnAction(_ -> Optional.ofNullable(view.day.day()).ifPresent(day -> {
            layer.close();
            chosen.accept(day);
        }));
    }
}
