package org.hubplan.ui.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.hubplan.change.PayIntoReserve;
import org.hubplan.change.RemoveCostLine;
import org.hubplan.change.RemoveSource;
import org.hubplan.change.UnassignFunding;
import org.hubplan.model.Assignment;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.CostLine;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.FundingSource;
import org.hubplan.model.Money;
import org.hubplan.model.SourceKind;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.money.DraftCard.There;

/// Costs, sources, what is put by, and which source meets which cost: each listed, with the fields of one more.
final class SourcesView extends VBox {
    private final MoneyViewModel model;
    private final DraftCard costs;
    private final DraftCard sources;
    private final DraftCard meets;
    private final DraftCard payments;
    private final List<ComboBox<String>> lineChoices = new ArrayList<>();
    private final List<ComboBox<String>> sourceChoices = new ArrayList<>();
    private final List<ComboBox<String>> reserveChoices = new ArrayList<>();

    SourcesView(MoneyViewModel model) {
        this.model = model;
        getStyleClass().add("money-sources");
        costs = costs();
        sources = sources();
        meets = meets();
        payments = payments();
        getChildren().setAll(costs, sources, meets, payments);
        model.tableProperty().subscribe(_ -> show(model.fundingProperty().get()));
    }

    private DraftCard costs() {
        CostDraft draft = new CostDraft();
        DraftCard card = new DraftCard("money-costs", Texts.of("money.costs"), Texts.of("money.costs.hint"), model);
        card.text("name", Texts.of("money.field.cost"), 232, draft.name);
        card.choice("kind", Texts.of("money.field.kind"), 160, draft.kind, CostKind::label)
                .getItems()
                .setAll(CostKind.values());
        card.text("year", Texts.of("money.field.year"), 96, draft.year);
        card.text("pounds", Texts.of("money.field.pounds"), 120, draft.pounds);
        card.choice("per", Texts.of("money.field.per"), 232, draft.per, CostDriver::label)
                .getItems()
                .setAll(CostDriver.values());
        card.text("each", Texts.of("money.field.each"), 96, draft.each);
        ComboBox<MadeChange> causes = card.choice("cause", Texts.of("money.field.cause"), 232, draft.cause, MadeChange::said);
        causes.setOnShowing(_ -> causes.getItems().setAll(model.changes()));
        card.button(Texts.of("money.set.cost"), () -> draft.written(model.fundingProperty().get()));
        return card;
    }

    private DraftCard sources() {
        SourceDraft draft = new SourceDraft();
        DraftCard card = new DraftCard("money-sources", Texts.of("money.sources"), Texts.of("money.sources.hint"), model);
        card.text("name", Texts.of("money.field.source"), 240, draft.name);
        card.choice("kind", Texts.of("money.field.kind"), 160, draft.kind, SourceKind::label)
                .getItems()
                .setAll(SourceKind.values());
        card.text("year", Texts.of("money.field.year"), 96, draft.year);
        card.text("pounds", Texts.of("money.field.pounds"), 120, draft.pounds);
        card.tick("every-year", Texts.of("money.field.every-year"), draft.everyYear);
        card.button(Texts.of("money.set.source"), () -> draft.written(model.fundingProperty().get()));
        return card;
    }

    private DraftCard meets() {
        MeetDraft draft = new MeetDraft();
        DraftCard card = new DraftCard("money-meets", Texts.of("money.meets"), Texts.of("money.meets.hint"), model);
        lineChoices.add(card.choice("line", Texts.of("money.field.cost"), 240, draft.to, name -> name));
        sourceChoices.add(card.choice("source", Texts.of("money.field.source"), 240, draft.source, name -> name));
        card.text("from", Texts.of("money.field.from"), 96, draft.from);
        card.text("until", Texts.of("money.field.until"), 96, draft.until);
        card.text("pounds", Texts.of("money.field.most"), 120, draft.pounds);
        card.button(Texts.of("money.set.meet"), draft::assigned);
        return card;
    }

    private DraftCard payments() {
        MeetDraft draft = new MeetDraft();
        DraftCard card = new DraftCard("money-payments", Texts.of("money.payments"), Texts.of("money.payments.hint"), model);
        sourceChoices.add(card.choice("source", Texts.of("money.field.source"), 240, draft.source, name -> name));
        reserveChoices.add(card.choice("reserve", Texts.of("money.field.reserve"), 240, draft.to, name -> name));
        card.text("year", Texts.of("money.field.year"), 96, draft.from);
        card.text("pounds", Texts.of("money.field.pounds"), 120, draft.pounds);
        card.button(Texts.of("money.set.payment"), draft::paidIn);
        return card;
    }

    private void show(FundingPlan plan) {
        LineWords words = model.lineWords();
        costs.show(plan.lines().stream()
                .map(line -> new There(line.name(), words.of(line), new RemoveCostLine(line.name())))
                .toList());
        sources.show(plan.sources().stream()
                .map(source -> new There(source.name(), said(source), new RemoveSource(source.name())))
                .toList());
        meets.show(plan.assignments().stream()
                .map(one -> new There(
                        Texts.of("money.meets.row", one.line(), one.source()), said(one), new UnassignFunding(one.line(), one.source())))
                .toList());
        payments.show(plan.payments().stream()
                .map(paid -> new There(
                        Texts.of("money.payments.row", paid.source(), paid.reserve()),
                        Texts.of("money.amount", Money.words(paid.pence()), paid.year()),
                        new PayIntoReserve(paid.source(), paid.reserve(), paid.year(), 0)))
                .toList());
        offer(lineChoices, Stream.concat(Stream.of(FundingPlan.NEW_PAY), plan.lines().stream().map(CostLine::name)));
        offer(sourceChoices, plan.sources().stream().map(FundingSource::name));
        offer(reserveChoices, plan.sources().stream().filter(FundingSource::isReserve).map(FundingSource::name));
    }

    private static void offer(List<ComboBox<String>> choices, Stream<String> names) {
        List<String> all = names.toList();
        choices.forEach(choice -> choice.getItems().setAll(all));
    }

    private static String said(FundingSource source) {
        return source.kind().label()
                + (source.recurring() && !source.isPressure() ? ", " + Texts.of("money.every-year") : "")
                + amounts(source.pence());
    }

    private static String amounts(Map<FinancialYear, Long> pence) {
        return LineWords.amounts(pence).map(amount -> " · " + amount).collect(Collectors.joining());
    }

    private static String said(Assignment one) {
        String years = one.to()
                .map(last -> last.equals(one.from())
                        ? Texts.of("money.in", last)
                        : Texts.of("money.from-to", one.from(), last))
                .orElseGet(() -> Texts.of("money.from-on", one.from()));
        return one.pence().isPresent()
                ? years + " · " + Texts.of("money.at-most", Money.words(one.pence().getAsLong()))
                : years;
    }
}
