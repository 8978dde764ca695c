package org.hubplan.report.board;

import java.util.List;
import org.hubplan.report.Diagram.Point;
import org.hubplan.report.Precision;

/// What takes one place among tiles: a hub, or where many lie close the name of the lane that begins there.
sealed interface Placed permits HubTile, Lane {
    /// As heard.
    String words(Precision precision);

    List<Point> points();
}
