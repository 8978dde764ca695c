package org.hubplan.exchange.cells;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files in the container Office used before 2007, and still uses for protected files
/// (OLE2). None is read; this finds out which refusal helps the planner.
final class OldOffice {
    private OldOffice() {
    }

    static UnreadableFile refusal(SourceFile source) {
        try (var container = new POIFSFileSystem(source.path().toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return source.refuse(Why.PASSWORD, "");
            }
            if (source.sought() == Sought.WORD_FILE) {
                return root.hasEntryCaseInsensitive("WordDocument")
                        ? source.refuse(Why.OLD_WORKBOOK, ".doc")
                        : source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of Office document");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return source.refuse(Why.OLD_WORKBOOK, ".xls");
            }
            return source.refuse(Why.NOT_A_WORKBOOK, "it is another kind of Office document");
        } catch (IOException | RuntimeException e) {
            // the signature is Office's, the rest is not to be trusted
            return source.isNamed(".xls") ? source.refuse(Why.OLD_WORKBOOK, ".xls")
                    : source.broken("its container cannot be opened", e);
        }
    }
}
