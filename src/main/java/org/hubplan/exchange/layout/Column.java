package org.hubplan.exchange.layout;

import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.headings.Confidence;
import org.hubplan.exchange.headings.Field;
import org.hubplan.exchange.headings.Grounds;
import org.hubplan.exchange.headings.Personal;

/// One column of a sheet, and what it is taken to hold.
///
/// @param at from 0 for A
/// @param name what mappings call it, as `Loc` or `column F`
/// @param heading as written, empty where none stands over it
/// @param samples a few of its values, no two alike
/// @param field what is read from it; empty where nothing is
/// @param grounds why; empty where nothing is read
/// @param personal what it says of persons, whether it is read or not
/// @param suggested what its values look like, where nothing is read and a field is still wanted
public record Column(
        int at,
        String name,
        String heading,
        List<String> samples,
        Optional<Field> field,
        Optional<Grounds> grounds,
        Optional<Personal> personal,
        Optional<Field> suggested) {
    public Column {
        samples = List.copyOf(samples);
    }

    /// How sure it is; empty where nothing is read.
    public Optional<Confidence> confidence() {
        return grounds.map(Grounds::confidence);
    }

    /// Why it is read so, or not at all, in a few words.
    public String reason() {
        if (field.isPresent() && grounds.isPresent()) {
            return grounds.get().words(heading, field.get());
        }
        if (personal.isPresent()) {
            return "about persons (" + personal.get().words() + "): skipped";
        }
        return suggested
                .map(like -> "its values look like " + like.label())
                .orElse(heading.isEmpty() && samples.isEmpty() ? "empty" : "nothing here that Hubplan reads");
    }
}
