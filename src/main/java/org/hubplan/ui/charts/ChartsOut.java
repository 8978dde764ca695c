package org.hubplan.ui.charts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hubplan.ui.kit.CopiedTable;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;

/// Takes a chart out of the program: by clipboard, as a picture and as its table, or as a file.
public record ChartsOut(FileChoice files, Toasts toasts) {
    void copy(ShownChart chart, byte[] png) {
        ClipboardContent content = CopiedTable.content(chart.diagram().table(), chart.precision());
        content.putImage(new Image(new ByteArrayInputStream(png)));
        Clipboard.getSystemClipboard().setContent(content);
        toasts.done(Texts.of("charts.copied"), Optional.empty());
    }

    void save(ShownChart chart, byte[] png) {
        FileChoice.Kind kind = new FileChoice.Kind(Texts.of("files.png"), List.of("png"));
        String suggested = chart.diagram().title().replaceAll("[^A-Za-z0-9 ,-]", "").strip() + ".png";
        files.toSave(Texts.of("charts.save.title"), suggested, kind).ifPresent(path -> save(png, path));
    }

    private void save(byte[] png, Path path) {
        try {
            Files.write(path, png);
            toasts.done(Texts.of("charts.saved", path.getFileName()), Optional.empty());
        } catch (IOException refused) {
            toasts.trouble(Texts.of("charts.not-saved", path, refused.getMessage()));
        }
    }
}
