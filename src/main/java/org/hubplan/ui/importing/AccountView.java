package org.hubplan.ui.importing;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.ui.difference.DifferenceView;
import org.hubplan.ui.held.AddHubView;
import org.hubplan.ui.kit.Layers;

/// What became of every row: the sum, the posts that differ from the plan, the rows that were held, and what else to know.
/// Before an import it also says what the import will do.
final class AccountView extends VBox {
    private final ImportViewModel model;
    private final Layers layers;
    private final EquationView equation = new EquationView();
    private final HeldRowsView held;
    private final DifferenceView difference;
    private final FaceChoice faces;
    private final NotesView notes;
    private final TargetView target;

    /// @param heldOut what can be done with the held rows outside the plan
    AccountView(ImportViewModel model, Layers layers, HeldRowsOut heldOut, TargetView target) {
        this.model = model;
        this.layers = layers;
        this.target = target;
        setId("import-account");
        getStyleClass().add("import-account");
        held = new HeldRowsView(this::askForHub, () -> heldOut.copy(account()), () -> heldOut.save(account()));
        difference = new DifferenceView(model.difference());
        faces = new FaceChoice(difference, held);
        notes = new NotesView(model.hubs()::leaveOut, AccountView::copyNumbers);
        HBox.setHgrow(faces, Priority.ALWAYS);
        HBox rows = new HBox(24, faces, notes);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(equation, rows, target);
    }

    private ImportAccount account() {
        return switch (model.stageProperty().get()) {
            case ImportStage.Looked looked -> looked.read().account();
            case ImportStage.Done done -> done.result().account();
            default ->
                throw new IllegalStateException("There is no account yet");
        };
    }

    void show(ImportStage.Looked looked) {
        equation.show(looked.read().account());
        held.show(looked.read().account(), true);
        faces.offer(model.difference(), looked.read().account().held().size());
        notes.show(looked.read().account(), model.hubs().added(), absent(looked.read().account()));
        target.setVisible(true);
        target.setManaged(true);
    }

    void show(ImportStage.Done done) {
        equation.show(done.result().account());
        held.show(done.result().account(), false);
        faces.offerHeldAlone();
        notes.show(done.result(), model.difference().differs() ? model.difference().staying() : account().absent());
        target.setVisible(false);
        target.setManaged(false);
    }

    /// The posts the file has no longer, where they aren't among those that differ.
    private List<String> absent(ImportAccount read) {
        return model.difference().differs() ? List.of() : read.absent();
    }

    private void askForHub(HeldRow row, Node beside) {
        AddHubView asking = new AddHubView(model.hubs().wanted(row));
        Bounds bounds = beside.localToScene(beside.getBoundsInLocal());
        asking.within(layers.openAt(asking, bounds.getMinX(), bounds.getMinY()), model.hubs()::add);
    }

    private static void copyNumbers(List<String> numbers) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, String.join("\n", numbers)));
    }
}
