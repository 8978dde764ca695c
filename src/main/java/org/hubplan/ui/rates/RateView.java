package org.hubplan.ui.rates;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Money;
import org.hubplan.model.RateCard.Rate;
import org.hubplan.ui.kit.Scaled;
import org.hubplan.ui.kit.Texts;

/// One rate with all it is built from, each part in pounds and in words, and where it comes from; or its fields, while
/// it is edited.
final class RateView extends VBox {
    private static final double NAMES = 148;

    private final RatesViewModel model;
    private final Label title = styled("hp-subtitle");
    private final Label loaded = styled("hp-title");
    private final Label from = styled("hp-small", "hp-muted");
    private final Label basis = styled("hp-small");
    private final Label posts = styled("hp-small", "hp-muted");
    private final GridPane lines = new GridPane();
    private final Button edit = new Button(Texts.of("rates.edit"));
    private final VBox read;
    private final RateForm form;

    RateView(RatesViewModel model) {
        super(12);
        this.model = model;
        form = new RateForm(model, () -> edit(false));
        lines.setId("rate-parts");
        lines.getColumnConstraints().setAll(new ColumnConstraints(), new ColumnConstraints(), new ColumnConstraints());
        Scaled.to(this, NAMES, lines.getColumnConstraints().get(0)::setMinWidth);
        Scaled.to(this, 96, lines.getColumnConstraints().get(2)::setMinWidth);
        lines.getColumnConstraints().get(1).setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().get(2).setHalignment(HPos.RIGHT);
        loaded.setId("rate-loaded");
        loaded.setMinWidth(USE_PREF_SIZE);
        basis.setId("rate-basis");
        basis.setWrapText(true);
        edit.setId("rate-edit");
        edit.setOnAction(_ -> edit(true));
        posts.setId("rate-posts");
        read = new VBox(12, lines, new VBox(2, basis, posts), edit);
        getChildren().setAll(head(), read);
        model.selectedProperty().subscribe(_ -> show());
        model.gridProperty().subscribe(_ -> show());
    }

    private HBox head() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(12, new VBox(2, title, from), space, loaded);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void edit(boolean isEdited) {
        if (isEdited) {
            form.begin();
        }
        getChildren().set(1, isEdited ? form : read);
    }

    private void show() {
        edit(false);
        RateKey key = model.selectedProperty().get();
        Optional<Rate> rate = model.rate();
        title.setText(key == null ? Texts.of("rates.none") : Texts.of("rates.rate", key.grade(), key.year()));
        loaded.setText(rate.map(Rate::pence).map(Money::words).orElse("–"));
        from.setText(key == null ? "" : from(rate));
        lines.getChildren().clear();
        rate.map(RateLine::of).stream().flatMap(all -> all.stream()).forEach(this::add);
        basis.setText(rate.map(Rate::basis)
                .map(words -> words.isBlank() ? Texts.of("rates.basis.none") : Texts.of("rates.basis", words))
                .orElse(Texts.of("rates.unpriced.one")));
        posts.setText(key == null ? "" : posts(key));
        edit.setText(rate.isPresent() ? Texts.of("rates.edit") : Texts.of("rates.give"));
        edit.setDisable(key == null);
    }

    private String posts(RateKey key) {
        Totals of = model.posts(key.grade());
        return Texts.of("rates.posts", Texts.count("ribbon.posts", of.posts()), Fte.words(of.bwtFte()), model.scopeWords());
    }

    private String from(Optional<Rate> rate) {
        Optional<Rate> baseline = model.baselineRate();
        if (rate.equals(baseline)) {
            return Texts.of("rates.of-baseline");
        }
        return baseline.map(Rate::pence)
                .map(pence -> Texts.of("rates.own", Money.words(pence)))
                .orElse(Texts.of("rates.own.alone"));
    }

    private void add(RateLine line) {
        int row = lines.getRowCount();
        Region band = new Region();
        band.getStyleClass().addAll("money-row", line.isSum() ? "money-total" : "money-line");
        lines.add(band, 0, row, 3, 1);
        Label name = styled(line.isSum() ? "hp-medium" : "rates-part");
        name.setText(line.name());
        Label how = styled("hp-small", "hp-muted");
        how.setText(line.how());
        how.setWrapText(true);
        name.setMinWidth(USE_PREF_SIZE);
        Label amount = styled(line.isSum() ? "hp-medium" : "rates-part");
        amount.setText(line.pence() == 0 ? "–" : Money.words(line.pence()));
        amount.setMinWidth(USE_PREF_SIZE);
        lines.add(name, 0, row);
        lines.add(how, 1, row);
        lines.add(amount, 2, row);
    }

    private static Label styled(String... classes) {
        Label label = new Label();
        label.getStyleClass().addAll(classes);
        return label;
    }
}
