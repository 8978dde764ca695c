package org.hubplan.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.hubplan.exchange.HeldRowsTable;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;

/// Takes held rows out of the program, for whoever puts them right: by clipboard or as a file.
final class HeldRowsOut {
    private final FileChoice files;
    private final Toasts toasts;

    HeldRowsOut(FileChoice files, Toasts toasts) {
        this.files = files;
        this.toasts = toasts;
    }

    void copy(ImportAccount account) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, HeldRowsTable.pasted(account)));
        toasts.done(Texts.count("import.held.copied", account.held().size()), Optional.empty());
    }

    void save(ImportAccount account) {
        String suggested = Texts.of("import.held.file", account.file().replaceFirst("\\.[^.]*$", "")) + ".csv";
        files.toSave(Texts.of("import.held.save"), suggested, new FileChoice.Kind(Texts.of("files.csv"), List.of("csv")))
                .ifPresent(csv -> save(account, csv));
    }

    private void save(ImportAccount account, Path csv) {
        try {
            HeldRowsTable.save(account, csv);
            toasts.saved(Texts.of("import.held.saved", csv), csv);
        } catch (IOException unwritable) {
            toasts.trouble(Texts.of("import.held.unsaved", csv));
        }
    }
}
