package org.hubplan.cli;

import org.hubplan.exchange.tables.DateOrder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `dmy` or `mdy` on the command line.
final class DatesGiven implements ITypeConverter<DateOrder> {
    @Override
    public DateOrder convert(String key) {
        return DateOrder.keyed(key)
                .orElseThrow(() -> new TypeConversionException("'" + key + "' is neither dmy (day first) nor mdy."));
    }
}
