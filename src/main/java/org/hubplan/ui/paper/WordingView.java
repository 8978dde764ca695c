package org.hubplan.ui.paper;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.report.decision.NamedFigure;
import org.hubplan.report.decision.Section;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// Beside the pages of a decision paper: its sections, the text of one, and the figures it may name. What is kept is
/// seen on the pages at once.
final class WordingView extends VBox {
    private static final double WIDTH = 380;

    private final WordingViewModel model;
    private final ComboBox<Section> sections = new ComboBox<>();
    private final TextArea text = new TextArea();

    WordingView(WordingViewModel model) {
        this.model = model;
        setId("paper-wording");
        getStyleClass().add("hp-wording");
        Scaled.to(this, WIDTH, this::setPrefWidth);
        Scaled.to(this, WIDTH, this::setMinWidth);
        Label title = new Label(Texts.of("paper.words.title"));
        title.getStyleClass().add("hp-subtitle");
        sections();
        text();
        getChildren().setAll(title, sections, text, remark(), figures(), foot());
    }

    private void sections() {
        sections.setId("paper-wording-sections");
        sections.setAccessibleText(Texts.of("paper.words.sections"));
        sections.setMaxWidth(Double.MAX_VALUE);
        sections.getItems().setAll(Section.values());
        sections.setVisibleRowCount(Section.values().length);
        sections.setValue(model.sectionProperty().get());
        sections.setOnAction(_ -> model.choose(sections.getValue()));
        model.whoseProperty().subscribe(_ -> sayAgain());
    }

    /// Each choice with whose words it is in now.
    private void sayAgain() {
        sections.setCellFactory(_ -> new SectionCell());
        sections.setButtonCell(new SectionCell());
    }

    private final class SectionCell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? null : words(section));
        }
    }

    /// A section, and in whose words it is where they aren't the plan's.
    private String words(Section section) {
        return switch (model.whoseProperty().get().getOrDefault(section, WordingViewModel.Whose.THE_PLANS)) {
            case THE_PLANS -> section.label();
            case OWN -> Texts.of("paper.words.own", section.label());
            case NOT_KEPT -> Texts.of("paper.words.not-kept", section.label());
        };
    }

    private void text() {
        text.setId("paper-wording-text");
        text.setAccessibleText(Texts.of("paper.words.text"));
        text.setWrapText(true);
        text.textProperty().bindBidirectional(model.textProperty());
        VBox.setVgrow(text, Priority.ALWAYS);
    }

    private Node remark() {
        Label remark = new Label();
        remark.setId("paper-wording-remark");
        remark.getStyleClass().addAll("hp-small", "hp-muted");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.textProperty().bind(model.remarkProperty());
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        return remark;
    }

    /// Choosing a figure puts it in the text, where the caret stands.
    private Node figures() {
        ComboBox<NamedFigure> figures = new ComboBox<>();
        figures.setId("paper-wording-figures");
        figures.setAccessibleText(Texts.of("paper.words.insert"));
        figures.setPromptText(Texts.of("paper.words.insert"));
        figures.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.in(figures, WordingViewModel::words);
        model.whoseProperty().subscribe(_ -> {
            if (!figures.getItems().equals(model.figures())) {
                figures.getItems().setAll(model.figures());
            }
        });
        figures.setOnAction(_ -> {
            NamedFigure chosen = figures.getValue();
            if (chosen != null) {
                text.insertText(text.getCaretPosition(), WordingViewModel.placeholder(chosen));
                figures.getSelectionModel().clearSelection();
                text.requestFocus();
            }
        });
        return figures;
    }

    private Node foot() {
        Button back = new Button(Texts.of("paper.words.generated"));
        back.setId("paper-wording-generated");
        back.disableProperty().bind(isIn(WordingViewModel.Whose.THE_PLANS));
        back.setOnAction(_ -> model.giveBack());
        Button keep = new Button(Texts.of("paper.words.keep"));
        keep.setId("paper-wording-keep");
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(isIn(WordingViewModel.Whose.NOT_KEPT).not());
        keep.setOnAction(_ -> model.keep());
        HBox foot = new HBox(8, back, keep);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    /// Whether the section is in these words now.
    private BooleanBinding isIn(WordingViewModel.Whose words) {
        return Bindings.createBooleanBinding(
                () -> model.whoseProperty().get().get(model.sectionProperty().get()) == words,
                model.whoseProperty(),
                model.sectionProperty());
    }
}
