package org.hubplan.money.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.model.FundingSource;

/// Finds recurring costs that rest on money that comes once: met by it in one year, and in the next not met by
/// money again.
final class OneOffMoney {
    private OneOffMoney() {}

    /// @param years one after another
    static List<RunsOut> under(List<FundingYear> years) {
        return IntStream.range(1, years.size())
                .boxed()
                .flatMap(at -> years.get(at - 1).covers().stream()
                        .filter(Cover::recurs)
                        .flatMap(before -> out(years.get(at - 1), before, years.get(at)).stream()))
                .toList();
    }

    private static Optional<RunsOut> out(FundingYear year, Cover before, FundingYear next) {
        return before.parts().stream()
                .map(Cover.Part::source)
                .filter(source -> !source.recurring() && !source.isPressure())
                .map(FundingSource::name)
                .findFirst()
                .flatMap(source -> next.covers().stream()
                        .filter(after -> after.line().equals(before.line()) && after.met() < after.pence())
                        .map(after -> new RunsOut(after.line(), source, year.year(), after.pence() - after.met(), after.pressure()))
                        .findFirst());
    }
}
