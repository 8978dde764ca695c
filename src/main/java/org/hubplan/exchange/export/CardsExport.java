package org.hubplan.exchange.export;

import java.nio.file.Path;
import java.util.List;
import org.hubplan.model.RateCard;

/// Rate cards as a spreadsheet, each rate with its parts, that an import of rates reads back as they are: so an
/// option's own card becomes the baseline's, and with it every option's.
///
/// @param marking protective marking of the plan
public record CardsExport(List<RateCard> cards, String marking) {
    public CardsExport {
        cards = List.copyOf(cards);
    }

    /// Writes the file, in the format its suffix says: `.xlsx`, `.ods` or `.csv`. What was there is replaced once the
    /// new file is whole.
    ///
    /// @throws UnwritableFile if it has another suffix, or can't be written
    public void write(Path file) throws UnwritableFile {
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() -> new UnwritableFile(
                        file.getFileName() + " is no kind of file rates are written to: choose .xlsx, .ods or .csv.",
                        null));
        PlanExport.save(file, out -> format.write(List.of(RateSheet.of(cards)), marking, out));
    }
}
