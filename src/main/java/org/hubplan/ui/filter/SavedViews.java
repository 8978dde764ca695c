package org.hubplan.ui.filter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.session.Memory;

/// The views a planner keeps of one plan, in the order they were made. They are the planner's own: kept with what the
/// window remembers and not in the plan, so that a look at some posts is no change to it and goes to nobody else.
public final class SavedViews {
    private static final String BETWEEN = "\n\n";

    private final Memory memory;
    private final String key;
    private final ReadOnlyObjectWrapper<List<SavedView>> all = new ReadOnlyObjectWrapper<>();

    /// @param plan file whose views they are
    public SavedViews(Memory memory, Path plan) {
        this.memory = memory;
        this.key = "views." + plan.toAbsolutePath();
        all.set(read(memory.now().kept(key).orElse("")));
    }

    private static List<SavedView> read(String written) {
        return Arrays.stream(written.split(BETWEEN)).flatMap(view -> SavedView.read(view).stream()).toList();
    }

    public ReadOnlyObjectProperty<List<SavedView>> allProperty() {
        return all.getReadOnlyProperty();
    }

    public List<SavedView> all() {
        return all.get();
    }

    public Optional<SavedView> named(String name) {
        return all.get().stream().filter(view -> view.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// Keeps a view, in place of one of the same name.
    public void keep(SavedView view) {
        change(views -> {
            int at = names(views).indexOf(view.name().toLowerCase());
            if (at < 0) {
                views.add(view);
            } else {
                views.set(at, view);
            }
            return views;
        });
    }

    /// Calls a view something else. One that had that name before gives way.
    public void rename(SavedView view, String name) {
        change(views -> {
            views.removeIf(other -> !other.equals(view) && other.name().equalsIgnoreCase(name.strip()));
            views.replaceAll(other -> other.equals(view) ? view.named(name) : other);
            return views;
        });
    }

    public void delete(SavedView view) {
        change(views -> {
            views.remove(view);
            return views;
        });
    }

    private static List<String> names(List<SavedView> views) {
        return views.stream().map(view -> view.name().toLowerCase()).toList();
    }

    private void change(UnaryOperator<List<SavedView>> how) {
        all.set(List.copyOf(how.apply(new ArrayList<>(all.get()))));
        String written = all.get().stream().map(SavedView::written).collect(Collectors.joining(BETWEEN));
        memory.keep(kept -> written.isEmpty() ? kept.forgetting(key) : kept.keeping(key, written));
    }
}
