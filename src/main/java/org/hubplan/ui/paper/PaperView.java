package org.hubplan.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.options.AskView;
import org.hubplan.ui.options.Asking;
import org.hubplan.ui.work.Work;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The print preview: a list of small pages at the left, the pages at the size they are read at beside it.
public final class PaperView extends BorderPane {
    private static final FileChoice.Kind PDF = new FileChoice.Kind(Texts.of("files.pdf"), List.of("pdf"));
    private static final double SMALL = 96;
    /// Beside a page that fits: its margins, and the scroll bar.
    private static final double BESIDE = 56;

    private final PaperViewModel model;
    private final Layers layers;
    private final FileChoice files;
    private final Toasts toasts;
    private final Printing printing;
    private final ListView<Integer> thumbnails = new ListView<>();
    private final ListView<Integer> pages = new ListView<>();
    private boolean isFitting = true;

    public PaperView(PaperViewModel model, Layers layers, FileChoice files, Toasts toasts, Work work) {
        this.layers = layers;
        this.model = model;
        this.files = files;
        this.toasts = toasts;
        this.printing = new Printing(work, toasts::trouble);
        setId("paper");
        getStyleClass().add("hp-paper");
        list(thumbnails, "paper-thumbnails", Texts.of("paper.thumbnails"), () -> SMALL, true);
        list(pages, "paper-pages", Texts.of("paper.pages"), this::width, false);
        thumbnails.getStyleClass().add("hp-thumbnails");
        thumbnails.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                pages.scrollTo(at.intValue());
            }
        });
        setTop(tools());
        setLeft(thumbnails);
        setCenter(pages);
        model.paperProperty().subscribe(this::show);
        model.zoomProperty().subscribe(_ -> pages.refresh());
        pages.widthProperty().subscribe(_ -> fit());
        sceneProperty().subscribe(scene -> model.lookAt(scene != null));
    }

    private void list(
            ListView<Integer> list, String id, String words, DoubleSupplier width, boolean isNumbered) {
        list.setId(id);
        list.setAccessibleText(words);
        list.setCellFactory(_ -> new PageCell(model.paperProperty()::get, width, isNumbered));
        Label waiting = new Label(Texts.of("paper.setting"));
        waiting.getStyleClass().add("hp-muted");
        list.setPlaceholder(isNumbered ? new Region() : waiting);
    }

    /// Of a page as shown, in pixels.
    private double width() {
        return paperWidth() * model.zoomProperty().get();
    }

    private double paperWidth() {
        return model.paperProperty().get().map(paper -> paper.width(1)).orElse(1.0);
    }

    /// Makes pages as wide as there is room, until the planner chooses a size.
    private void fit() {
        if (isFitting && model.paperProperty().get().isPresent() && pages.getWidth() > BESIDE) {
            model.zoomTo((pages.getWidth() - BESIDE) / paperWidth());
        }
    }

    private void zoom(boolean fitting, Runnable change) {
        isFitting = fitting;
        change.run();
    }

    private void show(Optional<SetPaper> paper) {
        List<Integer> numbers = paper.map(one ->
                        IntStream.rangeClosed(1, one.pages().pages()).boxed().toList())
                .orElse(List.of());
        thumbnails.getItems().setAll(numbers);
        pages.getItems().setAll(numbers);
        thumbnails.getSelectionModel().selectFirst();
        fit();
    }

    private HBox tools() {
        Label count = new Label();
        count.setId("paper-count");
        count.getStyleClass().addAll("hp-small", "hp-muted");
        count.textProperty()
                .bind(model.paperProperty().map(paper -> paper.map(
                                one -> Texts.count("paper.count", one.pages().pages()))
                        .orElse("")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label zoom = new Label();
        zoom.setMinWidth(48);
        zoom.setAlignment(Pos.CENTER);
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Texts.of("unit.percent", Math.round(model.zoomProperty().get() * 100)),
                        model.zoomProperty()));
        HBox tools = new HBox(
                chooser(),
                count,
                space,
                icon("paper-smaller", Texts.of("paper.smaller"), MaterialDesignM.MINUS, () -> zoom(false, model::zoomOut)),
                zoom,
                icon("paper-larger", Texts.of("paper.larger"), MaterialDesignP.PLUS, () -> zoom(false, model::zoomIn)),
                button("paper-fit", Texts.of("paper.fit"), () -> zoom(true, this::fit)),
                button("paper-freeze", Texts.of("paper.freeze"), this::freeze),
                button("paper-print", Texts.of("paper.print"), this::print),
                save());
        tools.getStyleClass().add("hp-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

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

    private Button button(String id, String words, Runnable verb) {
        Button button = new Button(words);
        button.setId(id);
        button.disableProperty().bind(model.paperProperty().map(Optional::isEmpty));
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

    /// Asks where, and saves the PDF shown.
    private void savePdf() {
        files.toSave(Texts.of("paper.save"), model.suggestedFile(), PDF).ifPresent(this::savePdf);
    }

    private void savePdf(Path file) {
        model.save(file, () -> toasts.done(Texts.of("paper.saved", file), Optional.empty()));
    }

    private void print() {
        model.paperProperty().get().ifPresent(paper -> printing.print(
                paper, getScene().getWindow(), () -> toasts.done(Texts.of("paper.printed"), Optional.empty())));
    }
}
