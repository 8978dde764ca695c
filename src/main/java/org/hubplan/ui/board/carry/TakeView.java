package org.hubplan.ui.board.carry;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.hubplan.change.TakeOrder;
import org.hubplan.ui.kit.Texts;

/// How many of a load to take, and which first: `take − 4 + of 5 · people first · vacant first · as they come`.
public final class TakeView extends FlowPane {
    /// Where count and choice go into two lines, unless there is more room.
    private static final double WRAPPED = 400;

    private final CountField count;
    private final Label of = new Label();
    private final OrderChoice orders;

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
        orders = new OrderChoice(idPrefix, takeIn);
        getChildren().setAll(many, orders);
    }

    /// Without which posts go first, where there is little height.
    public void keepLow(boolean isLow) {
        orders.setVisible(!isLow);
        orders.setManaged(!isLow);
        setPrefWrapLength(isLow ? 0 : WRAPPED);
    }

    public void show(Load load) {
        count.show(load.count(), 1, load.posts().size());
        of.setText(Texts.of("board.take.of", load.posts().size()));
        orders.show(load.order());
    }
}
