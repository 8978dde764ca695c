package org.hubplan.ui.filter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.model.Grade;
import org.hubplan.ui.filter.Chip.Kind;
import org.hubplan.ui.kit.Texts;

/// Filters in words: for a planner, and to be kept and read back.
final class FilterWords {
    private static final String YES = "yes";
    private static final String NO = "no";

    private FilterWords() {}

    static String of(PostFilter filter) {
        Map<Kind, String> byKind = filter.chips().stream()
                .collect(Collectors.groupingBy(
                        Chip::kind,
                        () -> new EnumMap<>(Kind.class),
                        Collectors.mapping(Chip::words, Collectors.joining(Texts.of("filter.or")))));
        return String.join(Texts.of("filter.and"), byKind.values());
    }

    // ---- kept: a line for each chip, its kind and then what it asks for

    static String written(PostFilter filter) {
        return filter.chips().stream()
                .map(chip -> chip.kind().key() + " " + value(chip))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Chip chip) {
        return switch (chip) {
            case Chip.OfGrade(Grade grade) -> grade.label();
            case Chip.OfFunction(String function) -> function;
            case Chip.InState(PostState state) -> state.key();
            case Chip.Funded(boolean funded) -> funded ? YES : NO;
            case Chip.Changed _, Chip.Restricted _ -> YES;
            case Chip.Text(String text) -> text;
        };
    }

    static PostFilter read(String written) {
        return PostFilter.of(written.lines().flatMap(FilterWords::chip).toArray(Chip[]::new));
    }

    private static Stream<Chip> chip(String line) {
        int gap = line.indexOf(' ');
        String key = gap < 0 ? line : line.substring(0, gap);
        String value = gap < 0 ? "" : line.substring(gap + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.key().equals(key))
                .flatMap(kind -> chip(kind, value).stream());
    }

    private static Optional<Chip> chip(Kind kind, String value) {
        return switch (kind) {
            case GRADE -> Grade.labelled(value).map(Chip.OfGrade::new);
            case FUNCTION -> value.isBlank() ? Optional.empty() : Optional.of(new Chip.OfFunction(value));
            case STATE -> PostState.keyed(value).map(Chip.InState::new);
            case FUNDED -> value.equals(YES) || value.equals(NO)
                    ? Optional.of(new Chip.Funded(value.equals(YES)))
                    : Optional.empty();
            case CHANGED -> Optional.of(new Chip.Changed());
            case RESTRICTED -> Optional.of(new Chip.Restricted());
            case TEXT -> Chip.Text.of(value);
        };
    }
}
