package org.hubplan.ui.start;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Buttons;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// What stands in the window while no plan is open: what went wrong, if anything did, and every way on.
public final class StartView extends StackPane {
    private final PlansViewModel plans;
    private final Label trouble = new Label();
    private final VBox recent = new VBox(4);
    /// Room for the four ways to a plan side by side, none of them cut.
    private static final double WIDTH = 680;

    private final HBox busy = new HBox(12);

    public StartView(PlansViewModel plans, Actions actions, Work work) {
        this.plans = plans;
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
        HBox ways = new HBox(
                8,
                create,
                Buttons.words(actions.get("plan.open")),
                Buttons.words(actions.get("plan.import")),
                Buttons.words(actions.get("plan.sample")));
        ways.getChildren().forEach(way -> ((Button) way).setMinWidth(USE_PREF_SIZE));
        busy.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(16, title, what, trouble, ways, recent, busy);
        card.getStyleClass().addAll("hp-card", "hp-start-card");
        card.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().setAll(card);
        plans.troubleProperty().subscribe(message -> {
            trouble.setText(message.orElse(""));
            trouble.setVisible(message.isPresent());
            trouble.setManaged(message.isPresent());
        });
        plans.recentProperty().subscribe(this::showRecent);
        work.jobs().subscribe(() -> showBusy(work.jobs()));
        showBusy(work.jobs());
    }

    private void showRecent(List<Path> files) {
        recent.getChildren().clear();
        recent.setManaged(!files.isEmpty());
        if (!files.isEmpty()) {
            Label heading = new Label(Texts.of("start.recent"));
            heading.getStyleClass().addAll("hp-small", "hp-muted");
            recent.getChildren().add(heading);
            files.stream().limit(5).map(this::line).forEach(recent.getChildren()::add);
        }
    }

    private Node line(Path file) {
        Label name = new Label(PlansViewModel.name(file));
        name.getStyleClass().add("hp-medium");
        Label where = new Label(String.valueOf(file.getParent()));
        where.getStyleClass().addAll("hp-caption", "hp-muted");
        HBox words = new HBox(12, new FontIcon(MaterialDesignF.FILE_TABLE_BOX_MULTIPLE_OUTLINE), name, where);
        words.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, words);
        button.getStyleClass().setAll("hp-menu-item", "hp-focusable");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Texts.of("start.open-recent", PlansViewModel.name(file)));
        button.setOnAction(_ -> plans.open(file));
        return button;
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
