package org.hubplan.ui.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.session.paper.PaperKind;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;

/// The print preview: a list of small pages at the left, the pages at the size they are read at beside it.
public final class PaperView extends BorderPane {
    /// Longest side of a small page, in pixels.
    private static final double SMALL = 96;
    /// Beside a page that fits: its margins, and the scroll bar.
    private static final double BESIDE = 56;
    /// How much is seen of pages that are being set anew.
    private static final double VEILED = 0.35;

    private final PaperViewModel model;
    private final ListView<Integer> thumbnails = new ListView<>();
    private final ListView<Integer> pages = new ListView<>();
    private boolean isFitting = true;
    private Optional<PaperChoice> looked = Optional.empty();

    /// @param checkWord asks for a Word paper that came back
    public PaperView(PaperViewModel model, Layers layers, FileChoice files, Toasts toasts, Runnable checkWord) {
        this.model = model;
        setId("paper");
        getStyleClass().add("hp-paper");
        list(thumbnails, "paper-thumbnails", Texts.of("paper.thumbnails"), this::smallWidth, true);
        list(pages, "paper-pages", Texts.of("paper.pages"), this::width, false);
        thumbnails.getStyleClass().add("hp-thumbnails");
        thumbnails.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) {
                pages.scrollTo(at.intValue());
            }
        });
        PaperTools tools = new PaperTools(
                model,
                layers,
                files,
                toasts,
                new PaperTools.Sizing(() -> size(true, this::fit), change -> size(false, change)),
                checkWord);
        tools.wording().subscribe(isShown -> setRight(isShown ? new WordingView(model.wording()) : null));
        setTop(tools);
        setLeft(thumbnails);
        setCenter(pages);
        model.paperProperty().subscribe(this::show);
        model.readyProperty().subscribe(isReady -> pages.setOpacity(isReady || pages.getItems().isEmpty() ? 1 : VEILED));
        model.zoom().sizeProperty().subscribe(_ -> pages.refresh());
        pages.widthProperty().subscribe(_ -> fit());
        sceneProperty().subscribe(scene -> model.lookAt(scene != null));
    }

    /// Looks at a paper of the option on the screen, as it prints now.
    public void look(PaperKind kind) {
        model.choose(new PaperChoice.Fresh(kind, false));
    }

    /// Whether the paper looked at last is on the screen.
    public boolean isSet() {
        return model.isSet();
    }

    private void list(
            ListView<Integer> list, String id, String words, DoubleSupplier width, boolean isNumbered) {
        list.setId(id);
        list.getStyleClass().add("hp-pages");
        list.setAccessibleText(words);
        list.setCellFactory(_ -> new PageCell(model.paperProperty()::get, width, isNumbered));
        list.setPlaceholder(isNumbered ? new Region() : waiting());
    }

    /// Where no page is to be seen yet, or none will be unless the planner asks.
    private Node waiting() {
        Label words = new Label();
        words.getStyleClass().add("hp-muted");
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.stoppedProperty().get()
                                ? Texts.of("paper.stopped")
                                : model.choiceProperty().get().making(),
                        model.stoppedProperty(),
                        model.choiceProperty()));
        Button again = new Button(Texts.of("paper.again"));
        again.setId("paper-again");
        again.visibleProperty().bind(model.stoppedProperty());
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(_ -> model.setAgain());
        VBox waiting = new VBox(8, words, again);
        waiting.setAlignment(Pos.CENTER);
        return waiting;
    }

    /// Of a page as shown, in pixels.
    private double width() {
        return paperWidth() * model.zoom().size();
    }

    private double paperWidth() {
        return model.paperProperty().get().map(paper -> paper.width(1)).orElse(1.0);
    }

    /// Of a small page: one that stands upright is as high as another is wide.
    private double smallWidth() {
        return model.paperProperty()
                .get()
                .map(paper -> SMALL / Math.max(1, paper.pages().heightOverWidth(1)))
                .orElse(SMALL);
    }

    /// Makes pages as wide as there is room, until the planner chooses a size.
    private void fit() {
        if (isFitting && model.paperProperty().get().isPresent() && pages.getWidth() > BESIDE) {
            model.zoom().to((pages.getWidth() - BESIDE) / paperWidth());
        }
    }

    private void size(boolean fitting, Runnable change) {
        isFitting = fitting;
        change.run();
    }

    /// Another paper is read from its beginning; one set anew stays where it was read, veiled meanwhile.
    private void show(Optional<SetPaper> paper) {
        int at = thumbnails.getSelectionModel().getSelectedIndex();
        List<Integer> numbers = paper.map(one ->
                        IntStream.rangeClosed(1, one.pages().pages()).boxed().toList())
                .orElse(List.of());
        thumbnails.getItems().setAll(numbers);
        pages.getItems().setAll(numbers);
        boolean isAnother = !Optional.of(model.choiceProperty().get()).equals(looked);
        looked = paper.map(_ -> model.choiceProperty().get()).or(() -> looked);
        thumbnails.getSelectionModel().select(isAnother ? 0 : Math.clamp(at, 0, Math.max(0, numbers.size() - 1)));
        if (isAnother) {
            pages.scrollTo(0);
        }
        fit();
    }
}
