package org.hubplan.change;

import java.util.function.IntFunction;

/// An option with its history. A value.
public record Branch(Option option, History history) {
    /// An option nothing was done in yet.
    public static Branch of(Option option) {
        return new Branch(option, History.EMPTY);
    }

    /// The branch an entry belongs to, after that entry. It may be a new one, made from another.
    ///
    /// @param known finds a branch by the number of its option
    public static Branch after(Entry entry, IntFunction<Branch> known) {
        return switch (entry.act()) {
            case Act.Made made ->
                new Branch(
                        Option.of(entry, made),
                        known.apply(made.from()).history().upTo(made.upTo()));
            case Act.Kept kept -> {
                Branch own = known.apply(entry.option());
                yield new Branch(
                        own.option,
                        own.history.keeping(known.apply(kept.whatIf()).history()));
            }
            default -> known.apply(entry.option()).then(entry);
        };
    }

    private Branch then(Entry entry) {
        return new Branch(option.then(entry), history.then(entry));
    }
}
