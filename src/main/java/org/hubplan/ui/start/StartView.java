package org.hubplan.ui.start;

import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;

/// What stands in the window while no plan is open: what went wrong, if anything did, and every way on.
public final class StartView extends StackPane {
    private final Label trouble = new Label();
    /// Room for the four ways to a plan side by side, none of them cut.
    private static final double WIDTH = 680;

    private final HBox busy = new HBox(12);

    /// @param zone the planner's
    public StartView(PlansViewModel plans, Actions actions, Work work, FileChoice files, ZoneId zone) {
        setId("start");
        getStyleClass().add("hp-start");
        Label title = new Label(Texts.of("app.name"));
        title.getStyleClass().add("hp-title");
        Label what = new Label(Texts.of("start.what"));
        what.getStyleClass().add("hp-muted");
        what.setWrapText(true);
        trouble.setId("start-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        Button create = Buttons.words(actions.get("plan.new"));
        create.getStyleClass().add("accent");
        WrappingLine ways = new WrappingLine(
                8,
                create,
                Buttons.words(actions.get("plan.open")),
                Buttons.words(actions.get("plan.import")),
                Buttons.words(actions.get("plan.sample")));
        ways.getChildren().forEach(way -> ((Button) way).setMinWidth(USE_PREF_SIZE));
        busy.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(16, title, what, trouble, ways, recent(plans, files, zone), busy);
        card.getStyleClass().addAll("hp-card", "hp-start-card");
        card.setMinWidth(0);
        Scaled.to(card, WIDTH, wide -> card.setMaxSize(wide, USE_PREF_SIZE));
        getChildren().setAll(card);
        plans.troubleProperty().subscribe(message -> {
            trouble.setText(message.orElse(""));
            trouble.setVisible(message.isPresent());
            trouble.setManaged(message.isPresent());
        });
        work.jobs().subscribe(() -> showBusy(work.jobs()));
        showBusy(work.jobs());
    }

    private static VBox recent(PlansViewModel plans, FileChoice files, ZoneId zone) {
        Label heading = new Label(Texts.of("start.recent"));
        heading.getStyleClass().addAll("hp-small", "hp-muted");
        VBox recent = new VBox(4, heading, new RecentView(plans, files, zone));
        plans.recentProperty().subscribe(all -> {
            recent.setVisible(!all.isEmpty());
            recent.setManaged(!all.isEmpty());
        });
        return recent;
    }

    private void showBusy(List<Job> jobs) {
        busy.getChildren().clear();
        busy.setManaged(!jobs.isEmpty());
        jobs.stream().findFirst().ifPresent(job -> {
            ProgressIndicator going = new ProgressIndicator();
            going.setPrefSize(20, 20);
            busy.getChildren().setAll(going, new Label(job.words()));
        });
    }
}
