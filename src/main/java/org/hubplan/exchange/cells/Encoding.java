package org.hubplan.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Finds how the text of a file is encoded: by its mark, else by what it can be. Windows-1252 is
/// what is left, since any bytes can be that.
final class Encoding {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;

    private Encoding() {
    }

    static Charset of(SourceFile source) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(source.path())) {
            head = in.readNBytes(SAMPLE);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        var wide = wide(head);
        return wide != null ? wide : isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /// Whether the first bytes are those of no text at all.
    static boolean isBinary(byte[] head) {
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || wide(head) != null) {
            return false;
        }
        int odd = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                odd++;
            }
        }
        return odd * 50 > head.length;
    }

    /// A reader that ends with an exception where a byte is not of the encoding.
    static Reader reader(InputStream in, Charset charset) {
        return new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT));
    }

    private static boolean isUtf8(SourceFile source) throws IOException {
        try (var reader = reader(Files.newInputStream(source.path()), StandardCharsets.UTF_8)) {
            var buffer = new char[1 << 14];
            while (reader.read(buffer) >= 0) {
                // only to see whether it can be read
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// UTF-16 without its mark: every other byte of Western text is 0.
    private static Charset wide(byte[] head) {
        int pairs = head.length / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (pairs == 0) {
            return null;
        }
        if (even == 0 && odd * 10 > pairs * 7) {
            return StandardCharsets.UTF_16LE;
        }
        return odd == 0 && even * 10 > pairs * 7 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
    }
}
