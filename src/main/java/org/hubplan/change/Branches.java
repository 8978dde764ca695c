package org.hubplan.change;

import io.vavr.collection.TreeMap;

/// Every option of a plan with its history, folded from the log. A value.
public record Branches(TreeMap<Integer, Branch> byOption) {
    /// As a plan begins.
    public static Branches of(Iterable<Option> options) {
        TreeMap<Integer, Branch> branches = TreeMap.empty();
        for (Option option : options) {
            branches = branches.put(option.number(), Branch.of(option));
        }
        return new Branches(branches);
    }

    /// After one more entry of the log.
    ///
    /// @throws IllegalStateException if it names an option or a step that isn't there, or makes an option that is
    public Branches then(Entry entry) {
        if (entry.act() instanceof Act.Made && byOption.containsKey(entry.option())) {
            throw new IllegalStateException("Entry " + entry.n() + " makes option " + entry.option() + " again");
        }
        return new Branches(byOption.put(entry.option(), Branch.after(entry, this::of)));
    }

    /// @throws IllegalStateException if there is no such option
    public Branch of(int option) {
        return byOption.get(option)
                .getOrElseThrow(() -> new IllegalStateException("The log names option " + option + ", which is not there"));
    }
}
