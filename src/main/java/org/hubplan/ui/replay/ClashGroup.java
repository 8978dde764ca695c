package org.hubplan.ui.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Clash;
import org.hubplan.ui.kit.Texts;

/// Clashes alike in all but whom they are of: two hundred posts moved to one other hub are one line.
///
/// @param of `Post P1`, or `Post P1, Post P2 and 3 more`
public record ClashGroup(String of, String field, String was, String wanted, String is) {
    private static final int NAMED = 2;

    static List<ClashGroup> of(List<Clash> clashes) {
        Map<Clash, List<String>> alike = new LinkedHashMap<>();
        for (Clash clash : clashes) {
            Clash nobodys = new Clash("", clash.field(), clash.was(), clash.wanted(), clash.is());
            alike.computeIfAbsent(nobodys, _ -> new ArrayList<>()).add(clash.of());
        }
        return alike.entrySet().stream()
                .map(group -> new ClashGroup(
                        named(group.getValue()),
                        group.getKey().field(),
                        group.getKey().was(),
                        group.getKey().wanted(),
                        group.getKey().is()))
                .toList();
    }

    private static String named(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() <= NAMED ? first : Texts.of("replay.and-more", first, all.size() - NAMED);
    }
}
