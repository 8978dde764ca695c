package org.hubplan.ui.desk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.lens.LensStrip;
import org.hubplan.ui.options.WhatIfBanner;
import org.hubplan.ui.options.WhatIfViewModel;
import org.hubplan.ui.replay.ReplayNotice;
import org.hubplan.ui.replay.ReplayStrip;
import org.hubplan.ui.replay.ReplayView;
import org.hubplan.ui.shell.Surroundings;
import org.hubplan.ui.start.EmptyStrip;
import org.hubplan.ui.start.GuideStrip;
import org.hubplan.ui.start.GuideViewModel;

/// What stands over the screens: a what-if, news, the guide's first steps, in a plan without posts the way to some, and
/// after an import the changes that need a look.
///
/// @param screen id of the screen shown
/// @param point shows where the guide's step is done
/// @param bring the way to an import
/// @param toHistory shows the history
record Strips(
        PlanModel plan,
        GuideViewModel guide,
        WhatIfViewModel whatIf,
        Past past,
        Surroundings around,
        Actions actions,
        ObservableValue<String> screen,
        Runnable point,
        Runnable bring,
        Runnable toHistory) {
    List<Node> all() {
        return List.of(
                new WhatIfBanner(whatIf, actions),
                new LensStrip(plan),
                past.strip(toHistory),
                new GuideStrip(guide, point, bring, id -> actions.get(id).shortcut()),
                new EmptyStrip(plan, screen, bring),
                new ReplayStrip(new ReplayNotice(plan, around.work()), () -> ReplayView.open(around.layers(), plan)));
    }
}
