package org.hubplan.ui.tour;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.importing.Imports;
import org.hubplan.ui.kit.Layers;

/// Takes an establishment in, and looks at what the next month's says otherwise.
final class ReimportRound {
    private static final int LEFT = 2;

    private final Desk desk;
    private final Layers layers;
    private final Imports imports;
    private final Album album;

    ReimportRound(Desk desk, Layers layers, Imports imports, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.imports = imports;
        this.album = album;
    }

    /// @param first an establishment with rows that are held
    /// @param next the same a month later
    void go(Path first, Path next) {
        imports.read(first);
        Album.waitUntil("the establishment is read", () -> desk.scene().lookup("#import-confirm") != null);
        Album.waitUntil("it can be taken in", () -> !desk.scene().lookup("#import-confirm").isDisabled());
        ((ButtonBase) desk.scene().lookup("#import-confirm")).fire();
        Album.waitUntil("it is taken in", () -> !layers.isCovered());
        held();
        difference(next);
        layers.dismissToast();
    }

    /// One row is put right and taken in; another is being typed in.
    private void held() {
        desk.actions().get("plan.held").run();
        Album.letItSettle();
        ((TextField) desk.scene().lookup("#held-57-7")).setText("1");
        ((ButtonBase) desk.scene().lookup("#held-try-57")).fire();
        Album.waitUntil("the row is in the plan", () -> desk.scene().lookup("#held-try-57") == null);
        TextField grade = (TextField) desk.scene().lookup("#held-55-3");
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
        album.take("import-difference");
        layers.closeAll();
    }
}
