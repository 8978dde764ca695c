package org.hubplan.model;

import java.util.List;
import java.util.Optional;

/// Posts that stay where the baseline has them: those of a function, of a grade, or of both, or those named.
///
/// @param function empty, or blank, for posts of any
/// @param grade empty for posts of any
/// @param numbers of the posts as in the planner's workbook; empty for all the function and grade cover
public record RingFence(Optional<String> function, Optional<Grade> grade, List<String> numbers) {
    public RingFence {
        function = function.filter(words -> !words.isBlank());
        numbers = List.copyOf(numbers);
        if (function.isEmpty() && grade.isEmpty() && numbers.isEmpty()) {
            throw new IllegalArgumentException("A ring fence is around a function, a grade or posts by number");
        }
    }

    public static RingFence around(String function) {
        return new RingFence(Optional.of(function), Optional.empty(), List.of());
    }

    public static RingFence around(Grade grade) {
        return new RingFence(Optional.empty(), Optional.of(grade), List.of());
    }

    public static RingFence around(Grade grade, String function) {
        return new RingFence(Optional.of(function), Optional.of(grade), List.of());
    }

    public static RingFence aroundPosts(List<String> numbers) {
        return new RingFence(Optional.empty(), Optional.empty(), numbers);
    }

    /// Whether it is around a post as the baseline has it.
    public boolean holds(Post post) {
        return function.map(post.function()::equals).orElse(true)
                && grade.map(post.grade()::equals).orElse(true)
                && (numbers.isEmpty() || numbers.contains(post.number()));
    }

    /// `DC in Research`, `Band E`, `Research`, `P12, P13`
    public String words() {
        String kind = grade.map(Grade::label).orElse("")
                + (grade.isPresent() && function.isPresent() ? " in " : "")
                + function.orElse("");
        String named = String.join(", ", numbers);
        return kind.isEmpty() ? named : named.isEmpty() ? kind : kind + ": " + named;
    }
}
