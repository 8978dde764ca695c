package org.hubplan.ui.work;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Scrolling;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Work in the background: what is under way and waiting, each with a way to stop it, and what came of the work before.
public final class WorkView extends VBox {
    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 320;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Work work;
    private final VBox list = new VBox(8);
    private final ListChangeListener<Job> following = _ -> show();
    private final ListChangeListener<Ended> followingEnds = _ -> show();
    private final ZoneId zone;

    private WorkView(Work work, ZoneId zone) {
        this.work = work;
        this.zone = zone;
        setId("work");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Label title = new Label(Texts.of("work.title"));
        title.getStyleClass().add("hp-subtitle");
        list.setId("work-list");
        list.getStyleClass().add("work-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFocusTraversable(false);
        Scrolling.page(scroll);
        Scaled.to(scroll, LIST_HEIGHT, scroll::setPrefHeight);
        getChildren().setAll(title, scroll);
        work.jobs().addListener(following);
        work.finished().all().addListener(followingEnds);
        show();
    }

    /// Opens the list; failures count as seen.
    ///
    /// @param zone the planner's
    public static void open(Layers layers, Work work, ZoneId zone) {
        WorkView view = new WorkView(work, zone);
        Button close = new Button(Texts.of("work.close"));
        close.setId("work-close");
        HBox foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        view.getChildren().add(foot);
        Layer layer = layers.openDialog(view, Pos.BOTTOM_RIGHT);
        close.setOnAction(_ -> layer.close());
        layer.onClosed(() -> {
            work.jobs().removeListener(view.following);
            work.finished().all().removeListener(view.followingEnds);
        });
    }

    private void show() {
        work.finished().look();
        Stream<Node> now = work.jobs().stream().map(this::line);
        Stream<Node> before = work.finished().all().stream().map(this::line);
        list.getChildren().setAll(Stream.concat(now, before).toList());
        if (list.getChildren().isEmpty()) {
            Label none = new Label(Texts.of("work.none"));
            none.getStyleClass().add("hp-muted");
            none.setWrapText(true);
            list.getChildren().setAll(none);
        }
    }

    private Node line(Job job) {
        Label words = new Label(job.words());
        words.getStyleClass().add("hp-medium");
        Label state = small("");
        state.textProperty()
                .bind(Bindings.when(job.runningProperty())
                        .then(Texts.of("work.running"))
                        .otherwise(Texts.of("work.waiting")));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.visibleProperty().bind(job.runningProperty());
        bar.setAccessibleText(job.words());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = new Button(Texts.of("work.cancel"));
        cancel.setAccessibleText(Texts.of("work.cancel.this", job.words()));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> {
            job.cancel();
            cancel.setText(Texts.of("work.cancelling"));
            cancel.setDisable(true);
        });
        HBox line = new HBox(12, new VBox(words, state), space, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(Ended ended) {
        Label words = new Label(ended.words(), new FontIcon(icon(ended.how())));
        Label when = small(how(ended.how()) + " · " + TIME.format(ended.at().atZone(zone)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        when.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(12, words, space, when);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(2, first);
        ended.why().ifPresent(why -> {
            Label told = new Label(why);
            told.setWrapText(true);
            told.getStyleClass().addAll("hp-small", "hp-trouble");
            all.getChildren().add(told);
        });
        return all;
    }

    private static Label small(String words) {
        Label small = new Label(words);
        small.getStyleClass().addAll("hp-caption", "hp-muted");
        return small;
    }

    private static String how(Ended.How how) {
        return switch (how) {
            case DONE -> Texts.of("work.done");
            case FAILED -> Texts.of("work.has-failed");
            case CANCELLED -> Texts.of("work.cancelled");
        };
    }

    private static Ikon icon(Ended.How how) {
        return switch (how) {
            case DONE -> MaterialDesignC.CHECK;
            case FAILED -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case CANCELLED -> MaterialDesignC.CANCEL;
        };
    }
}
