package org.hubplan.ui.kit;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/// Widths and heights set in Java around text, following the text size of the window they stand in.
///
/// Whatever holds words and is given a size in pixels is given it here, or in a style sheet, where it follows by itself.
public final class Scaled {
    private static final String KEY = "hubplan.text-size";

    private Scaled() {}

    /// How large text is in the window this node stands in, or last stood in: 1 for 100 %, and before it stood in any.
    public static ReadOnlyObjectProperty<Double> at(Node node) {
        ReadOnlyObjectWrapper<Double> ratio = new ReadOnlyObjectWrapper<>(1.0);
        node.sceneProperty().flatMap(Scaled::in).subscribe(now -> Optional.ofNullable(now).ifPresent(ratio::set));
        return ratio.getReadOnlyProperty();
    }

    /// A length as it is now.
    ///
    /// @param pixels at 100 %
    public static double now(Node node, double pixels) {
        return node.getScene() == null ? pixels : pixels * in(node.getScene()).getValue();
    }

    /// Sets a length, now and whenever the text size changes: `Scaled.to(field, 320, field::setPrefWidth)`.
    ///
    /// @param pixels at 100 %
    public static void to(Node node, double pixels, DoubleConsumer setter) {
        at(node).subscribe(ratio -> setter.accept(pixels * ratio));
    }

    /// Gives a column its width. When the text size changes, a column keeps what the planner has made of it.
    ///
    /// @param table in which the column stands
    /// @param pixels at 100 %
    public static void column(Node table, TableColumnBase<?, ?> column, double pixels) {
        column.setPrefWidth(pixels);
        at(table).subscribe((before, after) -> column.setPrefWidth(column.getWidth() * after / before));
    }

    /// Makes a table as high as so many of its rows, which are all of one height, and its head.
    ///
    /// @param head in pixels at 100 %
    public static void rows(TableView<?> table, double rows, double head) {
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> rows * table.getFixedCellSize() + now(table, head), table.fixedCellSizeProperty()));
    }

    /// From now on lengths in this scene follow a text size, those set before it was dressed too.
    static void follow(Scene scene, ObservableValue<Double> ratio) {
        in(scene).bind(ratio);
    }

    @SuppressWarnings("unchecked")
    private static ObjectProperty<Double> in(Scene scene) {
        return (ObjectProperty<Double>) scene.getProperties()
                .computeIfAbsent(KEY, _ -> new SimpleObjectProperty<>(1.0));
    }
}
