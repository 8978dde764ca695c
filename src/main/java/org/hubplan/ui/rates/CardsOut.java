package org.hubplan.ui.rates;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.exchange.export.CardsExport;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;

/// Takes rate cards out of the program, as a spreadsheet that can be imported.
public record CardsOut(FileChoice files, Toasts toasts) {
    void save(CardsExport cards) {
        FileChoice.Kind kind = new FileChoice.Kind(Texts.of("rates.files"), List.of("csv", "xlsx", "ods"));
        files.toSave(Texts.of("rates.save"), "rates.csv", kind).ifPresent(path -> save(cards, path));
    }

    private void save(CardsExport cards, Path path) {
        try {
            cards.write(path);
            toasts.saved(Texts.of("rates.saved", path.getFileName()), path);
        } catch (UnwritableFile refused) {
            toasts.trouble(refused.getMessage());
        }
    }
}
