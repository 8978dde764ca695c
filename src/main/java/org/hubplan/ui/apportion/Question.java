package org.hubplan.ui.apportion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Terms;
import org.hubplan.money.apportion.Weighting;

/// What a planner asks for: how many posts, by which weight and method, among whom.
final class Question {
    final ObjectProperty<HowMany> howMany = new SimpleObjectProperty<>(HowMany.NET);
    final StringProperty posts = new SimpleStringProperty("");
    final BooleanProperty byGrade = new SimpleBooleanProperty();
    final ObjectProperty<Method> method = new SimpleObjectProperty<>(Method.LARGEST_REMAINDER);
    final ObjectProperty<Weighting> weighting = new SimpleObjectProperty<>(Weighting.NON_FUNDED);
    private final Map<String, GroupDraft> drafts = new HashMap<>();
    private final Runnable asked;

    /// @param asked run whenever it asks for something else
    Question(Runnable asked) {
        this.asked = asked;
        howMany.subscribe((_, _) -> asked.run());
        posts.subscribe((_, _) -> asked.run());
        byGrade.subscribe((_, _) -> asked.run());
        method.subscribe((_, _) -> asked.run());
        weighting.subscribe((_, _) -> asked.run());
    }

    /// What is asked of one group; kept while the screen is open.
    GroupDraft of(String group) {
        return drafts.computeIfAbsent(group, _ -> {
            GroupDraft draft = new GroupDraft();
            draft.takesPart.subscribe((_, _) -> asked.run());
            draft.floor.subscribe((_, _) -> asked.run());
            draft.cap.subscribe((_, _) -> asked.run());
            return draft;
        });
    }

    /// Bounds are of all grades together: groups that stand aside have none, nor has any where each grade is shared by
    /// itself.
    Terms terms(Iterable<String> groups) {
        Set<String> without = new HashSet<>();
        Map<String, Integer> floors = new HashMap<>();
        Map<String, Integer> caps = new HashMap<>();
        for (String group : groups) {
            GroupDraft draft = of(group);
            if (!draft.takesPart.get()) {
                without.add(group);
            } else if (!byGrade.get()) {
                draft.least().ifPresent(least -> floors.put(group, least));
                draft.most().ifPresent(most -> caps.put(group, most));
            }
        }
        return new Terms(weighting.get(), method.get(), without, floors, caps);
    }
}
