package org.hubplan.ui.tour;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.work.Work;

/// Looks at the papers: as they are set first, upright with each hub on its own page and the set-up open, on A3, and
/// where they are printed. Leaves the set-up as it found it.
final class PaperRound {
    /// The page of the first hub in the sample, from 0.
    private static final int FIRST_HUB = 4;

    private final Desk desk;
    private final Layers layers;
    private final Work work;
    private final Album album;

    PaperRound(Desk desk, Layers layers, Work work, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.work = work;
        this.album = album;
    }

    void go() {
        desk.shell().orElseThrow().go("paper");
        isSet();
        album.take("paper");
        press("#paper-set-up");
        press("#paper-orientation-portrait");
        press("#paper-hub-pages");
        List.of("types", "change").forEach(figure -> press("#paper-figure-" + figure));
        isSet();
        pages().scrollTo(FIRST_HUB);
        album.take("paper-portrait");
        layers.closeAll();
        press("#paper-set-up");
        press("#paper-size-a3");
        press("#paper-orientation-landscape");
        layers.closeAll();
        isSet();
        pages().scrollTo(1);
        album.take("paper-a3");
        press("#paper-print");
        Album.waitUntil("printers are found", () -> desk.scene().lookup("#printing") != null);
        album.take("paper-print");
        layers.closeAll();
        asBefore();
    }

    private void asBefore() {
        press("#paper-set-up");
        press("#paper-size-a4");
        press("#paper-hub-pages");
        List.of("types", "change").forEach(figure -> press("#paper-figure-" + figure));
        layers.closeAll();
        isSet();
    }

    private void isSet() {
        Album.waitUntil("the paper is set", () -> work.jobs().isEmpty() && !pages().getItems().isEmpty());
    }

    private ListView<?> pages() {
        return (ListView<?>) desk.scene().lookup("#paper-pages");
    }

    private void press(String id) {
        ((ButtonBase) desk.scene().getRoot().lookup(id)).fire();
    }
}
