package org.hubplan.ui.kit;

import java.util.Set;
import java.util.stream.Stream;

/// What an action is about, told from the beginning of its id: in the order of the palette and of Help.
public enum ActionGroup {
    BOARD("palette.group.board", Set.of("board", "edit", "posts", "filter", "paste")),
    OPTION("palette.group.option", Set.of("option", "what-if", "look", "lens", "notes", "replay")),
    SCREENS("palette.group.go", Set.of("go")),
    PLAN("palette.group.plan", Set.of("plan", "paper", "import", "month")),
    OTHERS("palette.group.others", Set.of()),
    WINDOW("palette.group.window", Set.of("window", "text", "help", "work", "messages", "palette", "guide"));

    private final String key;
    private final Set<String> beginnings;

    ActionGroup(String key, Set<String> beginnings) {
        this.key = key;
        this.beginnings = beginnings;
    }

    public static ActionGroup of(Action action) {
        String beginning = action.id().substring(0, Math.max(0, action.id().indexOf('.')));
        return Stream.of(values()).filter(group -> group.beginnings.contains(beginning)).findFirst().orElse(OTHERS);
    }

    public String words() {
        return Texts.of(key);
    }
}
