package org.hubplan.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.model.Hub;
import org.hubplan.ui.importing.ImportResult.Unfit;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What else a planner should know of an import: hubs that come with it, changes that no longer fit, notes,
/// posts that are not in the file.
final class NotesView extends VBox {
    /// More numbers than these are no reading; all of them can be copied.
    private static final int NUMBERS_SHOWN = 120;

    private final VBox notes = new VBox(12);
    private final Consumer<Hub> leaveOut;
    private final Consumer<List<String>> copy;

    /// @param leaveOut has a hub not come in after all
    /// @param copy puts post numbers on the clipboard
    NotesView(Consumer<Hub> leaveOut, Consumer<List<String>> copy) {
        this.leaveOut = leaveOut;
        this.copy = copy;
        getStyleClass().add("import-notes");
        Label title = new Label(Texts.of("import.notes"));
        title.getStyleClass().add("hp-strong");
        notes.setId("import-notes");
        ScrollPane scroll = new ScrollPane(notes);
        Scrolling.page(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(Texts.of("import.notes"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(title, scroll);
    }

    /// Before anything is written.
    ///
    /// @param absent numbers of posts the file has not and that stay as they are
    void show(ImportAccount account, List<Hub> added, List<String> absent) {
        notes.getChildren().clear();
        added.forEach(hub -> notes.getChildren().add(hub(hub)));
        showRest(account, absent);
    }

    /// After it.
    void show(ImportResult result, List<String> absent) {
        notes.getChildren().clear();
        if (!result.unfit().isEmpty()) {
            notes.getChildren().add(note(MaterialDesignA.ALERT_OUTLINE, Texts.count("import.unfit", result.unfit().size())));
            result.unfit().forEach(one -> notes.getChildren().add(unfit(one)));
        }
        showRest(result.account(), absent);
    }

    private void showRest(ImportAccount account, List<String> absent) {
        account.notes().forEach(words -> notes.getChildren().add(note(MaterialDesignI.INFORMATION_OUTLINE, words)));
        if (!absent.isEmpty()) {
            notes.getChildren().add(absent(absent));
        }
        if (notes.getChildren().isEmpty()) {
            Label none = new Label(Texts.of("import.notes.none"));
            none.getStyleClass().add("hp-muted");
            notes.getChildren().add(none);
        }
    }

    private Node hub(Hub hub) {
        Button out = link(Texts.of("import.hub.leave-out"), () -> leaveOut.accept(hub));
        out.setAccessibleText(Texts.of("import.hub.leave-out.spoken", hub.code()));
        return beneath(
                note(
                        MaterialDesignM.MAP_MARKER_PLUS_OUTLINE,
                        Texts.of("import.hub.added", hub.code(), hub.name(), hub.kind().label())),
                out);
    }

    private static Node unfit(Unfit one) {
        Label change = new Label(Texts.of("import.unfit.change", one.option(), one.change()));
        change.getStyleClass().add("hp-medium");
        change.setWrapText(true);
        Label why = new Label(one.why());
        why.getStyleClass().add("hp-muted");
        why.setWrapText(true);
        VBox both = new VBox(2, change, why);
        both.getStyleClass().add("beneath");
        return both;
    }

    private Node absent(List<String> numbers) {
        String named = String.join(", ", numbers.subList(0, Math.min(NUMBERS_SHOWN, numbers.size())));
        String more = numbers.size() > NUMBERS_SHOWN
                ? " " + Texts.of("import.absent.more", numbers.size() - NUMBERS_SHOWN)
                : "";
        Label all = new Label(named + more);
        all.getStyleClass().add("hp-muted");
        all.setWrapText(true);
        Button copyAll = link(Texts.of("import.absent.copy"), () -> copy.accept(numbers));
        return beneath(
                note(MaterialDesignI.INFORMATION_OUTLINE, Texts.count("import.absent", numbers.size())), all, copyAll);
    }

    private static Node beneath(Node note, Node... more) {
        VBox rest = new VBox(2, more);
        rest.getStyleClass().add("beneath");
        return new VBox(2, note, rest);
    }

    private static Node note(Ikon icon, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        FontIcon sign = new FontIcon(icon);
        sign.getStyleClass().add("hp-small-icon");
        HBox note = new HBox(8, sign, label);
        note.setAlignment(Pos.TOP_LEFT);
        return note;
    }

    private static Button link(String words, Runnable verb) {
        Button link = new Button(words);
        link.getStyleClass().addAll("hp-flat", "hp-link");
        link.setOnAction(_ -> verb.run());
        return link;
    }
}
