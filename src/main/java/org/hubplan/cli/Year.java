package org.hubplan.cli;

import org.hubplan.model.FinancialYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a financial year as planners write it.
final class Year implements ITypeConverter<FinancialYear> {
    @Override
    public FinancialYear convert(String written) {
        return FinancialYear.parse(written)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is not a financial year; write it as 2018/19"));
    }
}
