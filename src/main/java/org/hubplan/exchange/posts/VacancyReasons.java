package org.hubplan.exchange.posts;

import static org.hubplan.exchange.headings.Field.STATUS;
import static org.hubplan.exchange.headings.Field.VACANCY_REASON;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.headings.Headings;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.VacancyReason;

/// Why a post is vacant, as a column of its own says, or a status at length: `Vacant - advertised`, `Frozen`.
final class VacancyReasons {
    private static final Map<Pattern, VacancyReason> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Pattern.compile("frozen|freeze|on hold|not to be filled"), VacancyReason.FROZEN);
        WORDS.put(Pattern.compile("return|held for|maternity|secondment|career break|substantive holder"), VacancyReason.RETURNER);
        WORDS.put(Pattern.compile("offer|vetting|start date agreed|appointed|pre employment"), VacancyReason.OFFERED);
        WORDS.put(Pattern.compile("cover|backfill"), VacancyReason.COVERED);
        WORDS.put(Pattern.compile("advert|recruit|campaign|sift|interview"), VacancyReason.ADVERTISED);
        WORDS.put(Pattern.compile("open|vacant|vacancy|unfilled|none|not advertised|no action"), VacancyReason.OPEN);
    }

    private static final Pattern NOT_YET = Pattern.compile("\\b(not|to be|awaiting)\\b.*\\b(advert|recruit|offer)");

    private final Headings headings;
    private final Map<String, Integer> unknown = new LinkedHashMap<>();

    VacancyReasons(Headings headings) {
        this.headings = headings;
    }

    /// Empty where the row doesn't say.
    Optional<VacancyReason> of(Row line) {
        if (headings.has(VACANCY_REASON)) {
            String said = headings.cell(line, VACANCY_REASON).shown();
            if (said.isBlank() || Words.isNil(said)) {
                return Optional.of(VacancyReason.OPEN);
            }
            Optional<VacancyReason> reason = read(said);
            if (reason.isEmpty()) {
                unknown.merge(said.strip(), 1, Integer::sum);
            }
            return reason;
        }
        return read(headings.cell(line, STATUS).shown()).filter(reason -> reason != VacancyReason.OPEN);
    }

    /// A reason as people write it; empty where it is none that is known.
    static Optional<VacancyReason> read(String said) {
        String bare = Words.bare(said);
        if (NOT_YET.matcher(bare).find()) {
            return Optional.of(VacancyReason.OPEN);
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(bare).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// What a column of reasons said that isn't known, with how often: left as the plan has it.
    Map<String, Integer> unknown() {
        return unknown;
    }
}
