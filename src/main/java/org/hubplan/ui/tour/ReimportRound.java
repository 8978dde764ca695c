package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.change.MovePosts;
import org.hubplan.ledger.Figure;
import org.hubplan.ledger.Scope;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.drill.DrillView;
import org.hubplan.ui.drill.DrillViewModel;
import org.hubplan.ui.importing.Imports;
import org.hubplan.ui.kit.Layers;

/// Takes an establishment in, puts held rows right, looks at what the next month's says otherwise, and follows a post through
/// it.
final class ReimportRound {
    private static final int LEFT = 2;
    private static final String MOVED = "XI0003";
    private static final HubCode TO = new HubCode("WA");

    private final Desk desk;
    private final Layers layers;
    private final Imports imports;
    private final Album album;
    private final PlanModel plan;

    ReimportRound(Desk desk, Layers layers, Imports imports, Album album, PlanModel plan) {
        this.desk = desk;
        this.layers = layers;
        this.imports = imports;
        this.album = album;
        this.plan = plan;
    }

    /// @param first an establishment with rows that are held
    /// @param next the same a month later
    void go(Path first, Path next) {
        imports.read(first);
        Album.waitUntil("the establishment is read", () -> desk.scene().lookup("#import-confirm") != null);
        Album.waitUntil("it can be taken in", () -> !desk.scene().lookup("#import-confirm").isDisabled());
        takeIn();
        held();
        difference(next);
        layers.dismissToast();
        post();
    }

    /// One row is put right and taken in; another is being typed in.
    private void held() {
        desk.actions().get("plan.held").run();
        Album.letItSettle();
        ((TextField) desk.scene().lookup("#held-54-1")).setText("XI0104");
        ((ButtonBase) desk.scene().lookup("#held-try-54")).fire();
        Album.waitUntil("the row is in the plan", () -> desk.scene().lookup("#held-try-54") == null);
        TextField grade = (TextField) desk.scene().lookup("#held-51-3");
        grade.requestFocus();
        grade.setText("Band D");
        album.take("held");
        layers.closeAll();
    }

    private void difference(Path next) {
        layers.dismissToast();
        imports.read(next);
        Album.waitUntil("the next is read", () -> desk.scene().lookup("#difference-posts") != null);
        Album.letItSettle();
        TableView<?> posts = (TableView<?>) desk.scene().lookup("#difference-posts");
        posts.requestFocus();
        posts.getSelectionModel().select(LEFT);
        posts.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SPACE, false, false, false, false));
        Album.backToTheMouse(desk.scene());
        album.take("import-difference");
        takeIn();
    }

    private void takeIn() {
        ((ButtonBase) desk.scene().lookup("#import-confirm")).fire();
        Album.waitUntil("it is taken in", () -> !layers.isCovered());
    }

    /// A post the second import changed and an option moves.
    private void post() {
        Post moved = plan.baseline().plan().postNumbered(MOVED).orElseThrow();
        plan.act(new MovePosts(List.of(moved.id()), TO), "");
        layers.dismissToast();
        DrillView.open(
                layers, DrillViewModel.of(plan.now(), Drill.whole(Figure.POSTS, Scope.EVERYTHING)), Optional.empty(), _ -> {});
        Album.letItSettle();
        ((ButtonBase) desk.scene().lookup("#post-" + MOVED)).fire();
        album.take("post");
        layers.closeAll();
    }
}
