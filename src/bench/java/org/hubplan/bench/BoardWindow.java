package org.hubplan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hubplan.change.Option;
import org.hubplan.fixture.BigPlan;
import org.hubplan.fixture.NoPrinters;
import org.hubplan.model.HubCode;
import org.hubplan.model.PlanSettings;
import org.hubplan.session.DataFolder;
import org.hubplan.session.Memory;
import org.hubplan.session.Session;
import org.hubplan.ui.board.tile.TileSize;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Theme;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.work.Work;

/// A window over 60 hubs without a display or a graphics card: a column of a hub's matrix dragged over tile after
/// tile, then, its tiles fixed at the full size so that they don't all fit, the board scrolled from end to end, then the
/// table of posts. Prints a line of figures for each.
public final class BoardWindow extends Application {
    private static final String OPENED = "H0";
    /// Frames in which the pointer crosses a tile.
    private static final int FRAMES_A_TILE = 8;
    /// Frames in which the board is scrolled from end to end and back.
    private static final int FRAMES_THERE_AND_BACK = 200;

    /// Frames in which the table of posts is scrolled one way.
    private static final int FRAMES_ONE_WAY = 300;
    /// Pixels that the table of posts is scrolled by in a frame.
    private static final double WHEEL = 60;

    private Path folder;
    private PlansViewModel plans;
    private Work work;
    private Desk desk;
    private Robot robot;
    private Stage window;

    @Override
    public void start(Stage stage) throws IOException {
        int posts = Integer.parseInt(getParameters().getRaw().getFirst());
        window = stage;
        robot = new Robot();
        folder = Files.createTempDirectory("hubplan-bench");
        desk = desk();
        stage.setScene(desk.scene());
        stage.show();
        plans.show(Session.create(
                folder.resolve("bench.hubplan"),
                PlanSettings.named("Bench", "A. Planner"),
                BigPlan.of(posts),
                Option.ofNewPlan(LocalDate.of(2019, 4, 1)),
                "",
                Clock.systemDefaultZone()));
        desk.board().orElseThrow().model().openOrClose(new HubCode(OPENED));
        Platform.runLater(() -> Platform.runLater(() -> drag(posts)));
    }

    private Desk desk() {
        Layers layers = new Layers();
        Memory memory = new Memory(new DataFolder(folder).remembered());
        work = new Work();
        plans = new PlansViewModel(new DataFolder(folder), memory, work, Clock.systemDefaultZone());
        Surroundings around = new Surroundings(
                layers, new Toasts(layers), work, new Theme(), new NoFile(), new NoPrinters(), Clock.systemDefaultZone());
        return new Desk(around, plans, memory, _ -> {});
    }

    private void drag(int posts) {
        desk.scene().getRoot().applyCss();
        desk.scene().getRoot().layout();
        Node from = desk.scene().getRoot().lookupAll(".matrix .cell").stream().findFirst().orElseThrow();
        List<Point2D> path = path();
        robot.mouseMove(middle(from));
        robot.mousePress(MouseButton.PRIMARY);
        Frames[] frames = new Frames[1];
        frames[0] = new Frames(
                frame -> robot.mouseMove(path.get(frame % path.size())),
                () -> {
                    if (desk.scene().getRoot().lookup("#ghost") == null) {
                        throw new IllegalStateException("Nothing was dragged");
                    }
                    robot.mouseRelease(MouseButton.PRIMARY);
                    System.out.println(Measured.frames("BoardFrames.drag", posts, frames[0].sorted()).line());
                    desk.board().orElseThrow().model().sizeProperty().set(Optional.of(TileSize.FULL));
                    Platform.runLater(() -> Platform.runLater(() -> scroll(posts)));
                });
        frames[0].start();
    }

    /// From the middle of each tile in sight to that of the next.
    private List<Point2D> path() {
        List<Point2D> middles = BigPlan.hubs().stream()
                .flatMap(hub -> desk.board().orElseThrow().tile(hub).stream())
                .map(this::middle)
                .filter(place -> place.getY() < window.getY() + Desk.HEIGHT - 80)
                .toList();
        List<Point2D> path = new ArrayList<>();
        for (int at = 0; at + 1 < middles.size(); at++) {
            for (int part = 0; part < FRAMES_A_TILE; part++) {
                path.add(middles.get(at).interpolate(middles.get(at + 1), part / (double) FRAMES_A_TILE));
            }
        }
        return path;
    }

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void scroll(int posts) {
        ScrollPane lanes = (ScrollPane) desk.scene().getRoot().lookup(".lanes-scroll");
        Frames[] frames = new Frames[1];
        frames[0] = new Frames(
                frame -> lanes.setVvalue(Math.abs(1 - frame % FRAMES_THERE_AND_BACK / (FRAMES_THERE_AND_BACK / 2.0))),
                () -> {
                    System.out.println(Measured.frames("BoardFrames.scroll", posts, frames[0].sorted()).line());
                    scrollPosts(posts);
                });
        frames[0].start();
    }

    /// The table of posts, a turn of the wheel in each frame, down and up again.
    private void scrollPosts(int posts) {
        desk.shell().orElseThrow().go("posts");
        desk.scene().getRoot().applyCss();
        desk.scene().getRoot().layout();
        VirtualFlow<?> rows = (VirtualFlow<?>) desk.scene().getRoot().lookup("#posts-table .virtual-flow");
        Frames[] frames = new Frames[1];
        frames[0] = new Frames(
                frame -> rows.scrollPixels(frame / FRAMES_ONE_WAY % 2 == 0 ? WHEEL : -WHEEL),
                () -> {
                    System.out.println(Measured.frames("BoardFrames.posts", posts, frames[0].sorted()).line());
                    Platform.exit();
                });
        frames[0].start();
    }

    @Override
    public void stop() {
        work.close();
        plans.close();
        try {
            Folder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nobody chooses a file here.
    private static final class NoFile implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, String suggested, Kind kind) {
            return Optional.empty();
        }
    }
}
