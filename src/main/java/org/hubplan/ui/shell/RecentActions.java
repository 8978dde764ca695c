package org.hubplan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.hubplan.session.Memory;

/// Which actions were last done from the palette, from one start to the next.
public final class RecentActions {
    private static final String KEY = "palette.recent";
    private static final int MOST = 5;

    private final Memory memory;

    public RecentActions(Memory memory) {
        this.memory = memory;
    }

    /// Their ids, the last first.
    List<String> ids() {
        return memory.now().kept(KEY).filter(words -> !words.isEmpty()).map(words -> List.of(words.split(" "))).orElse(List.of());
    }

    void use(String id) {
        List<String> ids = new ArrayList<>(ids());
        ids.remove(id);
        ids.addFirst(id);
        memory.keep(remembered ->
                remembered.keeping(KEY, String.join(" ", ids.subList(0, Math.min(MOST, ids.size())))));
    }
}
