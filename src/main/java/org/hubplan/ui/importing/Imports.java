package org.hubplan.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import org.hubplan.exchange.account.ImportAccount;
import org.hubplan.session.Answer;
import org.hubplan.session.Mappings;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.difference.DifferenceViewModel;
import org.hubplan.ui.held.HeldTrayView;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.FileChoice;
import org.hubplan.ui.kit.Layer;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.Toasts;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.ImportDoor;
import org.hubplan.ui.start.PlansViewModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Imports into the window's plans: asks for the file, shows the dialog, tells what came of it, and keeps the
/// last import's account.
public final class Imports implements ImportDoor {
    private static final FileChoice.Kind SPREADSHEETS =
            new FileChoice.Kind(Texts.of("files.spreadsheets"), List.of("xlsx", "ods", "csv", "xlsm", "xls"));

    private final Surroundings around;
    private final PlansViewModel plans;
    private final Mappings mappings;
    private final ReadOnlyBooleanWrapper hasLast = new ReadOnlyBooleanWrapper();
    private Optional<ImportViewModel> last = Optional.empty();
    private Optional<Layer> dialog = Optional.empty();

    /// @param mappings those the planner has saved
    public Imports(Surroundings around, PlansViewModel plans, Mappings mappings) {
        this.around = around;
        this.plans = plans;
        this.mappings = mappings;
    }

    @Override
    public void open(Optional<PlanModel> plan) {
        if (!isShown()) {
            around.files().toOpen(Texts.of("action.import"), SPREADSHEETS).ifPresent(this::read);
        }
    }

    /// Reads a file and shows what it would bring.
    public void read(Path file) {
        if (isShown()) {
            return;
        }
        ImportViewModel model = new ImportViewModel(file, plans, mappings, around.work(), around.clock());
        model.start();
        show(model);
        model.stageProperty().subscribe(stage -> {
            if (stage instanceof ImportStage.Done(ImportResult result)) {
                finish(model, result);
            }
        });
    }

    @Override
    public List<Action> actions() {
        return List.of(account());
    }

    private Action account() {
        return Action.of("plan.import-account", "action.import-account", MaterialDesignT.TABLE_CHECK, this::showLast)
                .when(hasLast.getReadOnlyProperty(), "why-not.imported");
    }

    private void showLast() {
        if (!isShown()) {
            last.ifPresent(this::show);
        }
    }

    private boolean isShown() {
        return dialog.filter(Layer::isOpen).isPresent();
    }

    private void show(ImportViewModel model) {
        around.layers().dismissToast();
        ImportView view = new ImportView(model, around, new Exits(model));
        Layer layer = around.layers().openDialog(view, Pos.CENTER);
        layer.onClosed(model::cancel);
        dialog = Optional.of(layer);
    }

    /// What needs no more reading closes by itself; changes that no longer fit stay in sight.
    private void finish(ImportViewModel model, ImportResult result) {
        last = Optional.of(model);
        hasLast.set(true);
        if (result.unfit().isEmpty()) {
            dialog.ifPresent(Layer::close);
        }
        around.toasts()
                .done(words(model, result), Optional.of(new Toasts.Way(Texts.of("import.toast.account"), account())));
    }

    private static String words(ImportViewModel model, ImportResult result) {
        ImportAccount account = result.account();
        List<String> counts = new ArrayList<>();
        Term.of(account).stream()
                .filter(term -> !term.id().equals("rows") && !term.id().equals("ignored") && term.rows() > 0)
                .forEach(term -> counts.add(Texts.of("import.toast.count", term.rows(), term.words())));
        String words = Texts.of("import.toast", account.file(), result.plan(), String.join(", ", counts));
        DifferenceViewModel difference = model.difference();
        return difference.differs()
                ? Texts.of("import.toast.left", words, difference.taken(), difference.all())
                : words;
    }

    private final class Exits implements ImportView.Exits {
        private final ImportViewModel model;

        Exits(ImportViewModel model) {
            this.model = model;
        }

        @Override
        public void close() {
            dialog.ifPresent(Layer::close);
        }

        @Override
        public void chooseAnother() {
            close();
            open(plans.openProperty().get());
        }

        @Override
        public void takeBack() {
            close();
            switch (model.takeBack()) {
                case Answer.Done done -> around.toasts().done(done.words(), Optional.empty());
                case Answer.Refused refused -> around.toasts().trouble(refused.words());
            }
        }

        @Override
        public void toHeldRows() {
            close();
            plans.openProperty().get().ifPresent(plan -> HeldTrayView.open(around, plan));
        }
    }
}
