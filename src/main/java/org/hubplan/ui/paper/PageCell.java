package org.hubplan.ui.paper;

import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hubplan.report.pdf.PagePixels;
import org.hubplan.report.pdf.PagePreview;
import org.hubplan.ui.kit.Texts;

/// One page in a list of pages: white paper of the right shape at once, what stands on it as soon as it is drawn.
final class PageCell extends ListCell<Integer> {
    private final Supplier<Optional<SetPaper>> paper;
    private final DoubleSupplier width;
    private final ImageView drawn = new ImageView();
    private final StackPane sheet = new StackPane(drawn);
    private final Label number = new Label();
    private final VBox all = new VBox(4, sheet);

    /// @param width of the page in pixels of the screen
    PageCell(Supplier<Optional<SetPaper>> paper, DoubleSupplier width, boolean isNumbered) {
        this.paper = paper;
        this.width = width;
        sheet.getStyleClass().add("hp-sheet");
        number.getStyleClass().addAll("hp-caption", "hp-muted");
        all.setAlignment(Pos.TOP_CENTER);
        all.setFillWidth(false);
        if (isNumbered) {
            all.getChildren().add(number);
        }
        drawn.setPreserveRatio(true);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        drawn.setImage(null);
        Optional<SetPaper> shown = paper.get();
        if (empty || page == null || shown.isEmpty()) {
            setGraphic(null);
            return;
        }
        setAccessibleText(Texts.of("paper.page", page, shown.get().pages().pages()));
        number.setText(String.valueOf(page));
        double wide = width.getAsDouble();
        double high = wide * shown.get().pages().heightOverWidth(page);
        sheet.setMinSize(wide, high);
        sheet.setMaxSize(wide, high);
        drawn.setFitWidth(wide);
        setGraphic(all);
        draw(shown.get().pages(), page, wide);
    }

    /// Draws away from the screen, and shows it if this cell still stands for that page then.
    private void draw(PagePreview pages, int page, double wide) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        Thread.ofVirtual().start(() -> {
            try {
                PagePixels pixels = pages.page(page, (int) Math.round(wide * scale));
                Platform.runLater(() -> show(pixels, page, wide));
            } catch (UncheckedIOException overtaken) {
                // the paper was set anew meanwhile, and this one put away
            }
        });
    }

    private void show(PagePixels pixels, int page, double wide) {
        if (getItem() != null && getItem() == page && drawn.getFitWidth() == wide) {
            drawn.setImage(image(pixels));
        }
    }

    /// The same pixels, not a copy of them.
    static WritableImage image(PagePixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}
