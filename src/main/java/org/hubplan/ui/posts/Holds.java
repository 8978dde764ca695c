package org.hubplan.ui.posts;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.report.Measure;

/// What a column of the table holds.
sealed interface Holds {
    /// As shown; empty where there is nothing to say.
    String words(PostLine line);

    /// Words, in alphabetical order whatever their case.
    record Words(Function<PostLine, String> said) implements Holds {
        @Override
        public String words(PostLine line) {
            return said.apply(line);
        }
    }

    /// Words with an order of their own, as grades have.
    record Ranked(Function<PostLine, String> said, ToLongFunction<PostLine> rank) implements Holds {
        @Override
        public String words(PostLine line) {
            return said.apply(line);
        }
    }

    /// A figure. Nothing is shown of 0.
    ///
    /// @param measure `FTE` in hundredths, or `PENCE`
    record Amount(Measure measure, ToLongFunction<PostLine> value) implements Holds {
        @Override
        public String words(PostLine line) {
            long amount = value.applyAsLong(line);
            return amount == 0 ? "" : measure == Measure.PENCE ? Money.words(amount) : Fte.words(amount);
        }
    }
}
