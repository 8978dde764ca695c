package org.hubplan.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Loaded yearly cost of one full-time post of each grade in one financial year.
///
/// @param rates pence a year by grade, as loaded: pay, London additions, employer's National Insurance and pension
public record RateCard(FinancialYear year, Map<Grade, Rate> rates) {
    public RateCard {
        rates = Collections.unmodifiableMap(rates.isEmpty() ? Map.of() : new EnumMap<>(rates));
    }

    /// One line of a card: built from parts that can be seen, or flat.
    ///
    /// @param pence a year for one full-time post, above 0
    /// @param basis where the figure comes from, in words: `top of band, zone 1`
    /// @param parts what it is built from; empty for a flat rate
    public record Rate(long pence, String basis, Optional<RateParts> parts) {
        public Rate {
            if (pence <= 0) {
                throw new IllegalArgumentException("A rate is above £0");
            }
            if (parts.isPresent() && parts.get().loaded() != pence) {
                throw new IllegalArgumentException("A rate is what its parts come to: " + Money.words(parts.get().loaded())
                        + ", not " + Money.words(pence));
            }
        }

        /// A flat rate.
        public Rate(long pence, String basis) {
            this(pence, basis, Optional.empty());
        }

        public static Rate built(RateParts parts, String basis) {
            return new Rate(parts.loaded(), basis, Optional.of(parts));
        }
    }

    /// Pence a year; empty where the card has no line for the grade.
    public OptionalLong pence(Grade grade) {
        Rate rate = rates.get(grade);
        return rate == null ? OptionalLong.empty() : OptionalLong.of(rate.pence());
    }

    /// The card of another year, made from this one; each basis says so.
    public RateCard upratedTo(FinancialYear another, Uprating by) {
        Map<Grade, Rate> uprated = new EnumMap<>(Grade.class);
        rates.forEach((grade, rate) -> uprated.put(grade, by.of(grade, rate, year)));
        return new RateCard(another, uprated);
    }

    /// This card with the lines of another of the same year laid over it.
    public RateCard with(Map<Grade, Rate> newer) {
        Map<Grade, Rate> all = new EnumMap<>(Grade.class);
        all.putAll(rates);
        all.putAll(newer);
        return new RateCard(year, all);
    }
}
