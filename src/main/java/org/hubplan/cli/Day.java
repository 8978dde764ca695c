package org.hubplan.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day, year first, so that no one mistakes month and day.
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("\"" + written + "\" is not a day; write it as 2019-04-01");
        }
    }
}
