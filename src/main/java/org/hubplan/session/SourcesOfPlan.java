package org.hubplan.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Act;
import org.hubplan.change.ImportPlan;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.SetAdverts;
import org.hubplan.change.SetPostings;
import org.hubplan.exchange.tables.AsAt;

/// The newest file of each kind that the baseline rests on, and whether they are of one month.
///
/// @param files at most one of each kind: establishment, postings, adverts
public record SourcesOfPlan(List<File> files) {
    /// @param kind `establishment`, `postings` or `adverts`
    /// @param at when it was taken in
    /// @param asAt the day or month its name says; empty where it says none
    public record File(String kind, String name, long entry, Instant at, Optional<LocalDate> asAt) {}

    public static SourcesOfPlan of(OpenPlan plan) {
        Map<String, File> newest = new LinkedHashMap<>();
        var first = plan.log().head().entry();
        if (first.act() instanceof Act.Began began && !began.source().isEmpty()) {
            put(newest, "establishment", began.source(), first.n(), first.at());
        }
        plan.timeline(Option.BASELINE).history().standing().forEach(entry -> {
            if (entry.act() instanceof Act.Did did) {
                switch (did.change()) {
                    case ImportPosts posts -> put(newest, "establishment", posts.source(), entry.n(), entry.at());
                    case ImportPlan whole -> put(newest, "establishment", whole.posts().source(), entry.n(), entry.at());
                    case SetPostings postings -> put(newest, "postings", postings.source(), entry.n(), entry.at());
                    case SetAdverts adverts -> put(newest, "adverts", adverts.source(), entry.n(), entry.at());
                    default -> {}
                }
            }
        });
        return new SourcesOfPlan(new ArrayList<>(newest.values()));
    }

    private static void put(Map<String, File> newest, String kind, String name, long entry, Instant at) {
        newest.put(kind, new File(kind, name, entry, at, AsAt.of(name)));
    }

    /// Whether two of them say they are of different months.
    public boolean differ() {
        return files.stream().flatMap(file -> file.asAt().stream()).map(YearMonth::from).distinct().count() > 1;
    }
}
