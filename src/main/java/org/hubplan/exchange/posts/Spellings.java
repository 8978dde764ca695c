package org.hubplan.exchange.posts;

import java.util.HashMap;
import java.util.Map;
import org.hubplan.exchange.headings.Words;
import org.hubplan.model.Command;
import org.hubplan.model.Plan;

/// One spelling for each function, command, shift and building: the plan's own, or else the one met first.
/// So `open source` and `Open Source` lie in one stack, and a new spelling is no change.
final class Spellings {
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, Command> commands = new HashMap<>();

    /// @param owner the command the plan is for
    Spellings(Plan plan, Command owner) {
        commands.put(Words.key(owner.name()), owner);
        plan.commands().forEach(command -> commands.putIfAbsent(Words.key(command.name()), command));
        plan.functions().forEach(function -> functions.putIfAbsent(Words.key(function), function));
    }

    String function(String text) {
        return functions.computeIfAbsent(Words.key(text), _ -> text);
    }

    Command command(String text) {
        return commands.computeIfAbsent(Words.key(text), _ -> new Command(text));
    }

    /// A shift or a building.
    String other(String text) {
        return text.isEmpty() ? text : others.computeIfAbsent(Words.key(text), _ -> text);
    }

    /// The spelling the plan has, where the two differ in nothing else.
    static String kept(String known, String read) {
        return Words.key(known).equals(Words.key(read)) ? known : read;
    }
}
