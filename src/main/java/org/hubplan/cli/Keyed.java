package org.hubplan.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads one of a few words, each with a key of its own.
abstract class Keyed<T> implements ITypeConverter<T> {
    private final List<String> keys;
    private final Function<String, Optional<T>> keyed;

    private Keyed(List<String> keys, Function<String, Optional<T>> keyed) {
        this.keys = keys;
        this.keyed = keyed;
    }

    @Override
    public final T convert(String written) {
        return keyed.apply(written.strip())
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + written + "\" is none of " + String.join(", ", keys)));
    }

    /// How posts are divided.
    static final class AMethod extends Keyed<Method> {
        AMethod() {
            super(List.of(Method.values()).stream().map(Method::key).toList(), Method::keyed);
        }
    }

    /// By which figures.
    static final class AWeighting extends Keyed<Weighting> {
        AWeighting() {
            super(List.of(Weighting.values()).stream().map(Weighting::key).toList(), Weighting::keyed);
        }
    }
}
