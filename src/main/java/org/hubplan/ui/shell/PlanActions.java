package org.hubplan.ui.shell;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.hubplan.change.History;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/// Undo and redo of the option worked on, named by what they would take back or make again.
public final class PlanActions {
    private PlanActions() {}

    public static void addTo(Actions actions, PlanModel plan) {
        StringBinding undoWords = Bindings.createStringBinding(() -> undoWords(plan), plan.nowProperty());
        StringBinding redoWords = Bindings.createStringBinding(() -> redoWords(plan), plan.nowProperty());
        BooleanBinding canUndo = Bindings.createBooleanBinding(() -> history(plan).canUndo(), plan.nowProperty());
        BooleanBinding canRedo = Bindings.createBooleanBinding(() -> history(plan).canRedo(), plan.nowProperty());
        actions.add(Action.of("edit.undo", "action.undo", MaterialDesignU.UNDO_VARIANT, plan::undo, "Shortcut+Z")
                .saying(undoWords)
                .when(canUndo, "why-not.undo"));
        actions.add(Action.of(
                        "edit.redo",
                        "action.redo",
                        MaterialDesignR.REDO_VARIANT,
                        plan::redo,
                        "Shortcut+Shift+Z",
                        "Shortcut+Y")
                .saying(redoWords)
                .when(canRedo, "why-not.redo"));
    }

    private static History history(PlanModel plan) {
        return plan.now().currentTimeline().history();
    }

    private static String undoWords(PlanModel plan) {
        History history = history(plan);
        return history.canUndo()
                ? Texts.of("action.undo.this", lowerFirst(history.done().head().words()))
                : Texts.of("action.undo");
    }

    private static String redoWords(PlanModel plan) {
        History history = history(plan);
        return history.canRedo()
                ? Texts.of("action.redo.this", lowerFirst(history.undone().head().words()))
                : Texts.of("action.redo");
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
