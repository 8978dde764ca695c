package org.hubplan.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.work.Job;
import org.hubplan.ui.work.Work;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The foremost job with its progress, how many wait behind it, and failures nobody has looked at; a press lists them.
final class WorkLine extends HBox {
    private final Work work;
    private final Action open;

    /// @param open shows the list
    WorkLine(Work work, Action open) {
        super(8);
        this.work = work;
        this.open = open;
        setAlignment(Pos.CENTER_RIGHT);
        work.jobs().addListener((ListChangeListener<Job>) _ -> show());
        work.finished().unseenFailuresProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        int failures = work.finished().unseenFailuresProperty().get();
        if (failures > 0) {
            getChildren().add(failed(failures));
        }
        if (!work.jobs().isEmpty()) {
            Job foremost = work.jobs().getFirst();
            getChildren().addAll(words(foremost), bar(foremost), cancel(foremost));
        }
    }

    private Node failed(int count) {
        FontIcon icon = new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
        icon.getStyleClass().add("hp-small-icon");
        Button failed = link(Texts.count("work.failed-count", count), icon);
        failed.setId("work-failed");
        return failed;
    }

    private Node words(Job job) {
        int behind = work.jobs().size() - 1;
        Button words = link(
                behind == 0 ? job.words() : job.words() + " · " + Texts.of("work.more", behind), null);
        words.setId("work-now");
        return words;
    }

    private Button link(String words, Node icon) {
        Button link = new Button(words, icon);
        link.getStyleClass().addAll("hp-flat", "hp-link", "hp-caption");
        link.setTooltip(new Tooltip(open.words().get() + "  " + open.shortcut()));
        link.setOnAction(_ -> open.run());
        return link;
    }

    private static Node bar(Job job) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setAccessibleText(job.words());
        return bar;
    }

    private static Node cancel(Job job) {
        Button cancel = new Button(Texts.of("work.cancel"));
        cancel.getStyleClass().addAll("hp-flat", "hp-link", "hp-caption");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText(Texts.of("work.cancel.this", job.words()));
        cancel.setOnAction(_ -> job.cancel());
        return cancel;
    }
}
