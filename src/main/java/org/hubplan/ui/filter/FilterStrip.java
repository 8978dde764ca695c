package org.hubplan.ui.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.hubplan.ledger.Part;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.filter.Chip.Kind;
import org.hubplan.ui.filter.Filters.Matching;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The filter over a screen: what is looked for, its chips, how many posts match, and that the totals count all,
/// or leave out those on others' BWT.
public final class FilterStrip extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double FIELD = 160;
    private static final double BETWEEN = 8;
    /// Up to so many posts are looked through at every letter; more wait until the planner stops typing.
    private static final long AT_ONCE = 5_000;

    private final PlanModel plan;
    private final Filters filters;
    private final Button choose = new Button(Texts.of("filter.choose"), new FontIcon(MaterialDesignF.FILTER_VARIANT));
    private final TextField text = new TextField();
    private final PauseTransition typing = new PauseTransition(Duration.millis(180));
    private final WrappingLine chips = new WrappingLine(BETWEEN);
    private final Label line = new Label();
    private final Button clear = new Button(Texts.of("filter.clear"));
    private final OthersButton others;
    private Own own = Own.NONE;

    /// What a screen filters by itself, beyond the filter it shares with others.
    ///
    /// @param chips what it asks for now
    /// @param posts how many posts it shows of those the filter lets through
    /// @param clear takes all of it off
    public record Own(ObservableValue<List<OwnChip>> chips, ObservableValue<? extends Number> posts, Runnable clear) {
        static final Own NONE = new Own(new SimpleObjectProperty<>(List.of()), new SimpleLongProperty(), () -> {});
    }

    /// @param layers where what can be chosen is shown
    public FilterStrip(PlanModel plan, Filters filters, Layers layers) {
        this.plan = plan;
        this.filters = filters;
        setId("filter-strip");
        getStyleClass().add("filter-strip");
        setAlignment(Pos.CENTER_LEFT);
        choose.setId("filter-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> FilterPanel.open(choose, plan, filters, layers));
        field();
        chips.setId("filter-chips");
        HBox.setHgrow(chips, Priority.ALWAYS);
        line.setId("filter-line");
        line.getStyleClass().addAll("hp-small", "hp-muted");
        line.setMinWidth(USE_PREF_SIZE);
        others = new OthersButton(plan, filters);
        clear.setId("filter-clear");
        clear.getStyleClass().add("hp-flat");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(_ -> clear());
        getChildren().setAll(choose, text, chips, others);
        filters.filterProperty().subscribe(_ -> show());
        filters.matchingProperty().subscribe(_ -> count());
        plan.scopeProperty().subscribe((_, _) -> count());
    }

    /// Shows what the screen filters by itself too.
    public void also(Own its) {
        own = its;
        own.chips().subscribe(_ -> show());
        own.posts().subscribe(_ -> count());
    }

    private void field() {
        text.setId("filter-text");
        text.setPromptText(Texts.of("filter.find"));
        text.setAccessibleText(Texts.of("filter.find"));
        Scaled.to(text, FIELD, text::setPrefWidth);
        Scaled.to(text, FIELD, text::setMinWidth);
        typing.setOnFinished(_ -> filters.search(text.getText()));
        text.textProperty().subscribe((_, typed) -> {
            if (filters.matching().of() > AT_ONCE) {
                typing.playFromStart();
            } else {
                filters.search(typed);
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                key.consume();
            }
        });
    }

    /// Lets the posts on others' BWT be followed.
    ///
    /// @param open shows some posts
    public void followOthers(Consumer<Part> open) {
        others.follow(open);
    }

    /// Puts something of the screen's own beside the field, such as its saved views.
    public void add(Node own) {
        getChildren().add(getChildren().indexOf(chips), own);
    }

    /// Puts the keyboard into the field, to type what is looked for.
    public void find() {
        text.requestFocus();
        text.selectAll();
    }

    /// Shows what can be chosen.
    public void choose() {
        choose.fire();
    }

    private void clear() {
        own.clear().run();
        filters.clear();
        choose.requestFocus();
    }

    private void show() {
        PostFilter filter = filters.filter();
        List<ChipButton> shown = Stream.concat(
                        filter.chips().stream()
                                .filter(chip -> chip.kind() != Kind.TEXT)
                                .map(chip -> new ChipButton(chip, () -> filters.remove(chip))),
                        own.chips().getValue().stream().map(ChipButton::new))
                .toList();
        int focused = chips.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
        lay(shown);
        if (focused >= 0) {
            (shown.isEmpty() ? choose : shown.get(Math.min(focused, shown.size() - 1))).requestFocus();
        }
        if (!text.getText().strip().equals(filter.text())) {
            text.setText(filter.text());
        }
        pseudoClassStateChanged(ON, isOn());
        count();
    }

    /// How many match and the way back stand behind the last chip, and break into lines with them.
    private void lay(List<ChipButton> shown) {
        chips.getChildren().setAll(shown);
        if (isOn()) {
            chips.getChildren().addAll(line, clear);
        }
    }

    private boolean isOn() {
        return !filters.filter().isAll() || isOwn();
    }

    private boolean isOwn() {
        return !own.chips().getValue().isEmpty();
    }

    /// How many posts match; without a filter, how many the ribbon's totals leave out.
    private void count() {
        Matching matching = filters.matching();
        long posts = isOwn() ? own.posts().getValue().longValue() : matching.posts();
        line.setText(Texts.of("filter.line", posts, matching.of()));
        others.count(!isOn());
    }
}
