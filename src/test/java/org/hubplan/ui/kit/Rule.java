package org.hubplan.ui.kit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One rule of a style sheet for one selector.
///
/// @param parts what the selector names from the outside in, without states: `.hp-toast`, `.label`
/// @param states pseudo-classes of the last part: `hover`, `selected`
/// @param says its declarations
record Rule(String selector, List<String> parts, Set<String> states, Map<String, String> says) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern STATE = Pattern.compile(":([a-z-]+)");

    static List<Rule> in(String sheet) {
        return RULE.matcher(COMMENT.matcher(sheet).replaceAll("")).results()
                .flatMap(found -> Arrays.stream(found.group(1).split(","))
                        .map(selector -> of(selector.strip(), declarations(found.group(2)))))
                .toList();
    }

    private static Rule of(String selector, Map<String, String> says) {
        List<String> written = Stream.of(selector.split("[\\s>]+")).toList();
        Set<String> states = new TreeSet<>();
        STATE.matcher(written.getLast()).results().forEach(found -> states.add(found.group(1)));
        return new Rule(
                selector, written.stream().map(part -> STATE.matcher(part).replaceAll("")).toList(), states, says);
    }

    private static Map<String, String> declarations(String block) {
        Map<String, String> all = new HashMap<>();
        Arrays.stream(block.split(";"))
                .map(line -> line.split(":", 2))
                .filter(line -> line.length == 2)
                .forEach(line -> all.put(line[0].strip(), line[1].strip()));
        return all;
    }

    /// What it is about, in whatever state.
    String about() {
        return String.join(" ", parts);
    }
}
