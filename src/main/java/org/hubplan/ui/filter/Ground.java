package org.hubplan.ui.filter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// What a filter is asked against: the hubs posts sit at, and the baseline they may differ from.
///
/// @param hubs of the plan looked at
/// @param baseline what a change is told against
public record Ground(List<Hub> hubs, Plan baseline) {
    private static final int STATE_LETTERS = 3;

    public Ground {
        hubs = List.copyOf(hubs);
    }

    public static Ground of(Plan plan, Plan baseline) {
        return new Ground(List.copyOf(plan.hubs()), baseline);
    }

    /// Whether both hold the same hubs and rest on the very same baseline, so that every post matches as before.
    boolean isSameAs(Ground other) {
        return baseline == other.baseline && hubs.equals(other.hubs);
    }

    boolean isChanged(Post post) {
        return baseline.post(post.id()).filter(post::equals).isEmpty();
    }

    boolean isRestricted(Post post) {
        return post.restricted() || isRestricted(post.hub());
    }

    private boolean isRestricted(HubCode code) {
        for (Hub hub : hubs) {
            if (hub.code().equals(code)) {
                return hub.restricted();
            }
        }
        return false;
    }

    /// Which posts mention every word of a text.
    Predicate<Post> mentions(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(this::mentionsWord)
                .reduce(_ -> true, Predicate::and);
    }

    private Predicate<Post> mentionsWord(String word) {
        Set<HubCode> named = hubs.stream()
                .filter(hub -> has(hub.code().value(), word) || has(hub.name(), word))
                .map(Hub::code)
                .collect(Collectors.toSet());
        Map<String, Boolean> functions = new HashMap<>();
        Set<PostState> states = Arrays.stream(PostState.values())
                .filter(state -> begins(state.words(), word))
                .collect(Collectors.toSet());
        return post -> named.contains(post.hub())
                || functions.computeIfAbsent(post.function(), function -> has(function, word))
                || has(post.number(), word)
                || has(post.title(), word)
                || has(post.grade().label(), word)
                || has(post.building(), word)
                || has(post.owner().name(), word)
                || states.contains(PostState.of(post));
    }

    /// Whether a word of some words begins so: `vac` is for Vacant. Two letters are no name of a state yet.
    private static boolean begins(String words, String word) {
        return word.length() >= STATE_LETTERS
                && Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ")).anyMatch(one -> one.startsWith(word));
    }

    /// @param word in lower case
    static boolean has(String text, String word) {
        int last = text.length() - word.length();
        for (int at = 0; at <= last; at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
