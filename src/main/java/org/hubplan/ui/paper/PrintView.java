package org.hubplan.ui.paper;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hubplan.report.print.PrintOrder;
import org.hubplan.report.print.Printer;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.WarningLine;

/// Asks for printer, copies and pages. Where there is no printer it says so, and saves the PDF instead.
final class PrintView extends VBox {
    private final PrintViewModel model;
    private final Button print = new Button(Texts.of("paper.print.verb"));
    private final Button save = new Button(Texts.of("paper.save"));
    private final Button cancel = new Button(Texts.of("new.cancel"));

    private PrintView(PrintViewModel model) {
        this.model = model;
        setId("printing");
        getStyleClass().addAll("hp-dialog", "hp-form");
        Scaled.to(this, 440, this::setPrefWidth);
        Label title = new Label(Texts.of("paper.print.title"));
        title.getStyleClass().add("hp-subtitle");
        Label what = new Label(model.what());
        what.setId("printing-what");
        what.getStyleClass().add("hp-muted");
        boolean isPossible = !model.printers().isEmpty();
        getChildren().setAll(title, what);
        if (isPossible) {
            getChildren().addAll(field(Texts.of("paper.print.printer"), printers()), copiesAndPages(), warning());
        }
        getChildren().addAll(problem(), buttons(isPossible));
    }

    /// @param order sends pages to the printer
    /// @param savePdf the way out
    static void open(Layers layers, PrintViewModel model, BiConsumer<Printer, PrintOrder> order, Runnable savePdf) {
        PrintView view = new PrintView(model);
        Layer layer = layers.openDialog(view, Pos.CENTER);
        view.cancel.setOnAction(_ -> layer.close());
        view.save.setOnAction(_ -> {
            layer.close();
            savePdf.run();
        });
        view.print.setOnAction(_ -> model.order().ifPresent(one -> {
            layer.close();
            order.accept(model.printerProperty().get(), one);
        }));
    }

    private ComboBox<Printer> printers() {
        ComboBox<Printer> printers = new ComboBox<>();
        printers.setId("printing-printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        ChoiceWords.in(printers, Printer::name);
        printers.getItems().setAll(model.printers());
        printers.valueProperty().bindBidirectional(model.printerProperty());
        return printers;
    }

    private Node copiesAndPages() {
        TextField copies = new TextField();
        copies.setId("printing-copies");
        copies.setPrefColumnCount(3);
        copies.textProperty().bindBidirectional(model.copiesProperty());
        TextField pages = new TextField();
        pages.setId("printing-pages");
        pages.setPromptText(Texts.of("paper.print.pages.all"));
        pages.textProperty().bindBidirectional(model.pagesProperty());
        return new HBox(
                16, field(Texts.of("paper.print.copies"), copies), field(Texts.of("paper.print.pages"), pages));
    }

    private static VBox field(String words, Control control) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-medium");
        label.setLabelFor(control);
        control.setAccessibleText(words);
        return new VBox(4, label, control);
    }

    private Label warning() {
        Label warning = new WarningLine("");
        warning.setId("printing-warning");
        warning.textProperty().bind(model.warning());
        shownWhereSaid(warning);
        return warning;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("printing-problem");
        problem.getStyleClass().add(model.printers().isEmpty() ? "hp-muted" : "hp-broken");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        shownWhereSaid(problem);
        return problem;
    }

    private static void shownWhereSaid(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    private HBox buttons(boolean isPossible) {
        print.setId("printing-do");
        save.setId("printing-save");
        Button first = isPossible ? print : save;
        first.setDefaultButton(true);
        print.disableProperty().bind(model.problem().map(words -> !words.isEmpty()));
        HBox buttons = new HBox(8, cancel, first);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }
}
