package org.hubplan.exchange.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What a planner says of how a CSV is written, where it was found wrongly. What isn't said is found.
///
/// @param charset its encoding
/// @param delimiter between fields
/// @param quote around fields that hold a delimiter
public record SaidDialect(Optional<Charset> charset, Optional<Character> delimiter, Optional<Character> quote) {
    public static final SaidDialect NOTHING = new SaidDialect(Optional.empty(), Optional.empty(), Optional.empty());

    /// Encodings in use where planners are, likeliest first.
    public static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, Encoding.WINDOWS, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    public static final List<Character> QUOTES = List.of('"', '\'');

    public SaidDialect charset(Charset said) {
        return new SaidDialect(Optional.of(said), delimiter, quote);
    }

    public SaidDialect delimiter(char said) {
        return new SaidDialect(charset, Optional.of(said), quote);
    }

    public SaidDialect quote(char said) {
        return new SaidDialect(charset, delimiter, Optional.of(said));
    }

    /// A delimiter in a planner's words: `semicolon`.
    public static String words(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> String.valueOf(delimiter);
        };
    }

    /// A delimiter by its words or by itself; empty where it is neither, or could not be one.
    public static Optional<Character> delimiter(String written) {
        return DELIMITERS.stream()
                .filter(one -> words(one).equalsIgnoreCase(written.strip()) || written.equals(String.valueOf(one)))
                .findFirst();
    }

    /// The whole of it, found in the file where not said.
    CsvDialect with(SourceFile source) throws IOException {
        return CsvDialect.of(source, this);
    }
}
