package org.hubplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is under way to fill posts: the panel's postings and the recruiters' adverts, each told by its reference.
public record Filling(List<Posting> postings, List<Advert> adverts) {
    public static final Filling NONE = new Filling(List.of(), List.of());

    public Filling {
        postings = List.copyOf(postings);
        adverts = List.copyOf(adverts);
    }

    /// With these postings, new ones last, the others in place of those of their reference.
    public Filling withPostings(List<Posting> more) {
        return new Filling(laid(postings, more, Posting::reference), adverts);
    }

    /// With these adverts, new ones last, the others in place of those of their reference.
    public Filling withAdverts(List<Advert> more) {
        return new Filling(postings, laid(adverts, more, Advert::reference));
    }

    private static <T> List<T> laid(List<T> known, List<T> more, Function<T, String> reference) {
        Map<String, T> all = new LinkedHashMap<>();
        known.forEach(one -> all.put(reference.apply(one), one));
        more.forEach(one -> all.put(reference.apply(one), one));
        return new ArrayList<>(all.values());
    }
}
