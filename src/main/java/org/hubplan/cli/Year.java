package org.hubplan.cli;

import org.hubplan.model.FinancialYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a financial year as planners write it.
final class Year implements ITypeConverter<FinancialYear> {
    /// No plan reaches further: a year before or after these is a slip of the keys.
    private static final int EARLIEST = 1990;

    private static final int LATEST = 2100;

    @Override
    public FinancialYear convert(String written) {
        return FinancialYear.parse(written)
                .filter(year -> year.start() >= EARLIEST && year.start() <= LATEST)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is not a financial year; write it as 2018/19"));
    }
}
