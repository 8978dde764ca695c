package org.hubplan.ui.filter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hubplan.model.Grade;
import org.hubplan.model.Post;
import org.hubplan.ui.filter.Chip.Kind;

/// Which posts are looked at. Of one kind of chip any must hold, of all kinds each: DC or DS, and vacant. A value;
/// without a chip it lets every post through.
///
/// @param chips in the order of their kinds, and in each as they were added
public record PostFilter(List<Chip> chips) {
    /// Lets every post through.
    public static final PostFilter ALL = new PostFilter(List.of());

    public PostFilter {
        chips = new LinkedHashSet<>(chips)
                .stream().sorted(Comparator.comparing(Chip::kind)).toList();
    }

    public static PostFilter of(Chip... chips) {
        PostFilter filter = ALL;
        for (Chip chip : chips) {
            filter = filter.with(chip);
        }
        return filter;
    }

    public boolean isAll() {
        return chips.isEmpty();
    }

    public boolean has(Chip chip) {
        return chips.contains(chip);
    }

    /// Whether any chip is of a kind.
    boolean asks(Kind kind) {
        return chips.stream().anyMatch(chip -> chip.kind() == kind);
    }

    public Set<Grade> grades() {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        of(Chip.OfGrade.class).forEach(chip -> grades.add(chip.grade()));
        return grades;
    }

    public Set<String> functions() {
        return of(Chip.OfFunction.class).stream().map(Chip.OfFunction::function).collect(Collectors.toSet());
    }

    public Set<PostState> states() {
        return of(Chip.InState.class).stream().map(Chip.InState::state).collect(Collectors.toSet());
    }

    /// What is looked for in words; empty where nothing is.
    public String text() {
        return of(Chip.Text.class).stream().map(Chip.Text::text).findFirst().orElse("");
    }

    private <T extends Chip> List<T> of(Class<T> type) {
        return chips.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// With one more chip. There is one text, and a post is asked to be funded or to be unfunded.
    public PostFilter with(Chip chip) {
        if (chips.contains(chip)) {
            return this;
        }
        boolean isOnly = chip.kind() == Kind.TEXT || chip.kind() == Kind.FUNDED;
        List<Chip> all = new ArrayList<>(isOnly ? without(chip.kind()).chips : chips);
        all.add(chip);
        return new PostFilter(all);
    }

    public PostFilter without(Chip chip) {
        return new PostFilter(chips.stream().filter(other -> !other.equals(chip)).toList());
    }

    /// Without any chip of a kind.
    public PostFilter without(Kind kind) {
        return new PostFilter(chips.stream().filter(other -> other.kind() != kind).toList());
    }

    /// Looking for these words; a blank text looks for none.
    public PostFilter withText(String text) {
        PostFilter others = without(Kind.TEXT);
        return Chip.Text.of(text).map(others::with).orElse(others);
    }

    /// Which posts it lets through.
    public Predicate<Post> on(Ground ground) {
        Map<Kind, List<Chip>> byKind = chips.stream().collect(Collectors.groupingBy(Chip::kind));
        return byKind.values().stream()
                .map(kind -> anyOf(kind, ground))
                .reduce(Predicate::and)
                .orElse(_ -> true);
    }

    private static Predicate<Post> anyOf(Collection<Chip> chips, Ground ground) {
        return chips.stream().map(chip -> chip.on(ground)).reduce(Predicate::or).orElseThrow();
    }

    public boolean matches(Post post, Ground ground) {
        return on(ground).test(post);
    }

    /// `DC or DS, vacant, “open source”`; empty where it lets everything through.
    public String words() {
        return FilterWords.of(this);
    }

    /// As kept in a saved view, a line for each chip.
    public String written() {
        return FilterWords.written(this);
    }

    /// As it was written down. A line that says nothing known is passed over; empty where none does.
    public static Optional<PostFilter> read(String written) {
        PostFilter read = FilterWords.read(written);
        return read.isAll() && !written.isBlank() ? Optional.empty() : Optional.of(read);
    }
}
