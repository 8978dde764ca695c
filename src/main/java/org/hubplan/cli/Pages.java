package org.hubplan.cli;

import org.hubplan.report.print.PageRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Pages as typed: `3` or `2-5`.
final class Pages implements ITypeConverter<PageRange> {
    @Override
    public PageRange convert(String written) {
        return PageRange.written(written)
                .orElseThrow(() -> new TypeConversionException("\"" + written + "\" are no pages. Write 3, or 2-5."));
    }
}
