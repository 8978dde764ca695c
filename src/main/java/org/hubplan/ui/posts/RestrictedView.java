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

/// Asks whether restricted posts or units go along into a file or onto the clipboard. Without an answer nothing leaves.
public final class RestrictedView extends VBox {
    private static final double WIDTH = 480;

    private final Button without = new Button(Texts.of("posts.restricted.without"));
    private final Button along = new Button();
    private final Button cancel = new Button(Texts.of("posts.restricted.cancel"));

    private RestrictedView(String asked, String reason, String alongToo) {
        setId("posts-restricted-ask");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(asked);
        title.getStyleClass().add("hp-subtitle");
        title.setWrapText(true);
        Label why = new Label(reason);
        why.setWrapText(true);
        without.setId("posts-restricted-without");
        without.setDefaultButton(true);
        along.setText(alongToo);
        along.setId("posts-restricted-along");
        cancel.setId("posts-restricted-cancel");
        cancel.setCancelButton(true);
        HBox foot = new HBox(8, cancel, along, without);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, why, foot);
    }

    /// Asks of posts, each a row, that would be saved.
    ///
    /// @param save told whether they go along
    public static void open(Layers layers, long restricted, Consumer<Boolean> save) {
        open(layers, ofPosts(restricted, Texts.of("posts.restricted.along")), save);
    }

    /// Asks of posts, each a row, that would be copied.
    ///
    /// @param copy told whether they go along
    public static void openToCopy(Layers layers, long restricted, Consumer<Boolean> copy) {
        open(layers, ofPosts(restricted, Texts.of("posts.restricted.along.copy")), copy);
    }

    /// Asks of lines of sums, each of a unit, that would be saved.
    ///
    /// @param save told whether they go along
    public static void openForUnits(Layers layers, long restricted, Consumer<Boolean> save) {
        open(layers, ofUnits(restricted, Texts.of("posts.restricted.along")), save);
    }

    private static RestrictedView ofPosts(long restricted, String alongToo) {
        return new RestrictedView(
                Texts.count("posts.restricted.title", restricted), Texts.of("posts.restricted.why"), alongToo);
    }

    private static RestrictedView ofUnits(long restricted, String alongToo) {
        return new RestrictedView(
                Texts.count("tables.restricted.title", restricted), Texts.of("tables.restricted.why"), alongToo);
    }

    private static void open(Layers layers, RestrictedView view, Consumer<Boolean> save) {
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
