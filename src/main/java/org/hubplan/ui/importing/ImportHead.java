package org.hubplan.ui.importing;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.cells.Sheet;
import org.hubplan.exchange.layout.Layout;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Menu;
import org.hubplan.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Which file is imported, what it holds, which of its sheets is read, and where its headings were found.
final class ImportHead extends HBox {
    private final ImportViewModel model;
    private final Layers layers;
    private final HBox read = new HBox(4);

    ImportHead(ImportViewModel model, Layers layers, Runnable close) {
        this.model = model;
        this.layers = layers;
        getStyleClass().add("import-head");
        setAlignment(Pos.TOP_LEFT);
        Label title = new Label(model.fileName());
        title.setId("import-file");
        title.getStyleClass().add("hp-subtitle");
        read.setAlignment(Pos.CENTER_LEFT);
        Button out = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        out.setId("import-close");
        out.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        out.getStyleClass().addAll("hp-flat", "hp-icon");
        out.setAccessibleText(Texts.of("import.close"));
        out.setOnAction(_ -> close.run());
        out.setFocusTraversable(false);
        FontIcon icon = new FontIcon(MaterialDesignT.TABLE_ARROW_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(icon, new VBox(2, title, read), space, out);
    }

    /// While nothing is known of the file but its name.
    void show(String words) {
        read.getChildren().setAll(muted(words));
    }

    /// While more has to be said before it can be read.
    void show(Layout layout) {
        read.getChildren().setAll(muted(Texts.of("import.looks", layout.kind().words(), layout.sheet().name())));
    }

    /// @param sheets all the workbook's, where another can still be chosen; none where not
    void show(ImportAccount account, List<Sheet> sheets) {
        read.getChildren().setAll(muted(Texts.of("import.read", account.kind().words())));
        if (sheets.size() > 1) {
            read.getChildren().add(chooser(account.sheet(), sheets));
        } else {
            Label sheet = new Label(account.sheet());
            sheet.setId("import-sheet");
            read.getChildren().add(sheet);
        }
        read.getChildren().add(muted(Texts.of("import.heading-row", account.headingRow())));
    }

    private Button chooser(String current, List<Sheet> sheets) {
        FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
        arrow.getStyleClass().add("hp-small-icon");
        Button chooser = new Button(current, arrow);
        chooser.setId("import-sheet");
        chooser.setContentDisplay(ContentDisplay.RIGHT);
        chooser.getStyleClass().addAll("hp-flat", "hp-link");
        chooser.setAccessibleText(Texts.of("import.sheet.choose", current));
        chooser.setOnAction(_ -> Menu.under(
                chooser, layers, sheets.stream().map(sheet -> choice(sheet, current)).toList()));
        return chooser;
    }

    private Menu.Item choice(Sheet sheet, String current) {
        boolean isCurrent = sheet.name().equals(current);
        return new Menu.Item(
                sheet.name(),
                Optional.of(
                        isCurrent
                                ? MaterialDesignC.CHECK
                                : sheet.hidden() ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignC.CIRCLE_MEDIUM),
                sheet.hidden() ? Texts.of("import.sheet.hidden") : "",
                !isCurrent,
                () -> model.shape().chooseSheet(sheet.name()));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hp-muted");
        return label;
    }
}
