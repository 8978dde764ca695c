package org.hubplan.ui.replay;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.change.Choice;
import org.hubplan.change.Replay;
import org.hubplan.change.Verdict;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many changes there are of each outcome, and the same choice for all of one.
final class VerdictBar extends HBox {
    private final Map<Verdict, Label> counts = new EnumMap<>(Verdict.class);
    private final Map<Verdict, HBox> ways = new EnumMap<>(Verdict.class);

    /// @param chooseAll is told the outcome and what was chosen for all of it
    VerdictBar(BiConsumer<Verdict, Choice> chooseAll) {
        setId("replay-verdicts");
        getStyleClass().add("verdicts");
        for (Verdict verdict : Verdict.values()) {
            getChildren().add(verdict(verdict, chooseAll));
        }
    }

    private Node verdict(Verdict verdict, BiConsumer<Verdict, Choice> chooseAll) {
        Label count = new Label();
        count.setId("replay-count-" + verdict.name().toLowerCase(Locale.ROOT));
        count.getStyleClass().add("hp-figure");
        counts.put(verdict, count);
        Label words = new Label(words(verdict), new FontIcon(ChangeFitView.shape(verdict)));
        words.getStyleClass().add("hp-medium");
        words.setTooltip(new Tooltip(hint(verdict)));
        HBox all = new HBox(4);
        all.setAlignment(Pos.CENTER_LEFT);
        if (verdict != Verdict.VALID) {
            Label lead = new Label(Texts.of("replay.all"));
            lead.getStyleClass().addAll("hp-small", "hp-muted");
            all.getChildren().addAll(
                    lead,
                    way(verdict, Choice.AS_IS, Texts.of("replay.keep"), chooseAll),
                    way(verdict, Choice.LEAVE, Texts.of("replay.drop"), chooseAll));
        }
        ways.put(verdict, all);
        HBox head = new HBox(8, count, words);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(2, head, all);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(1);
        return box;
    }

    private static Button way(Verdict verdict, Choice choice, String words, BiConsumer<Verdict, Choice> chooseAll) {
        Button button = new Button(words);
        button.setId("replay-all-" + verdict.name().toLowerCase(Locale.ROOT) + "-"
                + (choice == Choice.AS_IS ? "keep" : "drop"));
        button.getStyleClass().addAll("hp-flat", "hp-link");
        button.setAccessibleText(Texts.of("replay.all.spoken", words, words(verdict)));
        button.setOnAction(_ -> chooseAll.accept(verdict, choice));
        return button;
    }

    void show(Replay replay) {
        for (Verdict verdict : Verdict.values()) {
            long count = replay.count(verdict);
            counts.get(verdict).setText(Long.toString(count));
            ways.get(verdict).setVisible(count > 0);
        }
    }

    /// What the outcome means.
    private static String hint(Verdict verdict) {
        return switch (verdict) {
            case DONE -> Texts.of("replay.done.hint");
            case VALID -> Texts.of("replay.valid.hint");
            case OVERTAKEN -> Texts.of("replay.overtaken.hint");
            case CONFLICT -> Texts.of("replay.conflict.hint");
        };
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case DONE -> Texts.of("replay.done");
            case VALID -> Texts.of("replay.valid");
            case OVERTAKEN -> Texts.of("replay.overtaken");
            case CONFLICT -> Texts.of("replay.conflict");
        };
    }
}
