package org.hubplan.ui.desk;

import java.util.List;
import org.hubplan.ledger.Figure;
import org.hubplan.session.Memory;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.BoardView;
import org.hubplan.ui.changes.ChangeVerbs;
import org.hubplan.ui.changes.ChangesView;
import org.hubplan.ui.changes.ChangesViewModel;
import org.hubplan.ui.changes.NetViewModel;
import org.hubplan.ui.checks.ChecksView;
import org.hubplan.ui.checks.ChecksViewModel;
import org.hubplan.ui.checks.LimitsViewModel;
import org.hubplan.ui.compare.CompareView;
import org.hubplan.ui.compare.CompareViewModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.held.HeldDoor;
import org.hubplan.ui.kit.Texts;
import org.hubplan.ui.paper.PaperView;
import org.hubplan.ui.paper.PaperViewModel;
import org.hubplan.ui.paper.SetUps;
import org.hubplan.ui.posts.PostsDoor;
import org.hubplan.ui.returned.Returned;
import org.hubplan.ui.settings.SettingsView;
import org.hubplan.ui.settings.SettingsViewModel;
import org.hubplan.ui.shell.Screen;
import org.hubplan.ui.shell.Surroundings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The screens of one open plan, in the order of the rail. Each is made when it is first shown.
final class Screens {
    private final PlanModel plan;
    private final BoardView board;
    private final PostsDoor posts;
    private final Past past;
    private final Following following;
    private final Surroundings around;
    private final Memory memory;
    private final Runnable paperIsOut;

    /// @param paperIsOut called whenever a paper has gone to a file or a printer
    Screens(
            PlanModel plan,
            BoardView board,
            PostsDoor posts,
            Past past,
            Following following,
            Surroundings around,
            Memory memory,
            Runnable paperIsOut) {
        this.plan = plan;
        this.board = board;
        this.posts = posts;
        this.past = past;
        this.following = following;
        this.around = around;
        this.memory = memory;
        this.paperIsOut = paperIsOut;
    }

    /// @param bring opens the import
    List<Screen> all(Runnable bring) {
        return List.of(
                new Screen("board", Texts.of("screen.board"), MaterialDesignV.VIEW_DASHBOARD_OUTLINE, () -> board),
                new Screen("posts", Texts.of("screen.posts"), MaterialDesignT.TABLE, posts::view),
                new Screen("changes", Texts.of("screen.changes"), MaterialDesignP.PLAYLIST_EDIT, this::changes),
                past.screen(),
                new Screen("checks", Texts.of("screen.checks"), MaterialDesignS.SHIELD_CHECK_OUTLINE, this::checks),
                new Screen(
                        "compare",
                        Texts.of("screen.compare"),
                        MaterialDesignC.COMPARE,
                        () -> new CompareView(new CompareViewModel(plan), following::to, new TablesOut(plan, around))),
                new Screen(
                        "money",
                        Texts.of("screen.money"),
                        MaterialDesignC.CASH_MULTIPLE,
                        () -> MoneyFaces.view(plan, around, following, bring)),
                new Screen("paper", Texts.of("screen.paper"), MaterialDesignF.FILE_DOCUMENT_OUTLINE, this::paper),
                new Screen("settings", Texts.of("screen.settings"), MaterialDesignC.COG_OUTLINE, this::settings));
    }

    private ChangesView changes() {
        return new ChangesView(
                new ChangesViewModel(plan, around.work(), around.clock()),
                new NetViewModel(plan, around.work()),
                new ChangeVerbs(
                        plan, around.layers(), around.files(), around.toasts(), around.work(), around.clock()),
                where -> following.to(new Drill.Counted(Figure.POSTS, plan.scopeProperty().get(), where)),
                () -> following.go("board"));
    }

    private ChecksView checks() {
        ToPlace toPlace = new ToPlace(board, following::go, following::to);
        return new ChecksView(
                new ChecksViewModel(plan, toPlace::show), new LimitsViewModel(plan), HeldDoor.button(plan, around));
    }

    private PaperView paper() {
        PaperViewModel model = new PaperViewModel(
                plan,
                around.work(),
                around.clock(),
                around.printers(),
                new SetUps(memory, plan.session().path()),
                around.toasts()::trouble);
        model.whenOut(paperIsOut);
        return new PaperView(
                model, around.layers(), around.files(), around.toasts(), new Returned(plan, around)::ask);
    }

    private SettingsView settings() {
        return new SettingsView(new SettingsViewModel(plan), around.theme(), board.model().motionProperty());
    }
}
