package org.hubplan.ui.compare;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What one option comes to, in a few lines.
final class CardView extends VBox {
    private static final PseudoClass UNBALANCED = PseudoClass.getPseudoClass("unbalanced");

    CardView(OptionCard card) {
        setId("compare-card-" + card.option().number());
        getStyleClass().add("hp-option-card");
        getChildren().add(line(card.option().words(), "hp-medium"));
        card.lines().forEach(words -> getChildren().add(line(words, "hp-small")));
        if (!card.balance().isEmpty()) {
            Label balance = line(card.balance(), "hp-small", "hp-balance");
            balance.pseudoClassStateChanged(UNBALANCED, !card.isBalanced());
            getChildren().add(balance);
        }
    }

    /// Cut short where the card is narrow, and then told whole where the mouse rests.
    private static Label line(String words, String... styles) {
        Label line = new Label(words);
        line.getStyleClass().addAll(styles);
        line.setTooltip(new Tooltip(words));
        return line;
    }
}
