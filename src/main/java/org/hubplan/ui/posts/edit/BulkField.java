package org.hubplan.ui.posts.edit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.change.PostField;

/// One field of many posts, to be set or left.
///
/// @param now what the posts have, in words: `Research`, or `4 different`
/// @param choices to choose from; none where anything is written
/// @param set whether it is set
/// @param text what it is set to, as written
/// @param problem why that can't be read, and the way out; empty where it can, or it isn't set
public record BulkField(
        PostField field, String now, List<String> choices, BooleanProperty set, StringProperty text, StringProperty problem) {
    BulkField(PostField field, String now, List<String> choices) {
        this(
                field, now, List.copyOf(choices), new SimpleBooleanProperty(), new SimpleStringProperty(""),
                new SimpleStringProperty(""));
    }

    Optional<String> trouble() {
        return Optional.of(problem.get()).filter(words -> !words.isEmpty());
    }
}
