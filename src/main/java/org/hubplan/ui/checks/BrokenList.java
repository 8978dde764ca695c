package org.hubplan.ui.checks;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.check.Breach;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The broken limits, a card for each place. A press on one shows the place.
final class BrokenList extends VBox {
    private final ChecksViewModel model;
    private final Runnable toLimits;

    /// @param toLimits shows what the plan is held to
    BrokenList(ChecksViewModel model, Runnable toLimits) {
        this.model = model;
        this.toLimits = toLimits;
        setId("checks-list");
        getStyleClass().add("checks-list");
        model.placesProperty().subscribe(this::show);
    }

    private void show(List<BrokenAt> places) {
        getChildren().setAll(places.isEmpty() ? List.of(nothing()) : places.stream().map(this::card).toList());
    }

    private Node nothing() {
        FontIcon tick = new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE);
        Label words = new Label(Texts.of("checks.none"), tick);
        words.setId("checks-none");
        words.getStyleClass().add("hp-muted");
        words.setWrapText(true);
        Button way = new Button(Texts.of("checks.none.way"));
        way.setId("checks-to-limits");
        way.setOnAction(_ -> toLimits.run());
        VBox card = new VBox(12, words, way);
        card.getStyleClass().add("hp-card");
        return card;
    }

    private Node card(BrokenAt place) {
        Label title = new Label(place.title());
        title.getStyleClass().add("hp-subtitle");
        VBox card = new VBox(title);
        card.getStyleClass().addAll("hp-card", "checks-card");
        place.breaches().forEach(breach -> card.getChildren().add(row(place, breach)));
        return card;
    }

    private Node row(BrokenAt place, Breach breach) {
        WarningLine why = new WarningLine(breach.why());
        Label wayOut = new Label(breach.wayOut());
        wayOut.getStyleClass().addAll("hp-small", "hp-muted", "way-out");
        wayOut.setWrapText(true);
        VBox words = new VBox(2, why, wayOut);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label limit = new Label(breach.limit().label());
        limit.getStyleClass().addAll("hp-small", "hp-medium", "limit");
        Label force = new Label(breach.blocks() ? Texts.of("checks.blocks") : Texts.of("checks.warns"));
        force.getStyleClass().addAll("hp-caption", breach.blocks() ? "force-blocks" : "force-warns");
        force.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(16, limit, words, force);
        row.getStyleClass().add("checks-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (place.canBeOpened()) {
            row.getChildren().add(opening(place, breach));
        }
        return row;
    }

    private Button opening(BrokenAt place, Breach breach) {
        Button open = new Button(Texts.of("checks.open"));
        open.getStyleClass().addAll("hp-flat", "hp-link", "checks-open");
        open.setAccessibleText(Texts.of("checks.open.spoken", place.title(), breach.why()));
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.open(breach));
        return open;
    }
}
