package org.hubplan.exchange.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;

/// How a CSV is written.
///
/// @param charset its encoding; a byte order mark is not part of it
/// @param delimiter between fields: a comma, semicolon, tab or bar
/// @param quote around fields that hold a delimiter, a line break or a quote (doubled)
public record CsvDialect(Charset charset, char delimiter, char quote) {
    private static final int SAMPLE = 1 << 16;

    /// Found in the file, but for what is said.
    static CsvDialect of(SourceFile source, SaidDialect said) throws IOException {
        var charset = said.charset().isPresent() ? said.charset().get() : Encoding.of(source);
        char quote = said.quote().orElse('"');
        if (said.delimiter().isPresent()) {
            return new CsvDialect(charset, said.delimiter().get(), quote);
        }
        var sample = new char[SAMPLE];
        int length = 0;
        try (var reader = Encoding.reader(Files.newInputStream(source.path()), charset)) {
            for (int n = 0; n >= 0 && length < SAMPLE; n = reader.read(sample, length, SAMPLE - length)) {
                length += n;
            }
        }
        int from = length > 0 && sample[0] == '\uFEFF' ? 1 : 0;
        return new CsvDialect(charset, Delimiters.likeliest(new String(sample, from, length - from), quote), quote);
    }
}
