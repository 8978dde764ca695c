package org.hubplan.ui.importing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.model.Fte;
import org.hubplan.ui.kit.Texts;

/// The sum of an import's rows, written out as a sum.
final class EquationView extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    EquationView() {
        setId("import-equation");
        getStyleClass().add("import-equation");
    }

    void show(ImportAccount account) {
        getChildren().setAll(Term.of(account).stream().map(EquationView::term).toList());
    }

    private static Node term(Term term) {
        Label sign = new Label(term.sign());
        sign.getStyleClass().add("sign");
        Label rows = new Label(Fte.words(term.rows() * Fte.FULL_TIME));
        rows.setId("import-" + term.id());
        rows.getStyleClass().add("hp-title");
        Label words = new Label(term.words());
        words.getStyleClass().add("hp-medium");
        Label beneath = new Label(term.beneath());
        beneath.getStyleClass().addAll("hp-small", "hp-muted");
        beneath.setMinWidth(USE_PREF_SIZE);
        VBox figure = new VBox(rows, words, beneath);
        figure.setAccessibleText(Texts.of("import.term.spoken", term.rows(), term.words(), term.beneath()));
        HBox box = new HBox(12, sign, figure);
        box.getStyleClass().add("term");
        box.setAlignment(Pos.TOP_LEFT);
        box.pseudoClassStateChanged(NONE, term.rows() == 0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
