package org.hubplan.ui.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/// The plans used before, the last first: when each was last saved; one that is no longer where it was can be looked for
/// or taken off the list. Arrow keys go from plan to plan, Delete takes one off.
public final class RecentView extends VBox {
    private static final double WIDTH = 640;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private final PlansViewModel plans;
    private final FileChoice files;
    private final ZoneId zone;
    private Runnable chosen = () -> {};

    /// @param zone the planner's
    public RecentView(PlansViewModel plans, FileChoice files, ZoneId zone) {
        super(2);
        this.plans = plans;
        this.files = files;
        this.zone = zone;
        setId("recent");
        plans.recentProperty().subscribe(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// Opens the list over a plan.
    public static void open(Layers layers, PlansViewModel plans, FileChoice files, ZoneId zone) {
        RecentView view = new RecentView(plans, files, zone);
        Label title = new Label(Texts.of("recent.title"));
        title.getStyleClass().add("hp-subtitle");
        VBox dialog = new VBox(12, title, view);
        dialog.setId("recent-plans");
        dialog.getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(dialog, WIDTH, dialog::setPrefWidth);
        Layer layer = layers.openDialog(dialog, Pos.CENTER);
        view.chosen = layer::close;
    }

    private void show() {
        List<RecentPlan> recent = plans.recentPlans();
        getChildren().setAll(recent.stream().map(this::line).toList());
        if (recent.isEmpty()) {
            Label none = new Label(Texts.of("recent.none"));
            none.getStyleClass().add("hp-muted");
            getChildren().setAll(none);
        }
    }

    private Node line(RecentPlan plan) {
        Button open = open(plan);
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox line = new HBox(4, open);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!plan.isThere()) {
            Button find = new Button(Texts.of("recent.find"));
            find.setAccessibleText(Texts.of("recent.find.this", plan.name()));
            find.setMinWidth(USE_PREF_SIZE);
            find.setOnAction(_ -> files.toOpen(Texts.of("recent.find.this", plan.name()), PlanFiles.KIND).ifPresent(file -> {
                chosen.run();
                plans.findAgain(plan.file(), file);
            }));
            line.getChildren().add(find);
        }
        Button remove = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        remove.getStyleClass().addAll("hp-flat", "hp-icon");
        remove.setAccessibleText(Texts.of("recent.remove", plan.name()));
        remove.setTooltip(new Tooltip(Texts.of("recent.remove", plan.name())));
        remove.setOnAction(_ -> plans.forget(plan.file()));
        line.getChildren().add(remove);
        return line;
    }

    private Button open(RecentPlan plan) {
        Label name = new Label(plan.name());
        name.getStyleClass().add(plan.isThere() ? "hp-medium" : "hp-muted");
        Label where = new Label(plan.file().toString());
        where.getStyleClass().addAll("hp-caption", "hp-muted");
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        VBox called = new VBox(name, where);
        called.setMinWidth(0);
        HBox.setHgrow(called, Priority.ALWAYS);
        Label saved = new Label(saved(plan));
        saved.getStyleClass().addAll("hp-caption", "hp-muted");
        saved.setMinWidth(USE_PREF_SIZE);
        HBox words = new HBox(
                12,
                new FontIcon(plan.isThere() ? MaterialDesignF.FILE_TABLE_BOX_MULTIPLE_OUTLINE : MaterialDesignF.FILE_ALERT_OUTLINE),
                called,
                saved);
        words.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button(plan.name(), words);
        words.prefWidthProperty().bind(open.widthProperty().subtract(20));
        open.getStyleClass().setAll("hp-menu-item", "hp-focusable", "hp-recent");
        open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        open.setPrefWidth(0);
        open.setUserData(plan);
        open.setTooltip(new Tooltip(plan.file().toString()));
        open.setAccessibleText(Texts.of("start.open-recent", plan.name()) + ", " + saved(plan));
        open.setOnAction(_ -> {
            if (plan.isThere()) {
                chosen.run();
            }
            plans.open(plan.file());
        });
        return open;
    }

    private String saved(RecentPlan plan) {
        return plan.saved().map(at -> Texts.of("recent.saved", when(at.atZone(zone)))).orElseGet(() -> Texts.of("recent.gone"));
    }

    private String when(ZonedDateTime at) {
        return at.toLocalDate().equals(LocalDate.now(zone)) ? TIME.format(at) : DAY.format(at);
    }

    private void walk(KeyEvent key) {
        List<Node> lines = List.copyOf(lookupAll(".hp-recent"));
        int at = lines.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            lines.get(Math.floorMod(at + (key.getCode() == KeyCode.DOWN ? 1 : -1), lines.size())).requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            plans.forget(((RecentPlan) lines.get(at).getUserData()).file());
            lookupAll(".hp-recent").stream().findFirst().ifPresent(Node::requestFocus);
            key.consume();
        }
    }
}
