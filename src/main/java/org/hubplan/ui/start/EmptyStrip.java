package org.hubplan.ui.start;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ledger.Scope;
import org.hubplan.session.OpenPlan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Over a plan without posts: what the screen beneath would show, and the way to some. Gone with the first post.
public final class EmptyStrip extends WrappingLine {
    /// What each screen shows of posts, by its id; one that isn't named says so itself.
    private static final Map<String, String> WOULD_SHOW = Map.of(
            "board", Texts.of("empty.board"),
            "changes", Texts.of("empty.changes"),
            "history", Texts.of("empty.history"),
            "checks", Texts.of("empty.checks"),
            "compare", Texts.of("empty.compare"),
            "money", Texts.of("empty.money"),
            "paper", Texts.of("empty.paper"));

    /// @param screen id of the screen shown
    /// @param bring imports a workbook into the plan
    public EmptyStrip(PlanModel plan, ObservableValue<String> screen, Runnable bring) {
        super(12);
        setId("empty");
        getStyleClass().add("hp-welcome");
        Label what = new Label(null, new FontIcon(MaterialDesignT.TABLE_ARROW_LEFT));
        what.setId("empty-what");
        what.setWrapText(true);
        what.textProperty().bind(screen.map(id -> Texts.of("empty.what") + " " + WOULD_SHOW.getOrDefault(id, "")).map(String::strip));
        what.getStyleClass().add("hp-medium");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button button = new Button(Texts.of("empty.import"));
        button.setId("empty-import");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> bring.run());
        getChildren().setAll(what, space, button);
        plan.nowProperty().subscribe(this::show);
    }

    private void show(OpenPlan now) {
        boolean isEmpty = now.baseline().ledger().total(Scope.EVERYTHING).isZero()
                && now.currentTimeline().now().ledger().total(Scope.EVERYTHING).isZero();
        setVisible(isEmpty);
        setManaged(isEmpty);
    }
}
