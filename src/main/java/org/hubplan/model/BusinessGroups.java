package org.hubplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The business groups of a force, in the order they were given. That order breaks ties between them.
///
/// @param all no two of one name, in any case of letters
public record BusinessGroups(List<BusinessGroup> all) {
    public static final BusinessGroups NONE = new BusinessGroups(List.of());

    public BusinessGroups {
        all = List.copyOf(all);
        if (all.stream().map(group -> group.name().toLowerCase(Locale.ROOT)).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two business groups have one name");
        }
    }

    public Optional<BusinessGroup> named(String name) {
        return all.stream().filter(group -> group.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The group a command's posts count to: the one of its own name, or that of its business group.
    public Optional<BusinessGroup> of(Command command) {
        return named(command.name()).or(() -> named(command.businessGroup()));
    }

    /// With this group at the end, or in place of the one of its name.
    public BusinessGroups with(BusinessGroup group) {
        List<BusinessGroup> groups = new ArrayList<>(all);
        IntStream.range(0, groups.size())
                .filter(at -> groups.get(at).name().equalsIgnoreCase(group.name()))
                .findFirst()
                .ifPresentOrElse(at -> groups.set(at, group), () -> groups.add(group));
        return new BusinessGroups(groups);
    }

    /// Without the group of this name.
    public BusinessGroups without(String name) {
        return new BusinessGroups(all.stream().filter(group -> !group.name().equalsIgnoreCase(name)).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
