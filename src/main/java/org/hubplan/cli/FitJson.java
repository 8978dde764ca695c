package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hubplan.change.Choice;
import org.hubplan.change.Clash;
import org.hubplan.change.Entry;
import org.hubplan.change.Fit;
import org.hubplan.change.Outcome;
import org.hubplan.change.Verdict;

/// How a change fits another plan, as `--json` prints it.
final class FitJson {
    private FitJson() {}

    static Map<String, Object> of(Entry entry, Fit fit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", entry.n());
        json.put("words", entry.words());
        json.put("outcome", fit.verdict().name().toLowerCase(Locale.ROOT));
        json.put("outcomeWords", fit.words());
        for (Verdict verdict : Verdict.values()) {
            json.put(verdict.name().toLowerCase(Locale.ROOT), fit.count(verdict));
        }
        json.put("clashes", fit.clashes().stream().map(FitJson::of).toList());
        json.put("refusal", fit.refusal().map(Outcome.Refused::words).orElse(""));
        return json;
    }

    private static Map<String, Object> of(Clash clash) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("of", clash.of());
        json.put("field", clash.field());
        json.put("was", clash.was());
        json.put("wanted", clash.wanted());
        json.put("is", clash.is());
        return json;
    }

    /// `keep`, `what-fits`, `drop`
    static String key(Choice choice) {
        return switch (choice) {
            case AS_IS -> "keep";
            case WHAT_FITS -> "what-fits";
            case LEAVE -> "drop";
        };
    }

    static List<String> keys(List<Choice> choices) {
        return choices.stream().map(FitJson::key).toList();
    }
}
