package org.hubplan.exchange.headings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what a text was read as: a column of ranks or hubs holds few different ones, however long it is.
///
/// @param <T> what texts are read as
public final class Memory<T> {
    private static final int MOST = 10_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> reading;

    public Memory(Function<String, T> reading) {
        this.reading = reading;
    }

    public T of(String text) {
        T read = known.get(text);
        if (read == null) {
            read = reading.apply(text);
            if (known.size() < MOST) {
                known.put(text, read);
            }
        }
        return read;
    }
}
