package org.hubplan.ui.charts;

import java.util.List;
import java.util.Optional;
import org.hubplan.report.Diagram;
import org.hubplan.report.Precision;
import org.hubplan.ui.drill.Drill;

/// A chart on the screen, and what each of its figures can be followed to.
///
/// @param behind one a point
record ShownChart(Diagram diagram, Precision precision, List<Behind> behind) {
    ShownChart {
        behind = List.copyOf(behind);
    }

    /// @param detail what the figure is made of, where a few words say it; empty for none
    /// @param drill the posts and changes it comes from; empty for none
    record Behind(String detail, Optional<Followed> drill) {
        static final Behind NOTHING = new Behind("", Optional.empty());

        static Behind of(Drill drill, Drill.Of of) {
            return new Behind("", Optional.of(new Followed(drill, of)));
        }
    }

    /// @param of which option, told against which
    record Followed(Drill drill, Drill.Of of) {}

    static ShownChart of(Diagram diagram, List<Behind> behind) {
        return new ShownChart(diagram, Precision.of(diagram), behind);
    }

    /// Figure and what it is made of, in words.
    String words(int point) {
        Diagram.Point of = diagram.points().get(point);
        String figure = of.words() + ": " + precision.withUnit(of.amount());
        return behind.get(point).detail().isEmpty() ? figure : figure + " (" + behind.get(point).detail() + ")";
    }

    boolean leadsOn(int point) {
        return behind.get(point).drill().isPresent();
    }
}
