package org.hubplan.ui.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.hubplan.ui.kit.Picture;

/// Draws each stop of the tour to a PNG file, numbered in the order of the tour: `03-drill-down-dark.png`.
final class Pictures implements Album.Eye {
    private final Path folder;
    private final List<String> stops = new ArrayList<>();
    private final List<Path> drawn = new ArrayList<>();

    /// @param folder made where it isn't there
    Pictures(Path folder) {
        this.folder = folder;
    }

    @Override
    public void see(Scene scene, String stop, String look) {
        if (!stops.contains(stop)) {
            stops.add(stop);
        }
        Path picture = folder.resolve("%02d-%s-%s.png".formatted(stops.indexOf(stop) + 1, stop, look));
        Picture.save(scene, picture);
        drawn.add(picture);
    }

    /// In the order of the tour.
    List<Path> drawn() {
        return List.copyOf(drawn);
    }
}
