package org.hubplan.ui.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.change.Choice;
import org.hubplan.change.Verdict;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A change in a list: how it fits by shape and words, what was, what it wants and what is, and what to do with it.
final class ChangeFitView extends HBox {
    private static final PseudoClass UNDECIDED = PseudoClass.getPseudoClass("undecided");
    private static final int CLASHES_SHOWN = 4;
    private static final List<Double> COLUMNS = List.of(240.0, 184.0, 184.0, 232.0);

    private final Label words = new Label();
    private final Label reason = line("hp-small", "hp-muted");
    private final FontIcon shape = new FontIcon();
    private final Label state = line("hp-small", "hp-medium");
    private final Label note = line("hp-small", "hp-muted");
    private final GridPane clashes = new GridPane(16, 2);
    private final CheckBox tick = new CheckBox();
    private final HBox choices = new HBox();
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private ChangeFit shown;

    /// @param choiceWords what each choice is called
    /// @param choose is told the entry and what was chosen for it
    ChangeFitView(Function<Choice, String> choiceWords, BiConsumer<Long, Choice> choose) {
        getStyleClass().add("change-fit");
        words.getStyleClass().add("hp-medium");
        words.setWrapText(true);
        clashes.getStyleClass().add("clashes");
        COLUMNS.forEach(width -> clashes.getColumnConstraints().add(new ColumnConstraints(width)));
        choices.getStyleClass().add("hp-segments");
        choices.setMaxHeight(USE_PREF_SIZE);
        choices.setMinWidth(USE_PREF_SIZE);
        for (Choice choice : Choice.values()) {
            buttons.put(choice, button(choice, choiceWords.apply(choice), choose));
        }
        HBox fits = new HBox(8, shape, state);
        fits.setAlignment(Pos.CENTER_LEFT);
        tick.setVisible(false);
        tick.setManaged(false);
        VBox text = new VBox(2, words, reason, fits, note);
        HBox.setHgrow(text, Priority.ALWAYS);
        VBox all = new VBox(new HBox(16, text, choices), clashes);
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().setAll(tick, all);
    }

    /// Puts a box to tick before the change.
    ChangeFitView ticking(BiConsumer<Long, Boolean> ticked) {
        tick.setVisible(true);
        tick.setManaged(true);
        tick.setOnAction(_ -> ticked.accept(shown.n(), tick.isSelected()));
        return this;
    }

    private static Label line(String... styles) {
        Label line = new Label();
        line.getStyleClass().addAll(styles);
        line.setWrapText(true);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        return line;
    }

    private ToggleButton button(Choice choice, String label, BiConsumer<Long, Choice> choose) {
        ToggleButton button = new ToggleButton(label);
        button.getStyleClass().setAll("hp-segment", "hp-focusable");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(shown.n(), choice);
        });
        return button;
    }

    void show(ChangeFit change) {
        shown = change;
        words.setText(change.words());
        reason.setText(change.reason());
        shape.setIconCode(shape(change.verdict()));
        state.setText(change.state());
        note.setText(change.note());
        tick.setId("tick-" + change.n());
        tick.setSelected(change.ticked());
        tick.setAccessibleText(Texts.of("take.tick.spoken", change.n(), change.words(), change.state()));
        pseudoClassStateChanged(UNDECIDED, change.isUndecided());
        choices.getChildren().setAll(change.choices().stream().map(buttons::get).toList());
        choices.setVisible(!change.choices().isEmpty());
        buttons.forEach((choice, button) -> {
            button.setId("choice-" + change.n() + "-" + key(choice));
            button.setSelected(change.choice().filter(choice::equals).isPresent());
            button.setAccessibleText(Texts.of("replay.choice.spoken", button.getText(), change.words()));
        });
        lay(change.clashes());
    }

    private void lay(List<ClashGroup> groups) {
        clashes.getChildren().clear();
        clashes.setManaged(!groups.isEmpty());
        if (groups.isEmpty()) {
            return;
        }
        clashes.addRow(
                0,
                new Label(),
                caption(Texts.of("replay.was")),
                caption(Texts.of("replay.wanted")),
                caption(Texts.of("replay.is")));
        groups.stream().limit(CLASHES_SHOWN).forEach(group -> clashes.addRow(
                clashes.getRowCount(),
                caption(group.of() + " · " + group.field()),
                small(group.was()),
                small(group.wanted()),
                strong(group.is())));
        if (groups.size() > CLASHES_SHOWN) {
            clashes.addRow(clashes.getRowCount(), more(groups.subList(CLASHES_SHOWN, groups.size())));
        }
    }

    /// How many more there are, and which, where the mouse rests.
    private static Label more(List<ClashGroup> groups) {
        Label more = caption(Texts.of("replay.more-clashes", groups.size()));
        more.setTooltip(new Tooltip(groups.stream()
                .map(group -> Texts.of(
                        "replay.clash", group.of(), group.field(), group.was(), group.wanted(), group.is()))
                .collect(Collectors.joining("\n"))));
        return more;
    }

    private static Label caption(String text) {
        return styled(text, "hp-small", "hp-muted");
    }

    private static Label small(String text) {
        return styled(text, "hp-small");
    }

    private static Label strong(String text) {
        return styled(text, "hp-small", "hp-medium");
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static String key(Choice choice) {
        return switch (choice) {
            case AS_IS -> "keep";
            case WHAT_FITS -> "what-fits";
            case LEAVE -> "drop";
        };
    }

    /// Told apart by shape: a change is no broken limit, and so has no colour.
    static Ikon shape(Verdict verdict) {
        return switch (verdict) {
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case VALID -> MaterialDesignA.ARROW_RIGHT_CIRCLE_OUTLINE;
            case OVERTAKEN -> MaterialDesignC.CANCEL;
            case CONFLICT -> MaterialDesignA.ALERT_RHOMBUS_OUTLINE;
        };
    }
}
