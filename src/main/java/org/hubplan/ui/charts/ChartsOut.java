package org.hubplan.ui.charts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    void copy(ChartsViewModel model) {
        model.shownProperty().get().ifPresent(chart -> {
            ClipboardContent content = CopiedTable.content(chart.diagram().table(), chart.precision());
            content.putImage(new Image(new ByteArrayInputStream(model.png())));
            Clipboard.getSystemClipboard().setContent(content);
            toasts.done(Texts.of("charts.copied"), Optional.empty());
        });
    }

    /// As a picture, or as a page to be printed, by the ending of the file.
    void save(ChartsViewModel model) {
        model.shownProperty().get().ifPresent(chart -> {
            FileChoice.Kind kind = new FileChoice.Kind(Texts.of("files.chart"), List.of("png", "pdf"));
            String suggested = chart.diagram().title().replaceAll("[^A-Za-z0-9 ,-]", "").strip() + ".png";
            files.toSave(Texts.of("charts.save.title"), suggested, kind).ifPresent(file -> write(
                    file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf") ? model.pdf() : model.png(), file));
        });
    }

    private void write(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
            toasts.saved(Texts.of("charts.saved", file.getFileName()), file);
        } catch (IOException refused) {
            toasts.trouble(Texts.of("charts.not-saved", file, refused.getMessage()));
        }
    }
}
