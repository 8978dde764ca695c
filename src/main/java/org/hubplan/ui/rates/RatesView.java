package org.hubplan.ui.rates;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.model.Grade;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.hubplan.ui.rates.RatesViewModel.Side;

/// Rate cards by year side by side, and beside them one rate with its parts, a card to be made, or two years compared.
public final class RatesView extends VBox {
    private final RatesViewModel model;
    private final VBox card = new VBox(12);
    private final Map<Side, ToggleButton> choices = new EnumMap<>(Side.class);
    private final Map<Side, Node> sides = new EnumMap<>(Side.class);
    private final Label own = new Label(Texts.of("rates.year.own.means"));
    private final WarningLine unpriced = new WarningLine("");

    /// @param bring opens the import of a card
    public RatesView(RatesViewModel model, Runnable bring, CardsOut out) {
        super(12);
        this.model = model;
        setId("rates");
        getStyleClass().add("rates");
        card.getStyleClass().addAll("hp-card", "money-card");
        card.setId("rates-side");
        HBox.setHgrow(card, Priority.ALWAYS);
        sides.put(Side.RATE, new RateView(model));
        sides.put(Side.MAKE, new MakeCardView(model, bring, () -> out.save(model.export())));
        sides.put(Side.COMPARE, new YearsView(model));
        HBox both = new HBox(16, new VBox(4, new CardsTable(model), own), card);
        both.setAlignment(Pos.TOP_LEFT);
        own.getStyleClass().addAll("hp-caption", "hp-muted");
        unpriced.setId("rates-unpriced");
        unpriced.managedProperty().bind(unpriced.visibleProperty());
        getChildren().setAll(unpriced, both);
        HBox head = choices();
        model.sideProperty().subscribe(side -> {
            choices.get(side).setSelected(true);
            card.getChildren().setAll(head, sides.get(side));
        });
        model.gridProperty().subscribe(this::warn);
        sceneProperty().subscribe(scene -> model.setOnScreen(scene != null));
    }

    private HBox choices() {
        ToggleGroup group = new ToggleGroup();
        HBox all = new HBox();
        all.getStyleClass().add("hp-segments");
        all.setMaxWidth(USE_PREF_SIZE);
        all.getChildren().setAll(
                choice(group, Side.RATE, "rates-see", Texts.of("rates.side.rate")),
                choice(group, Side.MAKE, "rates-make", Texts.of("rates.side.make")),
                choice(group, Side.COMPARE, "rates-compare", Texts.of("rates.side.compare")));
        return all;
    }

    private ToggleButton choice(ToggleGroup group, Side side, String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.getStyleClass().setAll("hp-segment", "hp-focusable");
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.sideProperty().set(side);
        });
        choices.put(side, button);
        return button;
    }

    private void warn(RateGrid grid) {
        own.setVisible(grid.columns().stream().anyMatch(RateGrid.Column::isOwn));
        unpriced.setVisible(!grid.unpriced().isEmpty());
        unpriced.setText(Texts.of(
                "rates.unpriced",
                grid.unpriced().stream().map(Grade::label).collect(Collectors.joining(", "))));
    }
}
