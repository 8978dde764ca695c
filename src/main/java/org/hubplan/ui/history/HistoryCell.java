package org.hubplan.ui.history;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.history.HistoryRow.State;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// A line of the history. Where the option stands has an arrow, what was taken back is struck through and says so.
final class HistoryCell extends ListCell<HistoryRow> {
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final HistoryViewModel model;
    private final FontIcon mark = new FontIcon(MaterialDesignC.CIRCLE_SMALL);
    private final Label state = label(64, "hp-small");
    private final Label n = label(44, "hp-muted");
    private final Label words = new Label();
    private final Label beneath = new Label();
    private final Label fresh = new Label(Texts.of("history.new"));
    private final Button note;
    private final Button branch;
    private final HBox line;

    HistoryCell(HistoryViewModel model, Consumer<HistoryRow> askBranch, Consumer<HistoryRow> notes) {
        this.model = model;
        getStyleClass().add("hp-history-line");
        n.setAlignment(Pos.CENTER_RIGHT);
        words.getStyleClass().add("hp-history-words");
        beneath.getStyleClass().addAll("hp-small", "hp-muted");
        fresh.getStyleClass().add("hp-new");
        fresh.setMinWidth(USE_PREF_SIZE);
        note = button(MaterialDesignN.NOTE_TEXT_OUTLINE, Texts.of("notes.of-step"), notes);
        note.setContentDisplay(ContentDisplay.LEFT);
        branch = button(MaterialDesignS.SOURCE_BRANCH, Texts.of("option.branch"), askBranch);
        VBox text = new VBox(2, words, beneath);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(12, mark, state, n, text, fresh, note, branch);
        line.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                model.go(getItem());
            }
        });
    }

    private Button button(Ikon icon, String words, Consumer<HistoryRow> verb) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> verb.accept(getItem()));
        return button;
    }

    private static Label label(double width, String style) {
        Label label = new Label();
        Scaled.to(label, width, label::setMinWidth);
        Scaled.to(label, width, label::setPrefWidth);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean isThere = !empty && row != null;
        pseudoClassStateChanged(UNDONE, isThere && row.state() == State.UNDONE);
        pseudoClassStateChanged(HERE, isThere && row.state() == State.HERE);
        setGraphic(isThere ? line : null);
        if (isThere) {
            show(row);
        }
    }

    private void show(HistoryRow row) {
        mark.setIconCode(switch (row.state()) {
            case UNDONE -> MaterialDesignU.UNDO_VARIANT;
            case HERE -> MaterialDesignA.ARROW_RIGHT_BOLD;
            case STANDS -> MaterialDesignC.CIRCLE_SMALL;
        });
        state.setText(switch (row.state()) {
            case UNDONE -> Texts.of("changes.is-undone");
            case HERE -> Texts.of("history.here");
            case STANDS -> "";
        });
        n.setText(row.n() == 0 ? "" : Long.toString(row.n()));
        words.setText(row.words());
        beneath.setText(Stream.of(row.at().map(MADE::format).orElse(""), row.author(), row.origin(), row.reason())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        beneath.setManaged(!beneath.getText().isEmpty());
        fresh.setVisible(row.isNew());
        fresh.setManaged(row.isNew());
        note.setText(row.notes() == 0 ? "" : Integer.toString(row.notes()));
        note.setVisible(row.n() != 0);
        branch.setVisible(model.canBranch(row));
        setAccessibleText(Stream.of(state.getText(), row.words(), beneath.getText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }
}
