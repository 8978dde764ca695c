package org.hubplan.ui.checks;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.check.Checks;
import org.hubplan.check.Rule;
import org.hubplan.model.Fte;
import org.hubplan.model.Limit;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WrappingLine;

/// What the plan is held to: every limit with its switch and numbers, and a line for each hub.
final class LimitsView extends VBox {
    private static final double WORDS = 460;

    private final LimitsViewModel model;

    LimitsView(LimitsViewModel model) {
        this.model = model;
        setId("limits");
        getStyleClass().add("checks-list");
        Label trouble = new Label();
        trouble.setId("limits-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.visibleProperty().bind(trouble.managedProperty());
        getChildren().setAll(trouble, rules(), heading(), new HubLimitsTable(model));
    }

    private static Label heading() {
        Label heading = new Label(Texts.of("limits.hubs"));
        heading.getStyleClass().add("hp-subtitle");
        return heading;
    }

    private Node rules() {
        GridPane rules = new GridPane(24, 16);
        rules.getStyleClass().addAll("hp-card", "hp-form");
        for (Rule rule : Checks.RULES) {
            rules.addRow(rules.getRowCount(), words(rule), new ForceSwitch(model, rule.limit()), numbers(rule.limit()));
        }
        return rules;
    }

    private static Node words(Rule rule) {
        Label name = new Label(rule.limit().label());
        name.getStyleClass().add("hp-medium");
        Label guards = new Label(rule.guards());
        guards.getStyleClass().addAll("hp-small", "hp-muted");
        guards.setWrapText(true);
        guards.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(2, name, guards);
        Scaled.to(words, WORDS, words::setPrefWidth);
        Scaled.to(words, WORDS, words::setMaxWidth);
        GridPane.setHgrow(words, Priority.SOMETIMES);
        return words;
    }

    private Node numbers(Limit limit) {
        return switch (limit) {
            case HUB_MINIMUM, HUB_MAXIMUM -> note(Texts.of("limits.below"));
            case DESKS -> new EitherSwitch(
                    "limits-desks-for",
                    Texts.of("limits.desks.posts"),
                    Texts.of("limits.desks.people"),
                    model.limitsProperty().map(limits -> limits.desksForPeopleOnly()),
                    model::setDesksForPeopleOnly);
            case SUPERVISORS -> supervision();
            case RING_FENCED -> new RingFences(model);
            case CAP -> cap();
            case RESTRICTED -> note(Texts.of("limits.restricted"));
            case ONE_OFF_MONEY -> note(Texts.of("limits.one-off-money"));
            case NO_LOSERS, UNPLACED -> new Label();
        };
    }

    private Node supervision() {
        NumberField others = new NumberField(
                "limits-others", Texts.of("limits.others"), model::setOthersPerSupervisor);
        model.limitsProperty().subscribe(limits -> others.show(Integer.toString(limits.othersPerSupervisor())));
        return line(
                new Label(Texts.of("limits.others.before")),
                others,
                new Label(Texts.of("limits.others.after")),
                new EitherSwitch(
                        "limits-supervise",
                        Texts.of("limits.others.hub"),
                        Texts.of("limits.others.function"),
                        model.limitsProperty().map(limits -> limits.supervisedByFunction()),
                        model::setSupervisedByFunction));
    }

    private Node cap() {
        NumberField cap = new NumberField("limits-cap", Texts.of("limits.cap"), model::setCap);
        model.limitsProperty().subscribe(limits -> cap.show(Fte.decimal(limits.capPerMille() * 10L).toPlainString()));
        return line(cap, new Label(Texts.of("limits.cap.after")));
    }

    private static Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().addAll("hp-small", "hp-muted");
        note.setWrapText(true);
        return note;
    }

    private static WrappingLine line(Node... parts) {
        WrappingLine line = new WrappingLine(8, parts);
        return line;
    }
}
