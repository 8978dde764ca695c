package org.hubplan.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.cells.CsvDialect;
import org.hubplan.exchange.cells.SaidDialect;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.exchange.mapping.SavedMapping;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.ui.kit.ChoiceMade;
import org.hubplan.ui.kit.ChoiceWords;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// The first step: which sheet, what it holds, how a CSV is written and dates are meant, beside the raw cells.
final class FileStepView extends HBox {
    private static final double COLUMN = 132;

    private final ImportViewModel model;
    private final ShapeViewModel shape;
    private final Label question = new Label();
    private final GridPane form = new GridPane(12, 10);
    private final RawCells raw;

    FileStepView(ImportViewModel model) {
        this.model = model;
        this.shape = model.shape();
        setId("import-file-step");
        getStyleClass().add("import-step");
        question.setId("import-question");
        question.getStyleClass().add("import-question");
        question.setWrapText(true);
        form.setMinWidth(USE_PREF_SIZE);
        raw = new RawCells("import-raw", COLUMN, _ -> Optional.empty(), shape::headingsAt);
        VBox said = new VBox(16, question, form);
        said.getStyleClass().add("said");
        HBox.setHgrow(raw, Priority.ALWAYS);
        getChildren().setAll(said, raw);
        shape.layoutProperty().subscribe(_ -> again());
        shape.datesProperty().subscribe(_ -> again());
        shape.usedProperty().subscribe(_ -> again());
        model.stageProperty().subscribe(_ -> again());
    }

    private void again() {
        shape.layoutProperty().get().ifPresent(layout -> SameFocus.during(this, () -> show(layout)));
    }

    private void show(Layout layout) {
        Optional<String> asked = switch (model.stageProperty().get()) {
            case ImportStage.WhichKind several -> Optional.of(several.kinds().words());
            case ImportStage.WhichDates dates -> Optional.of(dates.dates().words());
            case null, default -> Optional.empty();
        };
        question.setText(asked.orElse(""));
        question.setVisible(asked.isPresent());
        question.setManaged(asked.isPresent());
        form.getChildren().clear();
        saved();
        line(Texts.of("import.say.sheet"), box(
                "import-say-sheet", layout.sheets(), Optional.of(layout.sheet()), FileStepView::named,
                sheet -> shape.chooseSheet(sheet.name())));
        boolean open = model.stageProperty().get() instanceof ImportStage.WhichKind;
        line(Texts.of("import.say.kind"), box(
                "import-say-kind", List.of(Kind.values()), open ? Optional.empty() : Optional.of(layout.kind()),
                Kind::words, shape::chooseKind));
        layout.dialect().ifPresent(this::dialect);
        dates();
        raw.show(layout);
    }

    private static String named(Sheet sheet) {
        return sheet.hidden() ? Texts.of("import.say.sheet.hidden", sheet.name()) : sheet.name();
    }

    private void saved() {
        if (shape.offered().isEmpty()) {
            return;
        }
        List<Optional<SavedMapping>> choices = new ArrayList<>();
        shape.offered().forEach(saved -> choices.add(Optional.of(saved)));
        choices.add(Optional.empty());
        Optional<Optional<SavedMapping>> used = choices.stream()
                .filter(saved -> saved.map(SavedMapping::name).equals(shape.usedProperty().get()))
                .findFirst();
        line(Texts.of("import.say.map"), box(
                "import-say-map", choices, used,
                saved -> saved.map(SavedMapping::name).orElse(Texts.of("import.say.map.none")), shape::use));
    }

    private void dialect(CsvDialect found) {
        SaidDialect said = shape.saidDialect();
        line(Texts.of("import.say.delimiter"), box(
                "import-say-delimiter", SaidDialect.DELIMITERS, Optional.of(found.delimiter()), SaidDialect::words,
                delimiter -> shape.chooseDialect(said.delimiter(delimiter))));
        line(Texts.of("import.say.quote"), box(
                "import-say-quote", SaidDialect.QUOTES, Optional.of(found.quote()), String::valueOf,
                quote -> shape.chooseDialect(said.quote(quote))));
        line(Texts.of("import.say.encoding"), box(
                "import-say-encoding", SaidDialect.CHARSETS, Optional.of(found.charset()), Charset::name,
                charset -> shape.chooseDialect(said.charset(charset))));
    }

    /// Shown where the file has dates in figures.
    private void dates() {
        boolean open = model.stageProperty().get() instanceof ImportStage.WhichDates;
        Optional<DateOrder> order = open ? Optional.empty() : shape.datesProperty().get();
        if (open || order.isPresent()) {
            line(Texts.of("import.say.dates"), box(
                    "import-say-dates", List.of(DateOrder.values()), order, DateOrder::words, shape::chooseDates));
        }
    }

    private static <T> ComboBox<T> box(
            String id, List<T> choices, Optional<T> now, Function<T, String> words, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        ChoiceWords.in(box, words);
        box.getItems().setAll(choices);
        box.setPromptText(Texts.of("import.say.choose"));
        now.ifPresent(box::setValue);
        Scaled.to(box, 184, box::setPrefWidth);
        ChoiceMade.in(box, choice -> {
            if (!Optional.of(choice).equals(now)) {
                choose.accept(choice);
            }
        });
        return box;
    }

    private void line(String words, ComboBox<?> box) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setAccessibleText(words);
        form.addRow(form.getRowCount(), label, box);
    }
}
