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
                        .flatMap(before -> out(years.get(at - 1), before, years.subList(at, years.size())).stream()))
                .toList();
    }

    private static Optional<RunsOut> out(FundingYear year, Cover before, List<FundingYear> after) {
        return before.parts().stream()
                .map(Cover.Part::source)
                .filter(source -> !source.recurring() && !source.isPressure())
                .map(FundingSource::name)
                .findFirst()
                .flatMap(source -> of(before.line(), after.getFirst())
                        .filter(next -> open(next) > 0)
                        .map(next -> new RunsOut(
                                next.line(), source, year.year(), open(next), next.pressure(), isSo(next, after))));
    }

    /// Whether as much is open in every one of several years, and as much of it a pressure.
    private static boolean isSo(Cover first, List<FundingYear> years) {
        return years.size() > 1
                && years.stream().allMatch(year -> of(first.line(), year)
                        .filter(cover -> open(cover) == open(first) && cover.pressure() == first.pressure())
                        .isPresent());
    }

    private static Optional<Cover> of(String line, FundingYear year) {
        return year.covers().stream().filter(cover -> cover.line().equals(line)).findFirst();
    }

    /// Pence no money meets.
    private static long open(Cover cover) {
        return cover.pence() - cover.met();
    }
}
