package org.hubplan.exchange.cells;

import java.io.IOException;

/// A file that is refused whole. [#getMessage()] is one plain sentence for the planner: it names
/// the file, says what is the matter and the way out. Nothing read from such a file counts.
public final class UnreadableFile extends IOException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String fileName;

    /// Of a workbook.
    ///
    /// @param detail fills the gap in the sentence of `why`; may be empty
    public UnreadableFile(Why why, String fileName, String detail) {
        this(Sought.WORKBOOK, why, fileName, detail, null);
    }

    UnreadableFile(Sought sought, Why why, String fileName, String detail, Throwable cause) {
        super(why.about(sought, fileName, detail), cause);
        this.why = why;
        this.fileName = fileName;
    }

    /// The reason, for callers that act differently on some (an empty sheet is often no fault).
    public Why why() {
        return why;
    }

    /// The file's own name, without its folder.
    public String fileName() {
        return fileName;
    }
}
