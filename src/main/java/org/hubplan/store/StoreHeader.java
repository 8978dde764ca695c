package org.hubplan.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;

/// The header of an H2 file: one line of text, `H:2,block:c,…,chunk:1f,…,version:1f,fletcher:8cbc7858`, at the
/// start of each of the first two blocks. Numbers are hexadecimal; `fletcher` is a checksum of what stands before.
final class StoreHeader {
    static final int BLOCK = 4096;

    private static final int LENGTH = 2 * BLOCK;
    private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]+)");

    private StoreHeader() {}

    /// Whether these bytes at this position of the file are its header.
    static boolean isWrittenBy(ByteBuffer bytes, long position) {
        return position == 0 && bytes.remaining() == LENGTH;
    }

    /// Whether a file begins as H2's do: in one of its two first blocks, as a crash may spoil the other.
    static boolean startsIn(FileChannel file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(2);
        for (long position : new long[] {0, BLOCK}) {
            file.read(start.clear(), position);
            if (start.get(0) == 'H' && start.get(1) == ':') {
                return true;
            }
        }
        return false;
    }

    /// The version of the file its header vouches for.
    static long version(Map<String, Object> header) {
        return DataUtils.readHexLong(header, "version", 0);
    }

    /// The header, naming this chunk where it is newer than the one it names.
    static ByteBuffer naming(Chunk chunk, ByteBuffer header) {
        String line = lineIn(header);
        Matcher version = VERSION.matcher(line);
        if (!version.find() || Long.parseLong(version.group(1), 16) >= chunk.version()) {
            return header.duplicate();
        }
        String renamed = line.replaceFirst(",block:[0-9a-f]+", ",block:" + Long.toHexString(chunk.block()))
                .replaceFirst(",chunk:[0-9a-f]+", ",chunk:" + Long.toHexString(chunk.id()))
                .replaceFirst(",version:[0-9a-f]+", ",version:" + Long.toHexString(chunk.version()))
                .replaceFirst(",fletcher:[0-9a-f]+", "");
        byte[] summed = renamed.getBytes(StandardCharsets.ISO_8859_1);
        String whole = renamed + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length));
        byte[] bytes = (whole + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(LENGTH).put(0, bytes).put(BLOCK, bytes);
    }

    /// The first line of text in a buffer that has one, without its end; otherwise empty.
    private static String lineIn(ByteBuffer bytes) {
        int longest = Math.min(bytes.remaining(), 1024);
        byte[] start = new byte[longest];
        bytes.get(bytes.position(), start);
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(0, end);
    }

    /// A chunk of an H2 file: what one commit wrote.
    ///
    /// @param block where it lies, in blocks from the start of the file
    record Chunk(long id, long block, long version) {
        static final Chunk NONE = new Chunk(0, 0, -1);

        private static final Pattern WRITTEN = Pattern.compile("chunk:([0-9a-f]+),.*,version:([0-9a-f]+).*");

        /// The chunk that these bytes begin at this position of the file; none where they are something else.
        static Chunk begunBy(ByteBuffer bytes, long position) {
            if (position % BLOCK != 0 || bytes.remaining() < BLOCK || bytes.get(bytes.position()) != 'c') {
                return NONE;
            }
            Matcher written = WRITTEN.matcher(lineIn(bytes));
            return written.matches()
                    ? new Chunk(hex(written.group(1)), position / BLOCK, hex(written.group(2)))
                    : NONE;
        }

        boolean isNewerThan(Chunk other) {
            return version > other.version;
        }

        private static long hex(String digits) {
            return Long.parseLong(digits, 16);
        }
    }
}
