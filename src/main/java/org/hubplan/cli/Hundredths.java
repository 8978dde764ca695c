package org.hubplan.cli;

import org.hubplan.model.Fte;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads full-time equivalents as planners write them.
final class Hundredths implements ITypeConverter<Long> {
    @Override
    public Long convert(String written) {
        return Fte.parse(written)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is no FTE; write it as 0.8, above 0 and with at most two decimals"));
    }
}
