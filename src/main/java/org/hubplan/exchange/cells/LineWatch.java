package org.hubplan.exchange.cells;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Watches the characters of a CSV on their way to the reader: drops a byte order mark, refuses
/// lines over the limit and characters no text has. Counts them, for progress.
final class LineWatch extends FilterReader {
    private final SourceFile source;
    private final double expected;
    private long read;
    private int inLine;

    /// @param expected about how many characters there are
    LineWatch(SourceFile source, Reader in, double expected) {
        super(in);
        this.source = source;
        this.expected = expected;
    }

    /// The share read so far, 0 to 1.
    double share() {
        return Math.min(1, read / Math.max(1, expected));
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        if (n > 0 && read == 0 && buffer[from] == '\uFEFF') {
            read = 1;
            if (n == 1) {
                return read(buffer, from, length);
            }
            System.arraycopy(buffer, from + 1, buffer, from, --n);
        }
        for (int i = from; i < from + n; i++) {
            char c = buffer[i];
            if (c == '\n' || c == '\r') {
                inLine = 0;
            } else if (++inLine > source.limits().lineChars()) {
                throw source.refuse(Why.TOO_BIG, "a line of over " + source.limits().lineChars() + " characters");
            } else if (c == 0) {
                throw source.refuse(Why.NOT_A_WORKBOOK, "it is neither a spreadsheet nor text");
            }
        }
        read += Math.max(0, n);
        return n;
    }
}
