package org.hubplan.exchange.export;

import java.math.BigDecimal;
import java.util.List;
import org.hubplan.exchange.export.Inspection.SheetSize;
import org.hubplan.exchange.headings.Words;
import org.hubplan.exchange.tables.Harmless;

/// One sheet to be written, the same in every kind of file.
///
/// @param name of its tab
/// @param rows of text and figures, each as long as there are headings
record SheetContent(String name, List<String> headings, List<List<Value>> rows) {
    /// What one cell holds.
    sealed interface Value {
        /// Text, made harmless where it is written.
        record Text(String text) implements Value {
            /// As it goes into the file: without control characters, which each kind of file makes something else of.
            String written() {
                return Harmless.written(Words.tidy(text));
            }

            boolean isMadeHarmless() {
                return !written().equals(Words.tidy(text));
            }
        }

        record Figure(BigDecimal figure) implements Value {}
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value figure(BigDecimal figure) {
        return new Value.Figure(figure);
    }

    SheetSize size() {
        return new SheetSize(name, rows.size(), headings.size());
    }

    /// How many texts had to be made harmless.
    long protectedTexts() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(value -> value instanceof Value.Text text && text.isMadeHarmless())
                .count();
    }
}
