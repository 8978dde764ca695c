package org.hubplan.report.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hubplan.report.Block.Run;

/// A section's text: paragraphs, one a line, in which `{five-year-cash}` stands for the figure of that name.
///
/// @param text as written
public record Template(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Pattern NUMBER = Pattern.compile("[+\\u2212-]?[£]?\\d[\\d,]*(?:\\.\\d+)?[%MmKk]?");
    /// Years, days and numbers of options are no figures of a plan.
    private static final Pattern NO_FIGURE = Pattern.compile(
            "\\b(?:19|20)\\d\\d/\\d\\d\\b|\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)(?: (?:19|20)\\d\\d)?\\b|\\b(?:19|20)\\d\\d\\b"
                    + "|\\b[Oo]ptions? \\d+(?: (?:and|or) \\d+)?|\\b[Ee]ntr(?:y|ies) \\d+|\\b[Pp]hase \\d+|\\b[A-Z]+ ?\\d+\\b");

    /// Its paragraphs, none of them blank.
    List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Every figure it names, in the order first named.
    public SequencedSet<String> named() {
        SequencedSet<String> named = new LinkedHashSet<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> named.add(found.group(1).strip()));
        return named;
    }

    /// The names among them that are no figure.
    public List<String> unknown(Map<String, NamedFigure> figures) {
        return named().stream().filter(name -> !figures.containsKey(name)).toList();
    }

    /// Numbers written out, which no longer hold once the plan changes.
    public List<String> typed() {
        String words = NO_FIGURE.matcher(PLACEHOLDER.matcher(text).replaceAll(" ")).replaceAll(" ");
        return NUMBER.matcher(words).results().map(found -> found.group()).distinct().toList();
    }

    /// One paragraph, its figures bound to the plan.
    static List<Run> runs(String paragraph, Map<String, NamedFigure> figures) {
        List<Run> runs = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(paragraph);
        int from = 0;
        while (placeholder.find()) {
            say(runs, paragraph.substring(from, placeholder.start()));
            NamedFigure figure = figures.get(placeholder.group(1).strip());
            runs.add(figure == null
                    ? new Run.Said("[no figure of this plan: " + placeholder.group(1).strip() + "]")
                    : new Run.Bound(figure.key(), figure.amount()));
            from = placeholder.end();
        }
        say(runs, paragraph.substring(from));
        return runs;
    }

    private static void say(List<Run> runs, String words) {
        if (!words.isEmpty()) {
            runs.add(new Run.Said(words));
        }
    }
}
