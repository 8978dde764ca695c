package org.hubplan.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.fixture.PlanFixture.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.hubplan.sample.Pcd484;
import org.hubplan.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The opened hub of ten grades in a window too low for all its functions.
@ExtendWith(ApplicationExtension.class)
class LowWindowTest {
    private static final int LOW = 600;

    @TempDir
    private Path folder;

    private OnDesk on;

    @Start
    void show(Stage stage) {
        on = OnDesk.empty(stage, folder);
        Session sample = Pcd484.plan().create(folder.resolve("sample.hubplan"), Clock.systemDefaultZone());
        on.plans.show(sample);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(on::close);
    }

    @Test
    void a_matrix_that_scrolls_down_needs_no_scrolling_sideways(FxRobot robot) {
        robot.interact(() -> on.desk.board().orElseThrow().model().openOrClose(hub("MIB")));
        for (int pulse = 0; pulse < 2; pulse++) {
            robot.interact(() -> {
                on.desk.scene().getRoot().applyCss();
                ((Region) on.desk.scene().getRoot()).resize(1280, LOW);
                on.desk.scene().getRoot().layout();
            });
        }

        Map<Orientation, ScrollBar> bars = robot.lookup("#opened-hub .matrix-scroll").<Node>query().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .collect(Collectors.toMap(ScrollBar::getOrientation, Function.identity()));
        assertThat(bars.get(Orientation.VERTICAL).isVisible()).isTrue();
        assertThat(bars.get(Orientation.HORIZONTAL).isVisible()).isFalse();
    }
}
