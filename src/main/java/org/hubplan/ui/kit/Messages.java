package org.hubplan.ui.kit;

import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the toasts said lately, so that several in a row don't get lost.
public final class Messages {
    private static final int MOST = 50;

    private final InstantSource clock;
    private final ObservableList<Message> all = FXCollections.observableArrayList();
    private final ObservableList<Message> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();

    Messages(InstantSource clock) {
        this.clock = clock;
    }

    /// The last first, at most fifty.
    public ObservableList<Message> all() {
        return shown;
    }

    /// Troubles that another message took the place of before they were closed.
    public ReadOnlyIntegerProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Somebody looks at the list.
    public void read() {
        unread.set(0);
    }

    void add(String words, boolean isTrouble) {
        all.addFirst(new Message(Instant.ofEpochMilli(clock.millis()), words, isTrouble));
        if (all.size() > MOST) {
            all.removeLast();
        }
    }

    void displace() {
        unread.set(unread.get() + 1);
    }
}
