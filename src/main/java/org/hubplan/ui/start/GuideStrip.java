package org.hubplan.ui.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The guide above the screens: its four steps, which are done, what comes next, a way to be shown it, and a way out.
public final class GuideStrip extends WrappingLine {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final GuideViewModel model;
    private final Function<String, String> shortcut;
    private final Map<GuideStep, Label> marks = new EnumMap<>(GuideStep.class);
    private final Label hint = new Label();
    private final Button show = button("guide-show", Texts.of("guide.show"));
    private final Button close = button("guide-close", "");

    /// @param show leads to what a step is done with
    /// @param useMyWorkbook asks for a workbook and makes a new plan of it
    /// @param shortcut of an action, by its id
    public GuideStrip(GuideViewModel model, Runnable show, Runnable useMyWorkbook, Function<String, String> shortcut) {
        super(12);
        this.model = model;
        this.shortcut = shortcut;
        setId("guide");
        getStyleClass().addAll("hp-welcome", "hp-guide");
        setMinWidth(0);
        List<Label> steps = new ArrayList<>();
        for (GuideStep step : GuideStep.values()) {
            marks.put(step, mark(step));
            steps.add(marks.get(step));
        }
        HBox numbers = new HBox(4, steps.toArray(Label[]::new));
        numbers.setAlignment(Pos.CENTER_LEFT);
        numbers.setMinWidth(USE_PREF_SIZE);
        hint.setId("guide-hint");
        hint.getStyleClass().add("hp-medium");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button mine = button("guide-mine", Texts.of("guide.mine"));
        mine.setVisible(model.isOfSample());
        mine.setManaged(model.isOfSample());
        mine.setOnAction(_ -> useMyWorkbook.run());
        this.show.getStyleClass().add("accent");
        this.show.setOnAction(_ -> show.run());
        close.setOnAction(_ -> model.close());
        getChildren().setAll(numbers, hint, this.show, mine, close);
        model.doneProperty().subscribe(_ -> tell());
        model.tryingProperty().subscribe(_ -> tell());
        model.openProperty().subscribe(_ -> tell());
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Label mark(GuideStep step) {
        Label mark = new Label(Integer.toString(step.ordinal() + 1));
        mark.getStyleClass().add("hp-guide-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setTooltip(new Tooltip(name(step)));
        return mark;
    }

    private void tell() {
        boolean isOpen = model.openProperty().get();
        setVisible(isOpen);
        setManaged(isOpen);
        Optional<GuideStep> current = model.current();
        marks.forEach((step, mark) -> {
            boolean isDone = model.doneProperty().get().contains(step);
            mark.setText(isDone ? "" : Integer.toString(step.ordinal() + 1));
            mark.setGraphic(isDone ? new FontIcon(MaterialDesignC.CHECK) : null);
            mark.setAccessibleText(name(step) + (isDone ? ", " + Texts.of("guide.is-done") : ""));
            mark.pseudoClassStateChanged(DONE, isDone);
            mark.pseudoClassStateChanged(CURRENT, current.equals(Optional.of(step)));
        });
        hint.setText(current.map(this::words).orElseGet(() -> Texts.of("guide.all-done", shortcut.apply("help.open"))));
        setAccessibleText(current.map(step -> Texts.of("guide.step", step.ordinal() + 1, hint.getText()))
                .orElseGet(hint::getText));
        show.setVisible(current.isPresent());
        show.setManaged(current.isPresent());
        close.setText(current.isPresent() ? Texts.of("guide.close") : Texts.of("guide.finish"));
    }

    private static String name(GuideStep step) {
        return switch (step) {
            case OPEN_PLAN -> Texts.of("guide.open-plan.name");
            case OPEN_HUB -> Texts.of("guide.open-hub.name");
            case MOVE -> Texts.of("guide.move.name");
            case PRINT -> Texts.of("guide.print.name");
        };
    }

    private String words(GuideStep step) {
        Optional<Suggestion> suggested = model.suggestion();
        return switch (step) {
            case OPEN_PLAN -> Texts.of("guide.open-plan");
            case OPEN_HUB -> suggested
                    .map(one -> Texts.of("guide.open-hub", one.stack().hub()))
                    .orElseGet(() -> Texts.of("guide.open-hub.any"));
            case MOVE -> model.tryingProperty().get()
                    ? Texts.of("guide.move.watch")
                    : suggested
                            .map(one -> Texts.of(
                                    "guide.move",
                                    one.posts(),
                                    one.stack().grade().label(),
                                    one.to().name(),
                                    shortcut.apply("board.move-to")))
                            .orElseGet(() -> Texts.of("guide.move.any", shortcut.apply("board.move-to")));
            case PRINT -> Texts.of("guide.print", shortcut.apply("go.paper"));
        };
    }
}
