package org.hubplan.report.mask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hubplan.model.Grade;
import org.hubplan.model.Hub;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// Names that are nowhere in a masked paper: of restricted hubs with their codes, and the functions and titles that
/// only posts kept back have.
final class UnspokenNames {
    private static final String UNIT = "Restricted unit";
    private static final String FUNCTION = "restricted function";

    private final Map<Pattern, String> instead = new LinkedHashMap<>();

    UnspokenNames(List<Plan> plans, KeptPosts kept) {
        if (kept.equals(KeptPosts.NONE)) {
            return;
        }
        List<Hub> hubs = plans.stream()
                .flatMap(plan -> plan.hubs().stream())
                .filter(hub -> kept.restricted().contains(hub.code()))
                .distinct()
                .toList();
        hubs.forEach(hub -> name(hub.name() + " (" + hub.code() + ")", UNIT));
        longestFirst(hubs.stream().map(Hub::name).toList()).forEach(name -> name(name, UNIT));
        longestFirst(onlyKept(plans, kept, Post::function)).forEach(name -> name(name, FUNCTION));
        longestFirst(onlyKept(plans, kept, Post::title)).forEach(name -> name(name, FUNCTION));
        hubs.forEach(hub -> instead.put(Pattern.compile("\\b" + Pattern.quote(hub.code().value()) + "\\b"), UNIT));
    }

    private static List<String> onlyKept(List<Plan> plans, KeptPosts kept, Function<Post, String> name) {
        Set<String> own = new HashSet<>();
        Set<String> shared = new HashSet<>();
        Arrays.stream(Grade.values()).map(Grade::label).forEach(shared::add);
        plans.forEach(plan -> plan.everyPost()
                .forEach(post -> (kept.posts().contains(post.id()) ? own : shared).add(name.apply(post))));
        own.removeAll(shared);
        own.removeIf(String::isBlank);
        return new ArrayList<>(own);
    }

    private static List<String> longestFirst(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void name(String name, String words) {
        Pattern whole = Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        instead.put(whole, words);
    }

    /// The same with other words for every such name.
    String without(String words) {
        String said = words;
        for (Map.Entry<Pattern, String> one : instead.entrySet()) {
            said = one.getKey().matcher(said).replaceAll(one.getValue());
        }
        return said;
    }

    boolean areIn(String words) {
        return !without(words).equals(words);
    }
}
