package org.hubplan.ui.start;

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

/// Over a plan without posts: the way to some. Gone with the first post.
public final class EmptyStrip extends WrappingLine {
    /// @param bring imports a workbook into the plan
    public EmptyStrip(PlanModel plan, Runnable bring) {
        super(12);
        setId("empty");
        getStyleClass().add("hp-welcome");
        Label what = new Label(Texts.of("empty.what"), new FontIcon(MaterialDesignT.TABLE_ARROW_LEFT));
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
