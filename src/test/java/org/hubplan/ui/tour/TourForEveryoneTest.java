package org.hubplan.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hubplan.sample.Pcd484;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Goes the whole tour, every screen and dialog of it, light and dark, as somebody who sees badly, or has no mouse.
@ExtendWith(ApplicationExtension.class)
class TourForEveryoneTest {
    @TempDir
    private Path folder;

    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
    }

    @Test
    void every_stop_can_be_read_heard_and_reached_by_keys() throws Exception {
        Path plan = folder.resolve("plan.hubplan");
        Pcd484.plan().create(plan, Clock.systemDefaultZone()).close();
        Judge judge = new Judge();
        CompletableFuture<Void> round = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Guide.takeRound(stage, plan, judge);
                round.complete(null);
            } catch (RuntimeException | Error failed) {
                round.completeExceptionally(failed);
            }
        });
        round.get(10, TimeUnit.MINUTES);

        assertThat(judge.stops()).hasSizeGreaterThan(50).contains("board", "drag", "palette", "first-start");
        assertSoftly(softly -> {
            softly.assertThat(judge.nameless()).as("reached by keys, but without a name").isEmpty();
            softly.assertThat(judge.mouseOnly()).as("done by a click only").isEmpty();
            softly.assertThat(judge.cut()).as("words left out").isEmpty();
            softly.assertThat(judge.paintedTwice()).as("painted whole for what scrolls in it").isEmpty();
            softly.assertThat(judge.faint()).as("told from its ground by less than 4.5 to 1").isEmpty();
        });
    }
}
