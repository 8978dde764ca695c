package org.hubplan.cli;

import org.hubplan.exchange.cells.SaidDialect;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `semicolon` or `;` on the command line.
final class DelimiterGiven implements ITypeConverter<Character> {
    @Override
    public Character convert(String text) {
        return SaidDialect.delimiter(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is neither comma, semicolon, tab nor bar."));
    }
}
