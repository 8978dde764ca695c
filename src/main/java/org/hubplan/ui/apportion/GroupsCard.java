package org.hubplan.ui.apportion;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.model.BusinessGroup;
import org.hubplan.model.Fte;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The business groups there are, each to be changed or taken out, and beneath them the fields of one more.
final class GroupsCard extends VBox {
    private final ApportionViewModel model;
    private final GroupForm form = new GroupForm();
    private final VBox rows = new VBox();
    private final FlowPane fields = new FlowPane(12, 8);
    private final Label trouble = new Label();
    private TextField first;

    GroupsCard(ApportionViewModel model) {
        this.model = model;
        setId("apportion-groups");
        getStyleClass().addAll("hp-card", "apportion-groups");
        Label title = new Label(Texts.of("apportion.groups"));
        title.getStyleClass().add("hp-subtitle");
        Label hint = new Label(Texts.of("apportion.groups.hint"));
        hint.getStyleClass().addAll("hp-small", "hp-muted");
        hint.setWrapText(true);
        first = field("name", Texts.of("apportion.group.name"), 240, form.name);
        field("funded", Texts.of("apportion.group.funded"), 120, form.funded);
        field("non-funded", Texts.of("apportion.group.non-funded"), 120, form.nonFunded);
        Button set = new Button(Texts.of("apportion.group.set"));
        set.setId("apportion-group-set");
        set.setOnAction(_ -> set());
        fields.getChildren().add(set);
        fields.setRowValignment(VPos.BOTTOM);
        trouble.setId("apportion-groups-trouble");
        trouble.getStyleClass().add("hp-trouble");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getChildren().setAll(title, hint, rows, fields, trouble);
        model.groupsProperty().subscribe(this::show);
    }

    private TextField field(String name, String label, double width, StringProperty written) {
        TextField field = new TextField();
        field.setId("apportion-group-" + name);
        Scaled.to(field, width, field::setPrefWidth);
        field.textProperty().bindBidirectional(written);
        field.setOnAction(_ -> set());
        Label above = new Label(label);
        above.getStyleClass().addAll("hp-caption", "hp-muted");
        above.setLabelFor(field);
        field.setAccessibleText(above.getText());
        fields.getChildren().add(new VBox(2, above, field));
        return field;
    }

    private void set() {
        Optional<String> why = form.wanted().or(() -> model.name(form.group(known())));
        trouble.setText(why.orElse(""));
        if (why.isEmpty()) {
            form.clear();
        }
    }

    private Optional<BusinessGroup> known() {
        return model.groupsProperty().get().stream()
                .filter(group -> group.name().equalsIgnoreCase(form.name.get().strip()))
                .findFirst();
    }

    private void show(List<BusinessGroup> groups) {
        rows.getChildren().setAll(groups.stream().map(this::row).toList());
    }

    private Node row(BusinessGroup group) {
        Label name = new Label(group.name());
        Scaled.to(name, 220, name::setMinWidth);
        Label figures = new Label(Texts.of(
                "apportion.group.row", Fte.words(group.fundedBwt()), Fte.words(group.nonFundedBwt())));
        figures.getStyleClass().addAll("hp-small", "hp-muted");
        figures.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(figures, Priority.ALWAYS);
        Button edit = link(Texts.of("apportion.group.edit"), Texts.of("apportion.group.edit.spoken", group.name()));
        edit.setOnAction(_ -> {
            form.fill(group);
            first.requestFocus();
        });
        Button remove = link(Texts.of("apportion.group.remove"), Texts.of("apportion.group.remove.spoken", group.name()));
        remove.setOnAction(_ -> trouble.setText(model.remove(group.name()).orElse("")));
        HBox row = new HBox(12, name, figures, edit, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("money-there");
        return row;
    }

    private static Button link(String words, String spoken) {
        Button button = new Button(words);
        button.getStyleClass().addAll("hp-flat", "hp-link");
        button.setAccessibleText(spoken);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
