package org.hubplan.ui.board.hub;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.change.Wording;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.Money;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.board.carry.HandVerbs;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.board.carry.TakeView;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The foot of an opened hub, or where none is open of the board: what is in hand and what it costs, how many of it to take and which first, and
/// where it can go.
public final class HandView extends VBox {
    /// Hubs that are named one by one; of more it says how many.
    private static final int NAMED = 6;

    private final PlanModel plan;
    private final Label what = new Label();
    private final Label price = new Label();
    private final Label hint = new Label();
    private final VBox held = new VBox();
    private final WrappingLine head = new WrappingLine(8);
    private final HBox top;
    private final WrappingLine verbsRow;
    private final Label whyNot;
    private final TakeView take;
    private boolean isLow;
    private Optional<Load> inHand = Optional.empty();
    private Optional<Load> carried = Optional.empty();

    public HandView(PlanModel plan, Hand hand, HandVerbs verbs) {
        this.plan = plan;
        setId("hand");
        getStyleClass().add("hand");
        what.setId("hand-what");
        what.getStyleClass().add("what");
        what.setWrapText(true);
        price.getStyleClass().add("price");
        price.setMinWidth(Region.USE_PREF_SIZE);
        take = new TakeView("hand", hand::take, hand::takeIn);
        Button moveTo = button("move-to", Texts.of("board.move-to"), verbs::moveTo);
        moveTo.getStyleClass().add("accent");
        Button spread = button("spread", Texts.of("board.spread"), verbs::spread);
        Button more = button("posts-menu", Texts.of("board.more"), () -> {});
        more.setOnAction(_ -> verbs.postsMenu(more));
        List.of(moveTo, spread, more).forEach(verb -> verb.disableProperty().bind(plan.flippedProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(head, Priority.ALWAYS);
        top = new HBox(head, letGo(hand));
        whyNot = whyNot();
        head.getStyleClass().add("head");
        verbsRow = new WrappingLine(8, moveTo, spread, space, more);
        verbsRow.getStyleClass().add("verbs");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        held.getStyleClass().add("held");
        lay();
        getChildren().setAll(new StackPane(held, hint));
        hand.loadProperty().subscribe(load -> {
            inHand = load;
            show();
        });
    }

    /// What a drag carries, while one is under way: of what is in hand it may be less.
    public void showCarried(Optional<Load> load) {
        carried = load;
        show();
    }

    private static Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private static Button letGo(Hand hand) {
        Button letGo = button("hand-clear", "", hand::clear);
        letGo.setGraphic(new FontIcon(MaterialDesignC.CLOSE));
        letGo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        letGo.getStyleClass().addAll("hp-flat", "hp-icon");
        letGo.setAccessibleText(Texts.of("board.hand.clear"));
        letGo.setTooltip(new Tooltip(Texts.of("board.hand.clear")));
        return letGo;
    }

    /// Said for as long as nothing can be done with what is in hand.
    private Label whyNot() {
        Label why = new Label(Texts.of("board.hand.flipped"));
        why.setId("hand-why-not");
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.visibleProperty().bind(plan.flippedProperty());
        why.managedProperty().bind(plan.flippedProperty());
        return why;
    }

    private void show() {
        Optional<Load> load = carried.filter(this::isOfHand).or(() -> inHand);
        held.setVisible(load.isPresent());
        held.setManaged(load.isPresent());
        hint.setVisible(load.isEmpty() && !isLow);
        hint.setManaged(!isLow);
        load.ifPresent(taken -> {
            what.setText(what(taken));
            price.setText(price(taken));
            take.show(taken);
        });
    }

    private boolean isOfHand(Load load) {
        return inHand.filter(held -> Set.copyOf(held.posts()).equals(Set.copyOf(load.posts()))).isPresent();
    }

    /// Leaves out what can be done without, where there is little height: how a drag is begun, what one post costs, and
    /// which posts go first, which Move to… and Spread… ask too.
    void keepLow(boolean low) {
        if (low != isLow) {
            isLow = low;
            take.keepLow(low);
            lay();
            show();
        }
    }

    private void lay() {
        held.getChildren().clear();
        head.getChildren().setAll(what, isLow ? take : price);
        held.getChildren()
                .setAll(isLow ? List.of(top, verbsRow, whyNot) : List.of(top, take, verbsRow, whyNot));
    }

    /// What is said while nothing is in hand.
    void showHint(String words) {
        hint.setText(words);
    }

    /// `5 DC · Open Source`
    private static String what(Load held) {
        String functions = held.posts().stream().map(Post::function).distinct().count() == 1
                ? held.posts().getFirst().function()
                : Texts.of("board.hand.functions", held.posts().stream().map(Post::function).distinct().count());
        String what = Wording.posts(held.posts()) + " · " + functions;
        int hubs = held.from().size();
        if (hubs > NAMED) {
            return what + " · " + Texts.of("board.hand.from-many", hubs);
        }
        return hubs == 1
                ? what
                : what + " · " + Texts.of("board.hand.from", held.from().stream()
                        .map(HubCode::value)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    /// `£61,175 each at grade rate`; where grades mix, what is taken costs together.
    private String price(Load held) {
        Pricing pricing = plan.standing().ledger().pricing();
        Map<Grade, Long> rates = held.posts().stream()
                .map(Post::grade)
                .distinct()
                .collect(Collectors.toMap(
                        grade -> grade, pricing::rate, (one, _) -> one, () -> new EnumMap<>(Grade.class)));
        return rates.size() == 1
                ? Texts.of("board.hand.each", Money.words(rates.values().iterator().next()))
                : Texts.of(
                        "board.hand.together",
                        Money.words(held.taken().stream().mapToLong(pricing::cost).sum()));
    }
}
