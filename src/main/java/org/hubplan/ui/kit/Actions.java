package org.hubplan.ui.kit;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;

/// The one table of everything that can be done, which feeds buttons, menus, shortcuts and the palette.
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();

    /// @throws IllegalArgumentException if there is an action of this id, or with one of its shortcuts
    public void add(Action action) {
        if (byId.containsKey(action.id())) {
            throw new IllegalArgumentException("Two actions are called " + action.id());
        }
        byId.values().stream()
                .filter(other -> !Collections.disjoint(other.keys(), action.keys()))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException(action.id() + " has a shortcut of " + other.id());
                });
        byId.put(action.id(), action);
    }

    /// In the order they were added.
    public Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// @throws IllegalArgumentException if there is no such action
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("There is no action " + id);
        }
        return action;
    }

    /// From now on, their shortcuts work in this scene.
    public void listenIn(Scene scene) {
        byId.values().forEach(action -> action.keys().forEach(keys -> scene.getAccelerators().put(keys, action::run)));
    }
}
