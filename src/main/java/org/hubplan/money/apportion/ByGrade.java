package org.hubplan.money.apportion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Apportionment.Result;

/// Posts apportioned grade by grade: each grade's by itself, so that no group gives all the seniors.
///
/// @param grades in the order asked for
public record ByGrade(List<OfGrade> grades) {
    /// One grade's posts.
    ///
    /// @param givenBack whether they go back to the groups, as where an option has fewer of the grade
    public record OfGrade(Grade grade, boolean givenBack, Apportionment apportionment) {
        /// Posts of one group, negative where given back.
        public int posts(int group) {
            int posts = apportionment.shares().get(group).posts();
            return givenBack ? -posts : posts;
        }
    }

    /// What comes of apportioning.
    public sealed interface Outcome {
        record Done(ByGrade byGrade) implements Outcome {}

        record Not(Refused refused) implements Outcome {}
    }

    public ByGrade {
        grades = List.copyOf(grades);
    }

    /// @param posts of each grade, negative where posts are given back
    /// @param claims by weight alone: floors and caps are of all grades together and say nothing of one
    public static Outcome of(Map<Grade, Integer> posts, List<Claim> claims, Method method) {
        List<OfGrade> grades = new ArrayList<>();
        for (Map.Entry<Grade, Integer> grade : posts.entrySet()) {
            switch (Apportionment.of(Math.abs(grade.getValue()), claims, method)) {
                case Result.Done done ->
                    grades.add(new OfGrade(grade.getKey(), grade.getValue() < 0, done.apportionment()));
                case Result.Not not -> {
                    return new Outcome.Not(not.refused());
                }
            }
        }
        return new Outcome.Done(new ByGrade(grades));
    }

    /// All grades of one group together, by its place among the claims.
    public int posts(int group) {
        return grades.stream().mapToInt(grade -> grade.posts(group)).sum();
    }
}
