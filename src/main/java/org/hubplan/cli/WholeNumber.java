package org.hubplan.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a whole number within limits.
abstract class WholeNumber<T extends Number> implements ITypeConverter<T> {
    /// Larger than any plan needs, and small enough to make as many posts of.
    private static final long MOST = 1_000_000;

    private final long least;

    private WholeNumber(long least) {
        this.least = least;
    }

    @Override
    public final T convert(String written) {
        String digits = written.strip();
        if (!digits.matches("\\d{1,10}") || Long.parseLong(digits) < least || Long.parseLong(digits) > MOST) {
            throw new TypeConversionException(
                    "\"" + written + "\" is not a whole number from " + least + " to " + MOST);
        }
        return of(Long.parseLong(digits));
    }

    abstract T of(long number);

    /// How many of something, at least one.
    static final class Count extends WholeNumber<Integer> {
        Count() {
            super(1);
        }

        @Override
        Integer of(long number) {
            return Math.toIntExact(number);
        }
    }

    /// A place in the log, or 0 for before its first.
    static final class FromZero extends WholeNumber<Integer> {
        FromZero() {
            super(0);
        }

        @Override
        Integer of(long number) {
            return Math.toIntExact(number);
        }
    }

    /// How much one gets against the others.
    static final class Weight extends WholeNumber<Long> {
        Weight() {
            super(0);
        }

        @Override
        Long of(long number) {
            return number;
        }
    }

    /// How many of something, or none.
    static final class NoneOrMore extends WholeNumber<Integer> {
        NoneOrMore() {
            super(0);
        }

        @Override
        Integer of(long number) {
            return Math.toIntExact(number);
        }
    }
}
