package org.hubplan.cli;

import org.hubplan.model.Money;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a sum of pounds, as whole pence.
final class Pounds implements ITypeConverter<Long> {
    @Override
    public Long convert(String written) {
        return Money.parse(written)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is no sum of pounds; write it as 62000 or 62000.50"));
    }
}
