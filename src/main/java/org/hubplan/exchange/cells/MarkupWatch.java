package org.hubplan.exchange.cells;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Watches the bytes of an XML part on their way to the reader: refuses a DTD, and a tag, text or
/// comment so long that the reader would need the whole heap to hold it. Counts the bytes.
final class MarkupWatch extends FilterInputStream {
    private enum In { CONTENT, TAG_START, BANG, COMMENT, CDATA, INSTRUCTION }

    private final SourceFile source;
    private final long total;
    private In state = In.CONTENT;
    private long read;
    private long runStart;
    private byte before;
    private byte twoBefore;

    /// @param total bytes the part unpacks to, for [#share()]
    MarkupWatch(SourceFile source, InputStream in, long total) {
        super(in);
        this.source = source;
        this.total = total;
    }

    /// The share of the part read so far, 0 to 1.
    double share() {
        return total <= 0 ? 0 : (double) read / total;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        int end = from + n;
        int at = from;
        while (at < end) {
            if (state == In.CONTENT) {
                at = nextTag(buffer, at, end);
                if (at < end) {
                    state = In.TAG_START;
                    runStart = read + at - from;
                }
            } else {
                look(buffer[at]);
            }
            at++;
        }
        read += Math.max(n, 0);
        if (read - runStart > source.limits().runBytes()) {
            throw source.refuse(Why.UNSAFE, "a single value in it is over "
                    + (source.limits().runBytes() >> 10) + " KB");
        }
        return n;
    }

    private static int nextTag(byte[] buffer, int from, int end) {
        int at = from;
        while (at < end && buffer[at] != '<') {
            at++;
        }
        return at;
    }

    private void look(byte b) throws UnreadableFile {
        if (b == 0) {
            return; // every other byte of UTF-16
        }
        switch (state) {
            case CONTENT -> throw new IllegalStateException();
            case TAG_START -> state = b == '!' ? In.BANG : b == '?' ? In.INSTRUCTION : In.CONTENT;
            case BANG -> {
                if (b != '-' && b != '[') {
                    throw source.refuse(Why.UNSAFE, "its XML brings a document type of its own");
                }
                state = b == '-' ? In.COMMENT : In.CDATA;
            }
            case COMMENT -> endsAfter('-', b, true);
            case CDATA -> endsAfter(']', b, true);
            case INSTRUCTION -> endsAfter('?', b, false);
        }
        twoBefore = before;
        before = b;
    }

    private void endsAfter(char mark, byte b, boolean twice) {
        if (b == '>' && before == mark && (!twice || twoBefore == mark)) {
            state = In.CONTENT;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
