package org.hubplan.ui.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.importing.Imports;
import org.hubplan.ui.kit.Layers;

/// Goes through the import of two invented workbooks: one that opens at its account, with rows held, and one with
/// words of its own, step by step.
final class ImportRound {
    private static final String WITH_FAULTS = "posts-with-faults.csv";
    private static final String NEXT_MONTH = "posts-next-month.csv";
    private static final String OTHER_WORDS = "other-words.csv";

    private final Desk desk;
    private final Layers layers;
    private final Imports imports;
    private final Album album;
    private final Path folder;

    /// @param folder for the workbooks, the tour's own
    ImportRound(Desk desk, Layers layers, Imports imports, Album album, Path folder) {
        this.desk = desk;
        this.layers = layers;
        this.imports = imports;
        this.album = album;
        this.folder = folder;
    }

    /// @param plan that is open, without posts
    void go(PlanModel plan) {
        imports.read(shipped(WITH_FAULTS));
        shown("the workbook is read", "#import-held-rows");
        album.take("import");
        layers.closeAll();
        imports.read(shipped(OTHER_WORDS));
        shown("its columns are laid out", "#import-chip-hub");
        album.take("import-columns");
        press("#import-chip-hub");
        Album.waitUntil("it is read by what was said", () -> !desk.scene().lookup("#import-step-3").isDisabled());
        press("#import-step-1");
        album.take("import-file");
        press("#import-step-3");
        shown("the values are listed", "#import-means-0");
        choose((ComboBox<?>) desk.scene().lookup("#import-means-0"), "DC");
        Album.waitUntil("a value is said", () -> ((Labeled) desk.scene().lookup("#import-step-3")).getText().endsWith("2 unknown"));
        album.take("import-values");
        press("#import-step-4");
        album.take("import-mapped");
        layers.closeAll();
        new ReimportRound(desk, layers, imports, album, plan).go(shipped(WITH_FAULTS), shipped(NEXT_MONTH));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.show();
        box.getItems().stream()
                .filter(choice -> box.getConverter().toString(choice).equals(words))
                .forEach(box.getSelectionModel()::select);
        box.hide();
    }

    private Path shipped(String name) {
        Path workbook = folder.resolve(name);
        try (InputStream shipped = ImportRound.class.getResourceAsStream("/org/hubplan/ui/tour/" + name)) {
            Files.copy(shipped, workbook, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
        return workbook;
    }

    private void shown(String what, String node) {
        Album.waitUntil(what, () -> desk.scene().lookup(node) != null);
    }

    private void press(String button) {
        ((ButtonBase) desk.scene().lookup(button)).fire();
    }
}
