package org.hubplan.cli;

import org.hubplan.exchange.tables.DateOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `day-first` or `month-first` on the command line, or `dmy` or `mdy`.
final class DatesGiven implements ITypeConverter<DateOrder> {
    @Override
    public DateOrder convert(String key) {
        return DateOrder.keyed(key)
                .orElseThrow(() -> new TypeConversionException("'" + key + "' is neither day-first (dmy) nor month-first (mdy)."));
    }
}
