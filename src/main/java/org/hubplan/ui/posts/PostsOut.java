package org.hubplan.ui.posts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.hubplan.report.Block.Table;
import org.hubplan.report.Precision;
import org.hubplan.session.paper.TablesOfPaper;
import org.hubplan.ui.kit.CopiedTable;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.work.Work;

/// Takes rows of the table out of the program: to the clipboard, or to a spreadsheet.
///
/// @param files asks for a file
public record PostsOut(Layers layers, FileChoice files, Toasts toasts, Work work) {
    /// Up to so many rows are written out while the window waits.
    private static final int AT_ONCE = 2_000;
    private static final List<String> ENDINGS = List.of("xlsx", "ods", "csv");

    /// Copies the rows selected, or all that are shown where none is. Where posts among them are restricted, asks whether
    /// they go along.
    void copy(PostsViewModel model) {
        long restricted = model.restrictedToCopy();
        if (restricted == 0) {
            copy(model.copied(true));
        } else {
            RestrictedView.openToCopy(layers, restricted, along -> copy(model.copied(along)));
        }
    }

    private void copy(Table table) {
        if (table.rows().size() <= AT_ONCE) {
            put(CopiedTable.content(table, Precision.of(table)), table);
        } else {
            work.start(
                    Texts.count("posts.copying", table.rows().size()),
                    _ -> CopiedTable.content(table, Precision.of(table)),
                    content -> put(content, table),
                    toasts::trouble);
        }
    }

    private void put(ClipboardContent content, Table table) {
        Clipboard.getSystemClipboard().setContent(content);
        toasts.done(Texts.count("posts.copied", table.rows().size()), Optional.empty());
    }

    /// Saves the table as shown. Where posts in it are restricted, asks whether they go along.
    void save(PostsViewModel model) {
        long restricted = model.restricted();
        if (restricted == 0) {
            save(model, true);
        } else {
            RestrictedView.open(layers, restricted, along -> save(model, along));
        }
    }

    private void save(PostsViewModel model, boolean withRestricted) {
        files.toSave(Texts.of("posts.save"), "posts.xlsx", new FileChoice.Kind(Texts.of("posts.files"), ENDINGS))
                .ifPresent(file -> save(model.saved(withRestricted), model.plan().now().settings().marking(), file));
    }

    private void save(Table table, String marking, Path file) {
        work.start(
                Texts.of("posts.saving", file.getFileName()),
                _ -> {
                    TablesOfPaper.save(List.of(table), marking, file);
                    return file;
                },
                done -> toasts.saved(Texts.of("posts.saved", done.getFileName()), done),
                toasts::trouble);
    }
}
