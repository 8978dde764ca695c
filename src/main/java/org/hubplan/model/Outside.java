package org.hubplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Strength as others publish it, beside a plan: Home Office workforce figures, the London Datastore's. It is in no
/// figure of the plan.
///
/// @param series no two of one name
public record Outside(List<Series> series) {
    public static final Outside NONE = new Outside(List.of());

    public Outside {
        series = List.copyOf(series);
        if (series.stream().map(Series::name).distinct().count() < series.size()) {
            throw new IllegalArgumentException("Two series have one name");
        }
    }

    public Optional<Series> named(String name) {
        return series.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    /// With these: new ones last, and in those of the same name these days in place of what they had.
    public Outside with(List<Series> more) {
        Map<String, Series> all = new LinkedHashMap<>();
        series.forEach(one -> all.put(one.name(), one));
        more.forEach(one -> all.merge(one.name(), one, Series::with));
        return new Outside(new ArrayList<>(all.values()));
    }
}
