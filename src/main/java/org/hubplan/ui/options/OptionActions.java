package org.hubplan.ui.options;

import java.util.stream.Stream;
import org.hubplan.ui.kit.Action;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.kit.TypedDay;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/// What can be done with options as a whole, for the option menu, shortcuts and the palette.
public final class OptionActions {
    private final OptionsViewModel model;
    private final Layers layers;

    public OptionActions(OptionsViewModel model, Layers layers) {
        this.model = model;
        this.layers = layers;
    }

    /// In the order of the menu.
    public Stream<Action> all() {
        return Stream.of(
                Action.of("option.new", "option.new", MaterialDesignP.PLUS, this::askNew),
                Action.of("option.duplicate", "option.duplicate", MaterialDesignC.CONTENT_COPY, this::askCopy, "Shortcut+D"),
                Action.of("option.rename", "option.rename", MaterialDesignR.RENAME_BOX, this::askName)
                        .when(model.isUnlocked(), "why-not.unlocked"),
                Action.of("option.redate", "option.redate", MaterialDesignC.CALENDAR, this::askDate)
                        .when(model.isUnlocked(), "why-not.unlocked"),
                Action.of("option.lock", "option.lock", MaterialDesignL.LOCK_OUTLINE, this::askLock)
                        .when(model.isUnlocked(), "why-not.unlocked"),
                Action.of("option.unlock", "option.unlock", MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE, this::askUnlock)
                        .when(model.isLocked(), "why-not.locked"),
                Action.of("option.archive", "option.archive", MaterialDesignA.ARCHIVE_ARROW_DOWN_OUTLINE, model::archive)
                        .when(model.isOwn(), "why-not.own"),
                Action.of("option.restore", "option.restore", MaterialDesignA.ARCHIVE_ARROW_UP_OUTLINE, this::askBack)
                        .when(model.hasArchived(), "why-not.archived"));
    }

    private void askBack() {
        RestoreView.open(layers, model);
    }

    private void askNew() {
        ask(new Asking(
                "option-new",
                Texts.of("option.new.title"),
                Texts.of("option.new.what"),
                Texts.of("option.name"),
                "",
                Texts.of("option.new.verb"),
                model::create));
    }

    private void askCopy() {
        ask(new Asking(
                "option-duplicate",
                Texts.of("option.duplicate.title", model.current().words()),
                Texts.of("option.duplicate.what"),
                Texts.of("option.name"),
                Texts.of("option.duplicate.name", model.current().name()),
                Texts.of("option.duplicate.verb"),
                model::duplicate));
    }

    private void askName() {
        ask(new Asking(
                "option-rename",
                Texts.of("option.rename.title", model.current().words()),
                Texts.of("option.rename.what"),
                Texts.of("option.name"),
                model.current().name(),
                Texts.of("option.rename.verb"),
                model::rename));
    }

    private void askDate() {
        ask(new Asking(
                "option-redate",
                Texts.of("option.redate.title", model.current().words()),
                Texts.of("option.redate.what"),
                Texts.of("option.date"),
                TypedDay.words(model.current().effective()),
                Texts.of("option.redate.verb"),
                model::redate));
    }

    private void askLock() {
        ask(new Asking(
                "option-lock",
                Texts.of("option.lock.title", model.current().words()),
                Texts.of("option.lock.what"),
                Texts.of("option.lock.reason"),
                "",
                Texts.of("option.lock.verb"),
                model::lock));
    }

    private void askUnlock() {
        ask(new Asking(
                "option-unlock",
                Texts.of("option.unlock.title", model.current().words()),
                Texts.of("option.unlock.what"),
                Texts.of("option.unlock.reason"),
                "",
                Texts.of("option.unlock.verb"),
                model::unlock));
    }

    private void ask(Asking asking) {
        AskView.open(layers, asking);
    }
}
