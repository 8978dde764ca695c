package org.hubplan.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A type of the model that is one word in JSON.
final class Word {
    private Word() {}

    /// @param absent what it reads as where it is left out, and is left out for; null where it must be there
    static <T> void teach(
            SimpleModule module, Class<T> type, Function<T, String> write, BiFunction<Shared, String, T> read, T absent) {
        module.addSerializer(type, new Writer<>(type, write, absent));
        module.addDeserializer(type, new Reader<>(type, read, absent));
    }

    static <T> void teach(
            SimpleModule module, Class<T> type, Function<T, String> write, BiFunction<Shared, String, T> read) {
        teach(module, type, write, read, null);
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<T, String> write;
        private final transient T absent;

        Writer(Class<T> type, Function<T, String> write, T absent) {
            super(type);
            this.write = write;
            this.absent = absent;
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, T value) {
            return value.equals(absent);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient BiFunction<Shared, String, T> read;
        private final transient T absent;

        Reader(Class<T> type, BiFunction<Shared, String, T> read, T absent) {
            super(type);
            this.read = read;
            this.absent = absent;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                context.reportWrongTokenException(this, JsonToken.VALUE_STRING, "one word");
            }
            return read.apply((Shared) context.getAttribute(Shared.class), json.getText());
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return absent;
        }
    }
}
