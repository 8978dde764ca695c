package org.hubplan.exchange.cells;

/// Text as XLSX writes it: characters XML cannot hold stand as `_x000D_`.
final class XlsxText {
    private XlsxText() {
    }

    /// The text meant. Line ends become `\n`.
    static String plain(String written) {
        if (!written.contains("_x")) {
            return written.indexOf('\r') < 0 ? written : lines(written);
        }
        var plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            int code = written.charAt(i) == '_' ? code(written, i) : -1;
            if (code >= 0) {
                append(plain, (char) code);
                i += 6;
            } else {
                plain.append(written.charAt(i));
            }
        }
        return lines(plain.toString());
    }

    private static void append(StringBuilder plain, char c) {
        if (c != 0) { // no text anywhere else can hold it
            plain.append(Character.isSurrogate(c) ? '\uFFFD' : c);
        }
    }

    private static int code(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
