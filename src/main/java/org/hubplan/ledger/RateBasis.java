package org.hubplan.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.money.Pricing;

/// What the pay of an option's changes rests on: which rates, of which year, at what point of the scale.
///
/// @param year the pay is of
/// @param card the year of the rate card: the year's own, or the one before
/// @param lines each basis with the grades that rest on it, in the order of grades
/// @param missing grades the card has no rate for, which cost £0
public record RateBasis(FinancialYear year, FinancialYear card, List<Line> lines, List<Grade> missing) {
    public RateBasis {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /// @param basis as the card has it: `top of scale, London additions, NI 13.8%, pension 24.2%`
    /// @param flat whether it is a flat rate, with no parts to be seen
    public record Line(String basis, boolean flat, List<Grade> grades) {
        public Line {
            grades = List.copyOf(grades);
        }

        /// `Band E: flat, PCD 484: five posts at £0.206m a year`
        public String words() {
            return String.join(", ", grades.stream().map(Grade::label).toList()) + ": " + (flat ? "flat, " : "") + basis;
        }
    }

    /// Of the grades whose pay the option's changes touch.
    public static RateBasis of(Standing option, FinancialYear year) {
        Pricing pricing = Pricing.nearest(option.plan().rates(), year);
        Map<Rest, List<Grade>> grades = new LinkedHashMap<>();
        List<Grade> missing = new ArrayList<>();
        option.paySteps().stream()
                .flatMap(step -> step.posts().stream())
                .map(part -> part.paid().grade())
                .distinct()
                .sorted()
                .forEach(grade -> pricing.line(grade).ifPresentOrElse(
                        rate -> grades.computeIfAbsent(Rest.of(rate), _ -> new ArrayList<>()).add(grade),
                        () -> missing.add(grade)));
        List<Line> lines = grades.entrySet().stream()
                .map(line -> new Line(line.getKey().basis(), line.getKey().flat(), line.getValue()))
                .toList();
        return new RateBasis(year, pricing.card().year(), lines, missing);
    }

    private record Rest(String basis, boolean flat) {
        static Rest of(Rate rate) {
            return new Rest(rate.basis(), rate.parts().isEmpty());
        }
    }

    /// One sentence each: which card, and each basis.
    public List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("Pay of " + year + " at the rate card of " + card + (card.equals(year) ? "." : ", as none is newer."));
        lines.forEach(line -> words.add(line.words() + "."));
        if (!missing.isEmpty()) {
            words.add("No rate, and so £0: " + String.join(", ", missing.stream().map(Grade::label).toList()) + ".");
        }
        return words;
    }
}
