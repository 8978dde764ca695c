package org.hubplan.ui.work;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hubplan.ui.work.Ended.How;

/// The jobs that ended last, so that none ends unnoticed: a failure is counted until somebody has looked.
public final class Finished {
    private static final int MOST = 30;

    private final InstantSource clock;
    private final ObservableList<Ended> all = FXCollections.observableArrayList();
    private final ObservableList<Ended> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();

    Finished(InstantSource clock) {
        this.clock = clock;
    }

    /// The last first, at most thirty.
    public ObservableList<Ended> all() {
        return shown;
    }

    /// Failures nobody has looked at yet.
    public ReadOnlyIntegerProperty unseenFailuresProperty() {
        return unseen.getReadOnlyProperty();
    }

    /// Somebody looks at the list.
    public void look() {
        unseen.set(0);
    }

    void add(String words, How how, Optional<String> why) {
        if (how == How.FAILED) {
            unseen.set(unseen.get() + 1);
        }
        // counted first, so that who looks at the list as it changes has seen it
        all.addFirst(new Ended(words, how, why, Instant.ofEpochMilli(clock.millis())));
        if (all.size() > MOST) {
            all.removeLast();
        }
    }
}
