package org.hubplan.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The foot of the window: what is saved, how many changes the option has, and work in the background.
final class StatusLine extends HBox {
    private final Work work;
    private final HBox jobs = new HBox(16);

    StatusLine(StatusViewModel model, Work work) {
        this.work = work;
        setId("status");
        getStyleClass().add("hp-status");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon tick = new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE);
        tick.getStyleClass().add("hp-small-icon");
        Label saved = line("status-saved");
        saved.setGraphic(tick);
        saved.textProperty().bind(model.saved());
        Label changes = line("status-changes");
        changes.textProperty().bind(model.changes());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        jobs.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(saved, changes, space, jobs);
        work.jobs().addListener((ListChangeListener<Job>) _ -> showJobs());
        showJobs();
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().addAll("hp-caption", "hp-muted");
        return line;
    }

    private void showJobs() {
        jobs.getChildren().setAll(work.jobs().stream().map(StatusLine::line).toList());
    }

    private static Node line(Job job) {
        Label words = line("job");
        words.setText(job.words());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setAccessibleText(job.words());
        Button cancel = new Button(Texts.of("work.cancel"));
        cancel.getStyleClass().addAll("hp-flat", "hp-link", "hp-caption");
        cancel.setAccessibleText(Texts.of("work.cancel.this", job.words()));
        cancel.setOnAction(_ -> job.cancel());
        HBox line = new HBox(8, words, bar, cancel);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }
}
