package org.hubplan.exchange.posts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hubplan.exchange.headings.Memory;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Plan;

/// Finds the hub a workbook means, by code or name in any case: `ce`, `Central East`, `CE - Central East`.
///
/// `NA` is North Area; `N/A` is no hub at all, so punctuation counts in a code.
public final class HubNames {
    /// What is written before or after a code to say what it is: `BCU NA`, `Hub SC3`.
    private static final Pattern ADDED = Pattern.compile("(?i)^(hub|b?ocu|bcu|unit)\\b[\\s:]*|\\s+(hub|b?ocu|bcu|unit)$");

    private final Map<String, Optional<Hub>> byCode = new HashMap<>();
    private final Map<String, Optional<Hub>> byName = new HashMap<>();
    private final Memory<Optional<Hub>> found = new Memory<>(this::search);

    /// @param more hubs that come into the plan with the workbook
    public HubNames(Plan plan, List<Hub> more) {
        plan.hubs().forEach(this::nameAll);
        more.forEach(this::nameAll);
    }

    private void nameAll(Hub hub) {
        String code = hub.code().value();
        put(byCode, code(code), hub);
        put(byName, Words.bare(hub.name()), hub);
        put(byName, Words.bare(code + " " + hub.name()), hub);
        put(byName, Words.bare(hub.name() + " " + code), hub);
        if (hub.kind() == HubKind.BCU) {
            put(byName, Words.bare(hub.name() + " BCU"), hub);
            put(byName, Words.bare(code + " BCU"), hub);
        }
    }

    /// A spelling that two hubs share stands for neither.
    private static void put(Map<String, Optional<Hub>> map, String key, Hub hub) {
        map.merge(key, Optional.of(hub), (known, again) -> known.equals(again) ? known : Optional.empty());
    }

    /// The hub; empty where the text is none's code or name.
    public Optional<Hub> find(String text) {
        return found.of(text);
    }

    private Optional<Hub> search(String text) {
        return plainly(text)
                .or(() -> plainly(Words.unmarked(text)))
                .or(() -> plainly(ADDED.matcher(Words.unmarked(text)).replaceAll("")));
    }

    private Optional<Hub> plainly(String text) {
        return byCode.getOrDefault(code(text), Optional.empty())
                .or(() -> byName.getOrDefault(Words.bare(text), Optional.empty()));
    }

    /// `SC 1` is `SC1`.
    private static String code(String text) {
        return Words.tidy(text).toLowerCase(Locale.ROOT).replaceAll("(?<=[a-z]) (?=\\d)", "");
    }
}
