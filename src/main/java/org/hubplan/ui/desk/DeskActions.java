package org.hubplan.ui.desk;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.held.HeldDoor;
import org.hubplan.ui.help.HelpText;
import org.hubplan.ui.help.HelpView;
import org.hubplan.ui.help.Whereabouts;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.replay.ReplayActions;
import org.hubplan.ui.returned.Returned;
import org.hubplan.ui.shell.Finder;
import org.hubplan.ui.shell.MessagesView;
import org.hubplan.ui.shell.PaletteView;
import org.hubplan.ui.shell.PlanActions;
import org.hubplan.ui.shell.RecentActions;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.ImportDoor;
import org.hubplan.ui.start.NewPlan;
import org.hubplan.ui.start.PlanFiles;
import org.hubplan.ui.start.PlansViewModel;
import org.hubplan.ui.start.RecentView;
import org.hubplan.ui.work.Leaving;
import org.hubplan.ui.work.WorkView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What can be done whatever the screen: plans in and out, the palette, the look of the window.
final class DeskActions {
    private final Surroundings around;
    private final PlansViewModel plans;
    private final ImportDoor importDoor;
    private final Leaving leaving;
    private final RecentActions recent;

    DeskActions(Surroundings around, PlansViewModel plans, Memory memory, ImportDoor importDoor) {
        this.around = around;
        this.plans = plans;
        this.importDoor = importDoor;
        this.recent = new RecentActions(memory);
        this.leaving = new Leaving(around.layers(), around.work(), Platform::exit);
    }

    /// What can be done with no plan open.
    void addAlways(Actions actions) {
        actions.add(Action.of("plan.import", "action.import", MaterialDesignT.TABLE_ARROW_LEFT, this::bring, "Shortcut+I"));
        importDoor.actions().forEach(actions::add);
        actions.add(Action.of("plan.new", "action.new", MaterialDesignF.FILE_PLUS_OUTLINE, this::create, "Shortcut+N"));
        actions.add(Action.of("plan.open", "action.open", MaterialDesignF.FOLDER_OPEN_OUTLINE, this::open, "Shortcut+O"));
        actions.add(Action.of(
                "plan.recent",
                "action.recent",
                MaterialDesignH.HISTORY,
                () -> RecentView.open(
                        around.layers(), plans, around.files(), around.clock().getZone()),
                "Shortcut+Shift+O"));
        actions.add(Action.of("plan.sample", "action.sample", MaterialDesignT.TEST_TUBE, plans::trySample));
    }

    /// What can be done with this plan open.
    void addFor(PlanModel plan, Actions actions) {
        actions.add(Action.of(
                "plan.copy", "action.copy", MaterialDesignC.CONTENT_SAVE_OUTLINE, () -> saveCopy(plan), "Shortcut+Shift+S"));
        actions.add(Action.of("plan.reopen", "action.reopen", MaterialDesignR.RELOAD, plans::reopen)
                .when(Bindings.createBooleanBinding(
                        () -> plan.unsavedProperty().get().isPresent(), plan.unsavedProperty()),
                        "why-not.reopen"));
        actions.add(new Returned(plan, around).action());
        actions.add(HeldDoor.action(plan, around));
        PlanActions.addTo(actions, plan);
        ReplayActions.addTo(actions, plan, around.layers());
    }

    /// The look of the window, help and the way out; last in every list.
    ///
    /// @param things finds what the open plan holds, for the palette
    void addLast(Actions actions, Finder things) {
        actions.add(Action.of("palette.open", "action.palette", MaterialDesignM.MAGNIFY, () -> palette(actions, things), "Shortcut+K"));
        LookActions.addTo(actions, around.theme());
        actions.add(Action.of(
                "work.open",
                "work.title",
                MaterialDesignP.PROGRESS_CLOCK,
                () -> WorkView.open(around.layers(), around.work(), around.clock().getZone()),
                "Shortcut+J"));
        actions.add(Action.of(
                "messages.open",
                "messages.title",
                MaterialDesignM.MESSAGE_TEXT_OUTLINE,
                () -> MessagesView.open(
                        around.layers(), around.toasts().messages(), around.clock().getZone()),
                "Shortcut+Shift+J"));
        actions.add(Action.of(
                "help.open",
                "action.help",
                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                () -> help(actions),
                "F1"));
        actions.add(Action.of("window.quit", "action.quit", MaterialDesignE.EXIT_TO_APP, this::leave, "Shortcut+Q"));
    }

    void leave() {
        leaving.ask();
    }

    private void create() {
        String author = plans.openProperty().get()
                .filter(plan -> !plan.now().settings().invented())
                .map(plan -> plan.now().settings().author())
                .orElse(System.getProperty("user.name", ""));
        NewPlan.ask(around.layers(), around.files(), author, plans::create);
    }

    private void bring() {
        importDoor.open(plans.openProperty().get());
    }

    private void open() {
        around.files().toOpen(Texts.of("action.open"), PlanFiles.KIND).ifPresent(plans::open);
    }

    private void saveCopy(PlanModel plan) {
        String suggested = PlansViewModel.name(plan.session().path()) + " copy.hubplan";
        around.files()
                .toSave(Texts.of("action.copy"), suggested, PlanFiles.KIND)
                .ifPresent(file -> plans.saveCopy(
                        file, () -> around.toasts().done(Texts.of("plans.copied", file), Optional.empty())));
    }

    private void help(Actions actions) {
        HelpView.open(
                around.layers(),
                HelpText.of(
                        actions.all(),
                        Whereabouts.of(plans.openProperty().get().map(plan -> plan.session().path()), plans.ownFolder())),
                around.files(),
                actions.all().stream().filter(action -> action.id().equals("guide.show")).findFirst(),
                words -> around.toasts().done(words, Optional.empty()),
                around.toasts()::trouble);
    }

    private void palette(Actions actions, Finder things) {
        PaletteView.open(
                around.layers(),
                actions.all().stream().filter(action -> !action.id().equals("palette.open")).toList(),
                recent,
                things);
    }
}
