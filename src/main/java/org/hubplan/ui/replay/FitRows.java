package org.hubplan.ui.replay;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a list of changes. Where the same changes are shown again only those that differ are replaced, so that
/// the keyboard stays where it is.
final class FitRows {
    private final ObservableList<ChangeFit> rows = FXCollections.observableArrayList();

    ObservableList<ChangeFit> shown() {
        return rows;
    }

    void show(List<ChangeFit> now) {
        boolean same = rows.stream().map(ChangeFit::n).toList().equals(now.stream().map(ChangeFit::n).toList());
        if (!same) {
            rows.setAll(now);
            return;
        }
        for (int at = 0; at < now.size(); at++) {
            if (!rows.get(at).equals(now.get(at))) {
                rows.set(at, now.get(at));
            }
        }
    }
}
