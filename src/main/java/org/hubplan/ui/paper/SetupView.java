package org.hubplan.ui.paper;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hubplan.report.PageSetup.Margins;
import org.hubplan.report.PageSetup.Orientation;
import org.hubplan.report.PageSetup.Size;
import org.hubplan.report.mask.Masking;
import org.hubplan.report.staffing.FigureGroup;
import org.hubplan.ui.kit.Texts;

/// The set-up of the paper shown: page, restricted units and, for a staffing plan, figures and hubs. Each choice is
/// seen on the pages beside it at once.
final class SetupView extends VBox {
    private static final int FIGURES_IN_A_ROW = 2;

    private final PaperViewModel model;
    private final Segments<Size> size = new Segments<>(
            "paper-size", List.of(Size.values()), Size::name, chosen -> change(setup -> setup.with(setup.page().with(chosen))));
    private final Segments<Orientation> orientation = new Segments<>(
            "paper-orientation",
            List.of(Orientation.values()),
            SetupView::words,
            chosen -> change(setup -> setup.with(setup.page().with(chosen))));
    private final Segments<Margins> margins = new Segments<>(
            "paper-margins",
            List.of(Margins.values()),
            SetupView::words,
            chosen -> change(setup -> setup.with(setup.page().with(chosen))));
    private final Segments<Masking> masking = new Segments<>(
            "paper-masking", List.of(Masking.values()), SetupView::words, chosen -> change(setup -> setup.with(chosen)));
    private final Map<FigureGroup, CheckBox> figures = new EnumMap<>(FigureGroup.class);
    private final CheckBox hubPages = new CheckBox(Texts.of("paper.setup.hub-pages"));

    private interface Changed {
        PaperSetup of(PaperSetup setup);
    }

    SetupView(PaperViewModel model) {
        this.model = model;
        setId("paper-setup");
        getStyleClass().addAll("hp-menu", "hp-paper-setup");
        setSpacing(12);
        getChildren().setAll(
                row(Texts.of("paper.setup.size"), size),
                row(Texts.of("paper.setup.orientation"), orientation),
                row(Texts.of("paper.setup.margins"), margins),
                row(Texts.of("paper.setup.masking"), masking));
        if (model.isStaffing()) {
            getChildren().addAll(row(Texts.of("paper.setup.figures"), figures()), hubPages);
        }
        hubPages.setId("paper-hub-pages");
        hubPages.setOnAction(_ -> change(
                setup -> setup.with(setup.layout().withHubPages(hubPages.isSelected()))));
        show(model.setup());
    }

    private static Node row(String words, Node control) {
        Label label = new Label(words);
        label.getStyleClass().addAll("hp-small", "hp-medium");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private Node figures() {
        GridPane grid = new GridPane(16, 6);
        for (FigureGroup group : FigureGroup.values()) {
            CheckBox box = new CheckBox(group.label());
            box.setId("paper-figure-" + group.key());
            box.setOnAction(_ -> chooseFigures());
            figures.put(group, box);
            grid.add(box, group.ordinal() % FIGURES_IN_A_ROW, group.ordinal() / FIGURES_IN_A_ROW);
        }
        return grid;
    }

    /// At least one stays: the last can't be taken out.
    private void chooseFigures() {
        Set<FigureGroup> chosen = EnumSet.noneOf(FigureGroup.class);
        figures.forEach((group, box) -> {
            if (box.isSelected()) {
                chosen.add(group);
            }
        });
        if (!chosen.isEmpty()) {
            change(setup -> setup.with(setup.layout().withFigures(chosen)));
        }
        show(model.setup());
    }

    private void change(Changed changed) {
        model.setUp(changed.of(model.setup()));
        show(model.setup());
    }

    private void show(PaperSetup setup) {
        size.show(setup.page().size());
        orientation.show(setup.page().orientation());
        margins.show(setup.page().margins());
        masking.show(setup.masking());
        figures.forEach((group, box) -> box.setSelected(setup.layout().shows(group)));
        hubPages.setSelected(setup.layout().hubPages());
    }

    static String words(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> Texts.of("paper.setup.portrait");
            case LANDSCAPE -> Texts.of("paper.setup.landscape");
        };
    }

    private static String words(Margins margins) {
        return switch (margins) {
            case NARROW -> Texts.of("paper.setup.narrow");
            case NORMAL -> Texts.of("paper.setup.normal");
            case WIDE -> Texts.of("paper.setup.wide");
        };
    }

    private static String words(Masking masking) {
        return switch (masking) {
            case NONE -> Texts.of("paper.setup.shown");
            case HIDE -> Texts.of("paper.setup.hidden");
            case ROLL_UP -> Texts.of("paper.setup.rolled-up");
        };
    }
}
