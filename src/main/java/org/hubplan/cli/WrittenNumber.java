package org.hubplan.cli;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hubplan.model.Fte;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the numbers of limits, where `none` takes one away.
final class WrittenNumber {
    private static final String NONE = "none";

    private WrittenNumber() {}

    /// Hundredths of FTE: `18.5` is 1850.
    static final class OfFte implements ITypeConverter<OptionalLong> {
        @Override
        public OptionalLong convert(String written) {
            return written.strip().equalsIgnoreCase(NONE)
                    ? OptionalLong.empty()
                    : OptionalLong.of(Fte.hundredths(decimal(written, 2, "FTE, such as 18.5, or none")));
        }
    }

    /// How many desks.
    static final class OfDesks implements ITypeConverter<OptionalInt> {
        @Override
        public OptionalInt convert(String written) {
            return written.strip().equalsIgnoreCase(NONE)
                    ? OptionalInt.empty()
                    : OptionalInt.of(decimal(written, 0, "a number of desks, or none").intValueExact());
        }
    }

    /// Percent with at most one decimal, in thousandths: `2.5` is 25.
    static final class PerMille implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            BigDecimal percent = decimal(written, 1, "percent, such as 2.5");
            if (percent.signum() == 0) {
                throw new TypeConversionException("a cap is above 0; --set no-losers=on and a small cap come nearest");
            }
            return percent.movePointRight(1).intValueExact();
        }
    }

    private static BigDecimal decimal(String written, int decimals, String wanted) {
        String digits = written.strip();
        boolean fits = digits.matches(decimals == 0 ? "\\d{1,6}" : "\\d{1,6}(\\.\\d{1," + decimals + "})?");
        if (!fits) {
            throw new TypeConversionException("\"" + written + "\" is not " + wanted);
        }
        return new BigDecimal(digits);
    }
}
