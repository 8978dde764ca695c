package org.hubplan.exchange.cells;

import java.util.HashMap;
import java.util.Map;

/// Finds the delimiter of a CSV: the one that cuts the most lines into the same number of fields.
/// So a title above the headings or commas inside a text do not mislead it.
final class Delimiters {
    private static final String CANDIDATES = ",;\t|";

    private Delimiters() {
    }

    static char likeliest(String sample, char quote) {
        if (isSepLine(sample)) {
            return sample.charAt(4);
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double score = score(sample, candidate, quote);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Whether a text begins with the line Excel understands as "the delimiter is …" (`sep=;`).
    static boolean isSepLine(String text) {
        return text.length() >= 5 && text.regionMatches(true, 0, "sep=", 0, 4)
                && CANDIDATES.indexOf(text.charAt(4)) >= 0
                && (text.length() == 5 || text.charAt(5) == '\n' || text.charAt(5) == '\r');
    }

    private static double score(String sample, char delimiter, char quote) {
        Map<Integer, Integer> linesByFields = new HashMap<>();
        int lines = 0;
        int fields = 1;
        boolean quoted = false;
        boolean fresh = true; // at the start of a field
        boolean any = false; // in this line
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : '\n';
            if (quoted) {
                quoted = c != quote;
            } else if (c == quote && (fresh || sample.charAt(i - 1) == quote)) {
                quoted = true;
                fresh = false;
            } else if (c == delimiter) {
                fields++;
                fresh = true;
                any = true;
            } else if (c == '\n' || c == '\r') {
                if (any) {
                    lines++;
                    linesByFields.merge(fields, 1, Integer::sum);
                }
                fields = 1;
                fresh = true;
                any = false;
            } else {
                fresh = false;
                any = true;
            }
        }
        double best = 0;
        for (var entry : linesByFields.entrySet()) {
            double share = (double) entry.getValue() / lines;
            best = Math.max(best, share * share * (entry.getKey() - 1));
        }
        return best;
    }
}
