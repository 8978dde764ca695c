package org.hubplan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a plan file; `.hubplan` is added where it is missing.
final class PlanPath implements ITypeConverter<Path> {
    static final String SUFFIX = ".hubplan";

    @Override
    public Path convert(String written) {
        try {
            return Path.of(written.toLowerCase(Locale.ROOT).endsWith(SUFFIX) ? written : written + SUFFIX);
        } catch (InvalidPathException impossible) {
            throw new TypeConversionException("\"" + written + "\" can't be the name of a file");
        }
    }
}
