package org.hubplan.ui.board.tile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// Who works at a hub, as one bar: a stretch for each group of grades, and what is vacant hatched at its end.
final class GradeBar extends Region {
    private static final double GAP = 1;

    private final List<Region> stretches = new ArrayList<>();
    private final Region vacancy = stretch("vacancy");
    private TileFigures figures;

    GradeBar() {
        for (GradeGroup group : GradeGroup.values()) {
            stretches.add(stretch(group.styleClass()));
        }
        stretches.add(vacancy);
        getStyleClass().add("grade-bar");
        getChildren().setAll(stretches);
    }

    private static Region stretch(String styleClass) {
        Region stretch = new Region();
        stretch.getStyleClass().addAll("stretch", styleClass);
        stretch.setManaged(false);
        return stretch;
    }

    void show(TileFigures shown) {
        figures = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long whole = figures == null ? 0 : figures.line().bwtFte();
        double x = 0;
        for (int at = 0; at < stretches.size(); at++) {
            long part = whole == 0 ? 0 : part(at);
            double width = part == 0 ? 0 : getWidth() * part / whole;
            stretches.get(at).setVisible(part > 0);
            stretches.get(at).resizeRelocate(snapPositionX(x), 0, Math.max(0, snapSizeX(width - GAP)), getHeight());
            x += width;
        }
    }

    private long part(int at) {
        GradeGroup[] groups = GradeGroup.values();
        return at < groups.length ? figures.filled(groups[at]) : figures.line().vacantFte();
    }
}
