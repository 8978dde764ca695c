package org.hubplan.ui.tour;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.WarningLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The style page: what every screen is made of, in every look. Taken last, for it stands in place of the screens.
final class KitRound {
    private static final List<String> TYPE =
            List.of("hp-title", "hp-figure", "hp-subtitle", "hp-body", "hp-small", "hp-caption");

    private final Layers layers;
    private final Album album;

    KitRound(Layers layers, Album album) {
        this.layers = layers;
        this.album = album;
    }

    void go() {
        show(new HBox(32, new KitStates(), new VBox(16, type(), pieces())));
        album.takeInEveryLook("kit");
        show(new KitColours());
        album.takeInEveryLook("kit-colours");
    }

    private void show(Region page) {
        page.getStyleClass().add("hp-page");
        StackPane ground = new StackPane(page);
        ground.getStyleClass().add("hp-shell");
        layers.setContent(ground);
    }

    /// The type scale, with figures to see that they line up.
    private static Node type() {
        VBox scale = new VBox(4);
        TYPE.forEach(name -> scale.getChildren().add(styled(new Label(name + "  1,234.56 FTE"), name)));
        scale.getChildren().add(styled(new Label("hp-strong hp-muted  +9  −57  ±0"), "hp-strong", "hp-muted"));
        return scale;
    }

    private static Node pieces() {
        VBox ghost = new VBox(styled(new Label("4 DC · 24/7 Intelligence"), "chip"), styled(new Label("people first"), "part"));
        ghost.getStyleClass().add("ghost");
        VBox refused = new VBox(styled(new Label("4 DC"), "chip"), styled(new Label("Closed from 1 April 2019"), "why"));
        refused.getStyleClass().add("ghost");
        refused.pseudoClassStateChanged(PseudoClass.getPseudoClass("refused"), true);
        HBox toast = new HBox(new Label("Moved 4 DC to CE", new FontIcon(MaterialDesignC.CHECK)), new Button("Undo"));
        toast.getStyleClass().add("hp-toast");
        VBox pieces = new VBox(
                12,
                new FlowPane(16, 8, ghost, refused),
                new FlowPane(16, 8, face("opened"), face("aimed-at"), face("previewed"), face("closed")),
                toast,
                new WarningLine("CE is 2 desks short: 24 posts, 22 desks."),
                styled(new Label("A plan needs a name."), "hp-trouble"),
                styled(new Label("6.8 vacant"), "hp-vacancy"),
                styled(new Label("Ctrl+K"), "hp-keys"));
        pieces.getChildren().forEach(piece -> ((Region) piece).setMaxWidth(Region.USE_PREF_SIZE));
        return pieces;
    }

    /// A tile in one of the states a drag or a click brings it to.
    private static Node face(String state) {
        Region vacancy = styled(new Region(), "stretch", "vacancy");
        Region officers = styled(new Region(), "stretch", "constables");
        Region staff = styled(new Region(), "stretch", "staff");
        List.of(officers, staff, vacancy).forEach(stretch -> stretch.setMinSize(28, 6));
        HBox bar = styled(new HBox(1, officers, staff, vacancy), "grade-bar");
        VBox tile = styled(new VBox(2, styled(new Label(state), "code"), styled(new Label("21.8"), "value"), bar), "tile");
        tile.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return tile;
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
