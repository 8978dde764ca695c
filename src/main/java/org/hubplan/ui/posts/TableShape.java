package org.hubplan.ui.posts;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hubplan.session.Memory;
import org.hubplan.ui.posts.ColumnLayout.Place;

/// Which columns the table shows, how wide, and by which it is sorted; kept from one start to the next.
public final class TableShape {
    private static final String COLUMNS = "posts.columns";
    private static final String SORTED = "posts.sorted";

    private final Memory memory;
    private final ReadOnlyObjectWrapper<ColumnLayout> layout;
    private final ReadOnlyObjectWrapper<Sorting> sorting;

    TableShape(Memory memory) {
        this.memory = memory;
        this.layout = new ReadOnlyObjectWrapper<>(
                memory.now().kept(COLUMNS).map(ColumnLayout::read).orElse(ColumnLayout.AT_FIRST));
        this.sorting = new ReadOnlyObjectWrapper<>(memory.now().kept(SORTED).map(Sorting::read).orElse(Sorting.NONE));
    }

    public ReadOnlyObjectProperty<ColumnLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /// The columns shown, in their order.
    public List<PostColumn> columns() {
        return layout.get().shown().stream().map(Place::column).toList();
    }

    public ReadOnlyObjectProperty<Sorting> sortingProperty() {
        return sorting.getReadOnlyProperty();
    }

    public void layOut(ColumnLayout wanted) {
        if (!wanted.equals(layout.get())) {
            layout.set(wanted);
            memory.keep(remembered -> remembered.keeping(COLUMNS, wanted.written()));
        }
    }

    public void show(PostColumn column, boolean isShown) {
        layOut(layout.get().showing(column, isShown));
    }

    public void sort(Sorting wanted) {
        if (!wanted.equals(sorting.get())) {
            sorting.set(wanted);
            memory.keep(remembered -> remembered.keeping(SORTED, wanted.written()));
        }
    }

    /// Columns and order as they are at first.
    public void reset() {
        layout.set(ColumnLayout.AT_FIRST);
        sorting.set(Sorting.NONE);
        memory.keep(remembered -> remembered.forgetting(COLUMNS).forgetting(SORTED));
    }
}
