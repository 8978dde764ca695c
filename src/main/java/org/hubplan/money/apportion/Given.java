package org.hubplan.money.apportion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Giving.Share;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Apportionment.Result;

/// An apportionment as it is kept once carried out, and reckoned again from what was kept.
public final class Given {
    private Given() {}

    /// In all, grades not told apart.
    ///
    /// @param claims it was made from
    /// @param to the command the posts go to
    public static Giving of(Apportionment done, List<Claim> claims, Weighting weighting, Command to) {
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            shares.add(share(claims.get(at), done.shares().get(at).posts(), Map.of()));
        }
        return new Giving(to, weighting.label(), done.method().label(), shares);
    }

    /// Each grade by itself.
    ///
    /// @param claims it was made from
    /// @param to the command the posts go to
    public static Giving of(ByGrade done, List<Claim> claims, Terms terms, Command to) {
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Map<Grade, Integer> grades = new LinkedHashMap<>();
            int group = at;
            done.grades().forEach(grade -> grades.put(grade.grade(), grade.posts(group)));
            grades.values().removeIf(posts -> posts == 0);
            shares.add(share(claims.get(at), done.posts(at), grades));
        }
        return new Giving(to, terms.weighting().label(), terms.method().label(), shares);
    }

    private static Share share(Claim claim, int posts, Map<Grade, Integer> grades) {
        OptionalInt cap = claim.cap() == Claim.NO_CAP ? OptionalInt.empty() : OptionalInt.of(claim.cap());
        return new Share(claim.name(), claim.weight(), claim.floor(), cap, posts, grades);
    }

    /// All grades together, reckoned from the weights and bounds that were kept.
    ///
    /// @throws IllegalArgumentException if nothing was kept, or not by a method there is
    public static Apportionment again(Giving giving) {
        Method method = Method.labelled(giving.method())
                .orElseThrow(() -> new IllegalArgumentException("No method: " + giving.method()));
        List<Claim> claims = giving.shares().stream()
                .map(share -> new Claim(share.group(), share.weight(), share.floor(), share.cap().orElse(Claim.NO_CAP)))
                .toList();
        return switch (Apportionment.of(giving.posts(), claims, method)) {
            case Result.Done done -> done.apportionment();
            case Result.Not not -> throw new IllegalArgumentException(not.refused().words());
        };
    }
}
