package org.hubplan.ui.board.carry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.hubplan.model.Command;
import org.hubplan.model.Post;
import org.hubplan.ui.board.carry.Drops.Drop;
import org.hubplan.ui.kit.Reach;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What was just put down, for as long as it can be adjusted: how many, and whose BWT they count to.
/// It goes after some seconds, unless the pointer or the keyboard is on it.
public final class DropBar extends HBox {
    private static final Duration LONG_ENOUGH = Duration.seconds(12);

    private final Drops drops;
    private final Label what = new Label();
    private final CountField count;
    private final OrderChoice order;
    private final Button owner = new Button();
    private final FontIcon choose = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
    private final Button spread = new Button(Texts.of("board.drop.spread"));
    private final PauseTransition wait = new PauseTransition(LONG_ENOUGH);

    /// What opens the choice of whose BWT the posts count to.
    @FunctionalInterface
    public interface ChoosingOwner {
        void choose(Button from, Drop drop);
    }

    /// @param spreadAnew takes a spread back and asks over which hubs, and how
    public DropBar(Drops drops, ChoosingOwner choosing, Consumer<Drop> spreadAnew) {
        this.drops = drops;
        setId("drop-bar");
        getStyleClass().add("drop-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        count = new CountField("drop-count", Texts.of("board.drop.count"), drops::adjustCount);
        owner.setId("drop-owner");
        owner.getStyleClass().add("hp-flat");
        owner.setContentDisplay(ContentDisplay.RIGHT);
        owner.setOnAction(_ -> drops.lastProperty().get().ifPresent(drop -> choosing.choose(owner, drop)));
        what.setMinWidth(Region.USE_PREF_SIZE);
        order = new OrderChoice("drop", drops::adjustOrder);
        spread.setId("drop-spread");
        spread.getStyleClass().add("hp-flat");
        spread.setMinWidth(Region.USE_PREF_SIZE);
        spread.setTooltip(new Tooltip(Texts.of("board.drop.spread.tip")));
        spread.setOnAction(_ -> drops.lastProperty().get().ifPresent(spreadAnew));
        getChildren().setAll(what, count, order, owner, spread, shut());
        wait.setOnFinished(_ -> goOrStay());
        drops.lastProperty().subscribe(this::show);
        // before the field of the count, which would take it
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                drops.forget();
                key.consume();
            }
        });
    }

    private Button shut() {
        Button shut = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        shut.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        shut.getStyleClass().addAll("hp-flat", "hp-icon");
        shut.setAccessibleText(Texts.of("board.drop.keep"));
        shut.setOnAction(_ -> drops.forget());
        return shut;
    }

    private void goOrStay() {
        if (isHover() || Reach.isAt(this)) {
            wait.playFromStart();
        } else {
            drops.forget();
        }
    }

    private void show(Optional<Drop> last) {
        setVisible(last.isPresent());
        if (last.isEmpty()) {
            wait.stop();
            return;
        }
        Drop drop = last.get();
        what.setText(Texts.of("board.drop.what", drop.load().words(), target(drop.target())));
        count.show(drop.load().count(), 1, drop.load().posts().size());
        order.show(drop.load().order());
        order.setVisible(isMixedPart(drop.load()));
        order.setManaged(order.isVisible());
        owner.setText(drop.newOwner()
                .map(command -> Texts.of("board.drop.transfers", command))
                .orElseGet(() -> stays(drop.owners())));
        boolean isSpread = drop.target() instanceof DropTarget.OverLane;
        // a spread transfers none: it is said, and nothing to press
        owner.setGraphic(isSpread ? null : choose);
        owner.setMouseTransparent(isSpread);
        owner.setFocusTraversable(!isSpread);
        owner.setAccessibleRole(isSpread ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
        spread.setVisible(isSpread);
        spread.setManaged(isSpread);
        wait.playFromStart();
    }

    /// Whether it makes a difference which posts go first.
    private static boolean isMixedPart(Load load) {
        return load.isPart() && load.posts().stream().map(Post::isVacant).distinct().count() > 1;
    }

    /// `stays on Met Intelligence's BWT`
    public static String stays(List<Command> owners) {
        return owners.size() == 1
                ? Texts.of("board.drop.stays", owners.getFirst())
                : Texts.of("board.drop.stay-apart", owners.size());
    }

    private static String target(DropTarget target) {
        return switch (target) {
            case DropTarget.AtHub at when at.isTray() -> Texts.of("board.drop.tray");
            case DropTarget.AtHub at -> at.hub().value();
            case DropTarget.OverLane lane -> Texts.of("board.drop.lane", lane.kind().label());
        };
    }
}
