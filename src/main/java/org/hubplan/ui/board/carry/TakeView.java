package org.hubplan.ui.board.carry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hubplan.change.TakeOrder;
import org.hubplan.ui.kit.Texts;

/// How many of a load to take, and which first: `take − 4 + of 5 · people first · vacant first · as they come`.
public final class TakeView extends FlowPane {
    private final CountField count;
    private final Label of = new Label();
    private final Map<TakeOrder, ToggleButton> orders = new EnumMap<>(TakeOrder.class);

    /// @param idPrefix begins the ids of its parts
    public TakeView(String idPrefix, IntConsumer take, Consumer<TakeOrder> takeIn) {
        getStyleClass().add("take");
        count = new CountField(idPrefix + "-count", Texts.of("board.take.spoken"), take);
        Label takeLabel = new Label(Texts.of("board.take"));
        takeLabel.getStyleClass().add("hp-muted");
        of.getStyleClass().add("hp-muted");
        HBox many = new HBox(takeLabel, count, of);
        many.getStyleClass().add("many");
        many.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(many, orders(idPrefix, takeIn));
    }

    private HBox orders(String idPrefix, Consumer<TakeOrder> takeIn) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        row.getStyleClass().add("choices");
        for (TakeOrder order : TakeOrder.values()) {
            ToggleButton button = new ToggleButton(words(order));
            button.setId(idPrefix + "-" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().add("choice");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                takeIn.accept(order);
            });
            orders.put(order, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private static String words(TakeOrder order) {
        return switch (order) {
            case PEOPLE_FIRST -> Texts.of("board.take.people-first");
            case VACANT_FIRST -> Texts.of("board.take.vacant-first");
            case AS_THEY_COME -> Texts.of("board.take.as-they-come");
        };
    }

    public void show(Load load) {
        count.show(load.count(), 1, load.posts().size());
        of.setText(Texts.of("board.take.of", load.posts().size()));
        orders.get(load.order()).setSelected(true);
    }
}
