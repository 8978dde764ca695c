package org.hubplan.ui.apportion;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.FoundPosts;
import org.hubplan.money.apportion.Method;
import org.hubplan.money.apportion.Weighting;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// What is asked for: how many posts, by which weight, by which method.
final class AskCard extends VBox {
    private final ApportionViewModel model;
    private final FlowPane fields = new FlowPane(12, 8);

    AskCard(ApportionViewModel model) {
        this.model = model;
        setId("apportion-ask");
        getStyleClass().addAll("hp-card", "apportion-ask");
        fields.setRowValignment(VPos.BOTTOM);
        Question question = model.question();
        ComboBox<HowMany> howMany = choice("how-many", Texts.of("apportion.field.how-many"), 190, question.howMany, this::words);
        howMany.getItems().setAll(HowMany.values());
        model.foundProperty().subscribe((_, _) -> ChoiceWords.in(howMany, this::words));
        posts();
        choice("weight", Texts.of("apportion.field.weight"), 160, question.weighting, Weighting::label)
                .getItems()
                .setAll(Weighting.values());
        choice("method", Texts.of("apportion.field.method"), 170, question.method, AskCard::named)
                .getItems()
                .setAll(Method.values());
        byGrade(question);
        getChildren().setAll(
                title(),
                fields,
                line("apportion-trouble", "hp-trouble", model.troubleProperty()),
                line("apportion-how", "hp-muted", model.howProperty()),
                new CarryOutBar(model));
    }

    private static String named(Method method) {
        String label = method.label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static Node title() {
        Label title = new Label(Texts.of("apportion.title"));
        title.getStyleClass().add("hp-subtitle");
        return title;
    }

    private static Label line(String id, String style, ObservableValue<String> words) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().addAll(style, "hp-small");
        line.setWrapText(true);
        line.textProperty().bind(words);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Another number typed is one of the planner's own.
    private void posts() {
        TextField posts = new TextField();
        Scaled.to(posts, 72, posts::setPrefWidth);
        posts.setText(model.question().posts.get());
        model.question().posts.subscribe(posts::setText);
        posts.textProperty().subscribe((_, typed) -> {
            if (!typed.equals(model.question().posts.get())) {
                model.type(typed);
            }
        });
        add("posts", Texts.of("apportion.field.posts"), posts);
    }

    private void byGrade(Question question) {
        CheckBox box = new CheckBox(Texts.of("apportion.field.by-grade"));
        box.setId("apportion-by-grade");
        box.selectedProperty().bindBidirectional(question.byGrade);
        box.disableProperty().bind(question.howMany.isEqualTo(HowMany.OTHER));
        VBox low = new VBox(box);
        low.setAlignment(Pos.BOTTOM_LEFT);
        low.getStyleClass().add("apportion-tick");
        fields.getChildren().add(low);
    }

    private String words(HowMany howMany) {
        FoundPosts found = model.foundProperty().get();
        return switch (howMany) {
            case NET -> Texts.of("apportion.how-many.net", FoundPosts.count(found.net()));
            case GROSS -> Texts.of("apportion.how-many.gross", FoundPosts.count(found.gross()));
            case OTHER -> Texts.of("apportion.how-many.other");
        };
    }

    private <T> ComboBox<T> choice(String field, String label, double width, Property<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        Scaled.to(box, width, box::setPrefWidth);
        ChoiceWords.in(box, words);
        box.valueProperty().bindBidirectional(chosen);
        add(field, label, box);
        return box;
    }

    private void add(String field, String label, Node control) {
        control.setId("apportion-" + field);
        Label above = new Label(label);
        above.getStyleClass().addAll("hp-caption", "hp-muted");
        above.setLabelFor(control);
        VBox box = new VBox(2, above, control);
        box.setAlignment(Pos.BOTTOM_LEFT);
        fields.getChildren().add(box);
    }
}
