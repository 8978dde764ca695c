package org.hubplan.ui.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import org.hubplan.change.ImportPosts;
import org.hubplan.change.Option;
import org.hubplan.change.SetSeries;
import org.hubplan.model.HubCode;
import org.hubplan.model.Post;
import org.hubplan.model.Series;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.desk.Desk;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.month.MonthViewModel.By;

/// Goes round the month: an invented next establishment, the bridge to it, and published strength.
final class MonthRound {
    private static final int RELOCATED = 3;

    private final Desk desk;
    private final Layers layers;
    private final Album album;

    MonthRound(Desk desk, Layers layers, Album album) {
        this.desk = desk;
        this.layers = layers;
        this.album = album;
    }

    void go(PlanModel plan) {
        List<Post> vacant = plan.baseline().plan().posts().filter(Post::isVacant).limit(RELOCATED + 2).toList();
        if (vacant.size() == RELOCATED + 2) {
            take(plan, vacant);
        }
    }

    private void take(PlanModel plan, List<Post> vacant) {
        List<Post> changed = Stream.concat(
                        vacant.subList(0, RELOCATED).stream().map(post -> post.at(new HubCode("NW"))),
                        Stream.of(vacant.get(RELOCATED).withFte(50)))
                .toList();
        plan.session().act(Option.BASELINE, new ImportPosts(
                "posts-2018-12.xlsx", List.of(), List.of(), changed, List.of(), Optional.empty(), List.of(vacant.getLast().id())), "");
        TreeMap<LocalDate, Series.Strength> days = new TreeMap<>(Map.of(
                LocalDate.of(2018, 3, 31), new Series.Strength(3_020_000, 850_000, 125_000),
                LocalDate.of(2019, 3, 31), new Series.Strength(3_043_500, 860_000, 120_000)));
        plan.session().act(Option.BASELINE, new SetSeries("open-data.ods", List.of(new Series("An invented force", days))), "");
        plan.refresh();
        desk.actions().get("month.open").run();
        Album.waitUntil("the establishments are gathered", () -> desk.scene().lookup("#month-by") instanceof ComboBox<?> by
                && desk.scene().lookup("#month-from") instanceof ComboBox<?> from && from.getValue() != null && by.getValue() != null);
        @SuppressWarnings("unchecked")
        ComboBox<By> by = (ComboBox<By>) desk.scene().lookup("#month-by");
        by.setValue(By.HUB);
        album.take("month-bridge");
        face("points");
        album.take("month-points");
        face("published");
        album.take("month-published");
        layers.closeAll();
    }

    private void face(String name) {
        ((ToggleButton) desk.scene().lookup("#month-face-" + name)).fire();
    }
}
