package org.hubplan.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import org.hubplan.exchange.Reading;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.exchange.headings.Kind;
import org.hubplan.exchange.tables.DateOrder;
import org.hubplan.ui.difference.DifferenceViewModel;
import org.hubplan.ui.difference.Differing;
import org.hubplan.ui.kit.Texts;

/// The buttons at the foot of each step, the one that leads on last.
final class StepButtons {
    private final ImportViewModel model;
    private final Runnable close;

    StepButtons(ImportViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
    }

    List<Button> at(ImportStep step) {
        List<Button> buttons = new ArrayList<>();
        if (step != ImportStep.FILE) {
            buttons.add(ImportFoot.button("import-back", Texts.of("import.back"), () -> model.go(step.before())));
        }
        buttons.add(ImportFoot.cancel(close));
        switch (model.stageProperty().get()) {
            case ImportStage.WhichKind several when step == ImportStep.FILE ->
                several.kinds().kinds().forEach(kind -> buttons.add(kind(kind)));
            case ImportStage.WhichDates _ when step == ImportStep.FILE -> Stream.of(DateOrder.values())
                    .forEach(order -> buttons.add(ImportFoot.button(
                            "import-dates-" + order.key(),
                            Texts.of("import.dates", order.words()),
                            () -> model.shape().chooseDates(order))));
            case ImportStage.Looked(Reading.Account read) when step == ImportStep.ACCOUNT -> buttons.add(confirm(read));
            default -> buttons.add(next(step));
        }
        return buttons;
    }

    private Button next(ImportStep step) {
        Button next = ImportFoot.accent(ImportFoot.button(
                "import-next", Texts.of("import.next", step.next().words()), () -> model.go(step.next())));
        next.setDisable(!model.canGo(step.next()));
        return next;
    }

    private Button kind(Kind kind) {
        return ImportFoot.button(
                "import-as-" + kind.key(), Texts.of("import.as", kind.words()), () -> model.shape().chooseKind(kind));
    }

    private Button confirm(Reading.Account read) {
        Button confirm = ImportFoot.accent(ImportFoot.button("import-confirm", "", model::confirm));
        confirm.textProperty().bind(Bindings.createStringBinding(
                () -> verb(read.account()), model.difference().decidedProperty()));
        confirm.disableProperty().bind(model.ready().not());
        return confirm;
    }

    /// `Import 12 posts`; where posts are taken out too, `Import 12 posts, take 2 out`.
    private String verb(ImportAccount account) {
        DifferenceViewModel difference = model.difference();
        int out = difference.taken(Differing.GONE);
        long rows = difference.differs() ? difference.taken() - out : account.accepted() + account.updated();
        String brought = account.kind() == Kind.RATES
                ? Texts.count("import.confirm.rates", rows)
                : Texts.count("import.confirm.posts", rows);
        return out == 0 ? brought : Texts.of("import.confirm.out", brought, out);
    }
}
