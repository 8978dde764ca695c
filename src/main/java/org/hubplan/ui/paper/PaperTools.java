package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.report.PageSetup;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.kit.WrappingLine;
import org.hubplan.ui.options.AskView;
import org.hubplan.ui.options.Asking;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Over the pages: which paper, how it is set up and looked at, and where it goes.
final class PaperTools extends WrappingLine {
    private static final FileChoice.Kind PDF = new FileChoice.Kind(Texts.of("files.pdf"), List.of("pdf"));
    private static final double BENEATH = 4;

    private final PaperViewModel model;
    private final Layers layers;
    private final FileChoice files;
    private final Toasts toasts;
    private final ToggleButton words = new ToggleButton(Texts.of("paper.words.open"));
    private final BooleanBinding wording = words.selectedProperty().and(words.visibleProperty());

    /// How large the pages are shown.
    ///
    /// @param fit as wide as there is room
    /// @param free changes the size from there on, by the steps of the model
    record Sizing(Runnable fit, java.util.function.Consumer<Runnable> free) {}

    /// @param checkWord asks for a Word paper that came back
    PaperTools(
            PaperViewModel model, Layers layers, FileChoice files, Toasts toasts, Sizing sizing, Runnable checkWord) {
        super(8);
        this.model = model;
        this.layers = layers;
        this.files = files;
        this.toasts = toasts;
        getStyleClass().add("hp-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(
                chooser(),
                setUp(),
                words(),
                count(),
                space,
                icon("paper-smaller", Texts.of("paper.smaller"), MaterialDesignM.MINUS, () -> sizing.free().accept(model.zoom()::out)),
                zoom(),
                icon("paper-larger", Texts.of("paper.larger"), MaterialDesignP.PLUS, () -> sizing.free().accept(model.zoom()::in)),
                button("paper-fit", Texts.of("paper.fit"), sizing.fit()),
                button("paper-freeze", Texts.of("paper.freeze"), this::freeze),
                button("paper-print", Texts.of("paper.print"), this::print),
                new WordButton(model, layers, files, toasts, checkWord),
                save());
    }

    // ---- which, and how

    private ComboBox<PaperChoice> chooser() {
        ComboBox<PaperChoice> chooser = new ComboBox<>();
        chooser.setId("paper-kind");
        chooser.setAccessibleText(Texts.of("paper.kind"));
        ChoiceWords.in(chooser, PaperChoice::words);
        model.choices().subscribe(choices -> {
            chooser.getItems().setAll(choices);
            chooser.setValue(model.choiceProperty().get());
        });
        model.choiceProperty().subscribe(chooser::setValue);
        chooser.setOnAction(_ -> Optional.ofNullable(chooser.getValue())
                .filter(choice -> !choice.equals(model.choiceProperty().get()))
                .ifPresent(model::choose));
        return chooser;
    }

    /// Says the page it is set on, and opens the set-up beneath.
    private Button setUp() {
        Button setUp = new Button();
        setUp.setId("paper-set-up");
        setUp.setGraphic(new FontIcon(MaterialDesignC.CHEVRON_DOWN));
        setUp.setContentDisplay(ContentDisplay.RIGHT);
        setUp.setTooltip(new Tooltip(Texts.of("paper.setup")));
        setUp.textProperty().bind(model.setupProperty().map(setup -> page(setup.page())));
        setUp.accessibleTextProperty().bind(setUp.textProperty().map(page -> Texts.of("paper.setup.of", page)));
        setUp.disableProperty().bind(model.isFrozen());
        setUp.setOnAction(_ -> {
            Bounds at = setUp.localToScene(setUp.getLayoutBounds());
            layers.openAt(new SetupView(model), at.getMinX(), at.getMaxY() + BENEATH);
        });
        return setUp;
    }

    /// Opens and closes the words of a decision paper, beside its pages.
    private ToggleButton words() {
        words.setId("paper-words");
        words.visibleProperty().bind(model.isDecision());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    /// Whether the words of a decision paper are looked at beside its pages.
    ObservableValue<Boolean> wording() {
        return wording;
    }

    private static String page(PageSetup page) {
        return Texts.of("paper.setup.page", page.size().name(), SetupView.words(page.orientation()));
    }

    private Label count() {
        Label count = new Label();
        count.setId("paper-count");
        count.getStyleClass().addAll("hp-small", "hp-muted");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::counted, model.paperProperty(), model.readyProperty(), model.choiceProperty()));
        return count;
    }

    /// How many pages; of pages being set anew, that they are.
    private String counted() {
        return model.paperProperty()
                .get()
                .map(paper -> model.readyProperty().get()
                        ? Texts.count("paper.count", paper.pages().pages())
                        : model.choiceProperty().get().making())
                .orElse("");
    }

    private Label zoom() {
        Label zoom = new Label();
        Scaled.to(zoom, 48, zoom::setMinWidth);
        zoom.setAlignment(Pos.CENTER);
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of("unit.percent", Math.round(model.zoom().size() * 100)),
                        model.zoom().sizeProperty()));
        return zoom;
    }

    // ---- where it goes

    private void freeze() {
        AskView.open(layers, new Asking(
                "paper-freezing",
                Texts.of("paper.freeze.title"),
                Texts.of("paper.freeze.what"),
                Texts.of("paper.freeze.label"),
                "",
                Texts.of("paper.freeze.verb"),
                model::freeze));
    }

    private Button save() {
        Button save = button("paper-save", Texts.of("paper.save"), this::savePdf);
        save.getStyleClass().add("accent");
        return save;
    }

    /// Asks where, and saves the PDF shown.
    private void savePdf() {
        files.toSave(Texts.of("paper.save"), model.suggestedFile(), PDF).ifPresent(this::savePdf);
    }

    private void savePdf(Path file) {
        model.save(file, () -> toasts.saved(Texts.of("paper.saved", file), file));
    }

    private void print() {
        model.printing().look(printing -> PrintView.open(
                layers,
                printing,
                (printer, order) -> model.printing().send(
                        printer,
                        order,
                        () -> toasts.done(
                                Texts.of("paper.printed", printer.name(), Texts.count("paper.count", order.pages().count())),
                                Optional.empty())),
                this::savePdf));
    }

    // ---- buttons

    private Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.disableProperty().bind(model.readyProperty().not());
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private Node icon(String id, String words, Ikon icon, Runnable verb) {
        Button button = button(id, words, verb);
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("hp-flat", "hp-icon");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
