package org.hubplan.report.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.money.funding.Cover;
import org.hubplan.money.funding.Funding;
import org.hubplan.money.funding.FundingYear;

/// What meets a cost line in a year, or several of them together, in pence of those lines alone: a source gives to
/// other lines too, and its whole sum of the year is not what it gives here.
///
/// @param money by name of the source, in the order first assigned; neither pressures nor what is assumed are in it
/// @param pressure what stands as a pressure
/// @param gap what nothing is said to meet
record Means(SequencedMap<String, Long> money, long pressure, long gap) {
    static final Means NONE = new Means(new LinkedHashMap<>(), 0, 0);

    private static Means of(Stream<Cover> covers) {
        SequencedMap<String, Long> money = new LinkedHashMap<>();
        long pressure = 0;
        long gap = 0;
        for (Cover cover : covers.toList()) {
            cover.parts().stream()
                    .filter(part -> !part.source().isPressure() && !part.source().equals(Cover.TURNOVER))
                    .forEach(part -> money.merge(part.source().name(), part.pence(), Long::sum));
            pressure += cover.pressure();
            gap += cover.gap();
        }
        return new Means(money, pressure, gap);
    }

    static Means of(FundingYear year, String line) {
        return of(year.covers().stream().filter(cover -> cover.line().equals(line)));
    }

    /// Of every line of a kind, all years shown together.
    static Means of(Funding funding, FundingPlan plan, CostKind kind) {
        Predicate<Cover> fits = cover -> plan.line(cover.line()).map(CostLine::kind).filter(kind::equals).isPresent();
        return of(funding.years().stream().flatMap(year -> year.covers().stream()).filter(fits));
    }

    boolean isNone() {
        return equals(NONE);
    }

    /// Whether one source meets all of it.
    boolean isOfOneSource() {
        return money.size() == 1 && pressure == 0 && gap == 0;
    }

    /// Each sum by the key of its figure: `New pay 2021/22 from Savings A`, `New pay 2021/22 as a pressure`.
    ///
    /// @param what the line and the year, or the kind of cost
    SequencedMap<String, Long> keyed(String what) {
        SequencedMap<String, Long> keyed = new LinkedHashMap<>();
        for (Map.Entry<String, Long> source : money.entrySet()) {
            keyed.put(from(what, source.getKey()), source.getValue());
        }
        if (pressure != 0) {
            keyed.put(asPressure(what), pressure);
        }
        if (gap != 0) {
            keyed.put(unmet(what), gap);
        }
        return keyed;
    }

    static String what(String line, FinancialYear year) {
        return line + " " + year;
    }

    static String from(String what, String source) {
        return what + " from " + source;
    }

    static String asPressure(String what) {
        return what + " as a pressure";
    }

    static String unmet(String what) {
        return what + " met by nothing";
    }
}
