package org.hubplan.ui.board.carry;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.hubplan.change.TakeOrder;
import org.hubplan.ui.kit.Texts;

/// Which posts go first where only part of them is taken: `people first · vacant first · as they come`.
public final class OrderChoice extends HBox {
    private final Map<TakeOrder, ToggleButton> orders = new EnumMap<>(TakeOrder.class);

    /// @param idPrefix begins the ids of its parts
    public OrderChoice(String idPrefix, Consumer<TakeOrder> takeIn) {
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("choices");
        setAlignment(Pos.CENTER_LEFT);
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
            getChildren().add(button);
        }
    }

    public void show(TakeOrder order) {
        orders.get(order).setSelected(true);
    }

    private static String words(TakeOrder order) {
        return switch (order) {
            case PEOPLE_FIRST -> Texts.of("board.take.people-first");
            case VACANT_FIRST -> Texts.of("board.take.vacant-first");
            case AS_THEY_COME -> Texts.of("board.take.as-they-come");
        };
    }
}
