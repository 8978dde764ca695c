package org.hubplan.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// On opening a plan: what came since the planner last looked, with the way to it. Gone once it is seen or closed.
public final class NewsStrip extends HBox {
    /// @param toHistory shows the history
    public NewsStrip(News news, Runnable toHistory) {
        setId("news");
        getStyleClass().add("hp-welcome");
        setAlignment(Pos.CENTER_LEFT);
        Label what = new Label(
                news.words(),
                new FontIcon(news.isAnotherLog() ? MaterialDesignA.ALERT_OUTLINE : MaterialDesignB.BELL_OUTLINE));
        what.setId("news-what");
        what.getStyleClass().add("hp-medium");
        if (news.isAnotherLog()) {
            what.getStyleClass().add("hp-broken");
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button see = new Button(Texts.of("news.see"));
        see.setId("news-see");
        see.setMinWidth(USE_PREF_SIZE);
        see.setOnAction(_ -> {
            close();
            toHistory.run();
        });
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.setId("news-close");
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("hp-flat", "hp-icon");
        close.setAccessibleText(Texts.of("toast.close"));
        close.setOnAction(_ -> close());
        getChildren().setAll(what, space, see, close);
        setVisible(!news.isNone());
        setManaged(!news.isNone());
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }
}
