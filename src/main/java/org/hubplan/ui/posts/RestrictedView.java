package org.hubplan.ui.posts;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Asks whether restricted posts go along into a file. Without an answer nothing is saved.
final class RestrictedView extends VBox {
    private static final double WIDTH = 480;

    private final Button without = new Button(Texts.of("posts.restricted.without"));
    private final Button along = new Button(Texts.of("posts.restricted.along"));
    private final Button cancel = new Button(Texts.of("posts.restricted.cancel"));

    private RestrictedView(long restricted) {
        setId("posts-restricted-ask");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.count("posts.restricted.title", restricted));
        title.getStyleClass().add("hp-subtitle");
        title.setWrapText(true);
        Label why = new Label(Texts.of("posts.restricted.why"));
        why.setWrapText(true);
        without.setId("posts-restricted-without");
        without.setDefaultButton(true);
        along.setId("posts-restricted-along");
        cancel.setId("posts-restricted-cancel");
        cancel.setCancelButton(true);
        HBox foot = new HBox(8, cancel, along, without);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, why, foot);
    }

    /// @param save told whether they go along
    static void open(Layers layers, long restricted, Consumer<Boolean> save) {
        RestrictedView view = new RestrictedView(restricted);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.without.setOnAction(_ -> {
            layer.close();
            save.accept(false);
        });
        view.along.setOnAction(_ -> {
            layer.close();
            save.accept(true);
        });
        view.without.requestFocus();
    }
}
