package org.hubplan.store;

import java.util.HashMap;
import java.util.Map;
import org.hubplan.model.Command;
import org.hubplan.model.HubCode;

/// Equal texts, hub codes and commands as one object each, for one reading of a plan: of 50,000 posts most share
/// their function, title and hub.
final class Shared {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, HubCode> hubs = new HashMap<>();
    private final Map<String, Command> commands = new HashMap<>();

    String text(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    HubCode hub(String code) {
        return hubs.computeIfAbsent(code, HubCode::new);
    }

    Command command(String name) {
        return commands.computeIfAbsent(name, Command::new);
    }
}
