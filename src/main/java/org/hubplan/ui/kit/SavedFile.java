package org.hubplan.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import org.hubplan.ui.kit.Toasts.Way;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;

/// What a planner may want next of a file just saved: to see it, or to have it at hand for a mail.
///
/// @param path absolute
record SavedFile(Path path) {
    /// @param trouble told where it has been moved or deleted meanwhile
    List<Way> ways(Opener opener, Consumer<String> trouble) {
        String name = path.getFileName().toString();
        Action open = Action.of(
                "toast.open", "toast.open", MaterialDesignO.OPEN_IN_NEW, () -> open(path, opener, trouble));
        Action folder = Action.of(
                "toast.folder",
                "toast.folder",
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                () -> open(path.getParent(), opener, trouble));
        return List.of(
                new Way(open.words().get(), open.saying(new SimpleStringProperty(Texts.of("toast.open.this", name)))),
                new Way(folder.words().get(), folder.saying(new SimpleStringProperty(Texts.of("toast.folder.this", name)))));
    }

    private static void open(Path what, Opener opener, Consumer<String> trouble) {
        if (Files.exists(what)) {
            opener.open(what);
        } else {
            trouble.accept(Texts.of("toast.gone", what));
        }
    }
}
