package org.hubplan.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.report.Block.Table;
import org.hubplan.session.paper.TablesOfPaper;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Menu.Item;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Opens what goes to Word and comes back: the paper as a Word file, one of its tables, a paper that was edited.
final class WordButton extends Button {
    private static final FileChoice.Kind WORD = new FileChoice.Kind(Texts.of("files.word"), List.of("docx"));

    private static final FileChoice.Kind SHEETS =
            new FileChoice.Kind(Texts.of("files.spreadsheets"), List.of("xlsx", "ods", "csv"));

    private final PaperViewModel model;
    private final Layers layers;
    private final FileChoice files;
    private final Toasts toasts;
    private final Runnable check;

    /// @param check asks for a Word paper that came back
    WordButton(PaperViewModel model, Layers layers, FileChoice files, Toasts toasts, Runnable check) {
        super(Texts.of("paper.word"), new FontIcon(MaterialDesignC.CHEVRON_DOWN));
        this.model = model;
        this.layers = layers;
        this.files = files;
        this.toasts = toasts;
        this.check = check;
        setId("paper-word");
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleText(Texts.of("paper.word.spoken"));
        setOnAction(_ -> Menu.under(this, layers, items()));
    }

    private List<Item> items() {
        boolean isPrinted = model.readyProperty().get()
                && model.paperProperty().get().flatMap(SetPaper::printed).isPresent();
        List<Item> items = new ArrayList<>();
        items.add(new Item(Texts.of("paper.word.save"), Optional.of(MaterialDesignF.FILE_WORD_OUTLINE), "", isPrinted, this::save));
        items.add(new Item(
                Texts.of("paper.word.copy"), Optional.of(MaterialDesignT.TABLE), "", isPrinted, this::copy));
        items.add(Item.RULE);
        items.add(Item.of(Texts.of("action.check-paper"), MaterialDesignF.FILE_CHECK_OUTLINE, "", check));
        return items;
    }

    private void save() {
        String suggested = model.suggestedFile().replaceAll("\\.pdf$", ".docx");
        files.toSave(Texts.of("paper.word.save"), suggested, WORD)
                .ifPresent(file -> model.save(
                        file, () -> toasts.saved(Texts.of("paper.saved", file), file)));
    }

    private void copy() {
        model.paperProperty().get().flatMap(SetPaper::printed).ifPresent(printed -> TablesView.open(
                layers,
                printed.paper(),
                table -> toasts.done(Texts.of("tables.copied", table.name()), Optional.empty()),
                table -> saveTable(table, printed.paper().running().marking())));
    }

    private void saveTable(Table table, String marking) {
        files.toSave(Texts.of("tables.save.title"), "table.xlsx", SHEETS).ifPresent(file -> {
            try {
                TablesOfPaper.save(List.of(table), marking, file);
                toasts.saved(Texts.of("tables.saved", file), file);
            } catch (UnwritableFile refused) {
                toasts.trouble(refused.getMessage());
            }
        });
    }
}
