package org.hubplan.ui.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hubplan.check.Breach;
import org.hubplan.check.Place;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.kit.Texts;

/// The limits the current option breaks, place by place: hubs as on the board, then the unplaced tray, commands and
/// the plan as a whole.
public final class ChecksViewModel {
    private final PlanModel plan;
    private final Consumer<Place> open;
    private final ReadOnlyObjectWrapper<List<BrokenAt>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper();

    /// @param open shows a place of the plan
    public ChecksViewModel(PlanModel plan, Consumer<Place> open) {
        this.plan = plan;
        this.open = open;
        plan.checkedProperty().subscribe(_ -> show());
    }

    /// Only places where a limit is broken.
    public ReadOnlyObjectProperty<List<BrokenAt>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// `3 limits broken · 2 of them stop submission`
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Shows where a limit is broken: the hub opened on the board, the stack selected, the posts of a command.
    public void open(Breach breach) {
        open.accept(breach.place());
    }

    private void show() {
        List<Breach> broken = plan.checked().now();
        places.set(grouped(broken));
        long blocking = broken.stream().filter(Breach::blocks).count();
        summary.set(
                broken.isEmpty()
                        ? Texts.of("checks.none-broken")
                        : Texts.count("checks.broken", broken.size()) + " · "
                                + (blocking == 0 ? Texts.of("checks.none-blocks") : Texts.of("checks.blocking", blocking)));
    }

    private List<BrokenAt> grouped(List<Breach> broken) {
        Map<Object, List<Breach>> byPlace = new LinkedHashMap<>();
        plan.standing().plan().hubs().stream()
                .filter(hub -> !hub.isTray())
                .forEach(hub -> byPlace.put(hub.code(), new ArrayList<>()));
        byPlace.put(HubCode.UNPLACED, new ArrayList<>());
        broken.forEach(breach -> byPlace
                .computeIfAbsent(where(breach.place()), _ -> new ArrayList<>())
                .add(breach));
        return byPlace.values().stream()
                .filter(breaches -> !breaches.isEmpty())
                .map(breaches -> new BrokenAt(title(breaches.getFirst().place()), whole(breaches), breaches))
                .toList();
    }

    /// A hub with all that lies in it is one place.
    private static Object where(Place place) {
        return place.hub().<Object>map(hub -> hub).orElse(place);
    }

    private static Place whole(List<Breach> breaches) {
        Place first = breaches.getFirst().place();
        return first.hub().<Place>map(Place.AtHub::new).orElse(first);
    }

    private String title(Place place) {
        return switch (place) {
            case Place.Command owner -> Texts.of("checks.command", owner.command().name());
            case Place.WholePlan _ -> Texts.of("checks.plan");
            default -> place.hub().flatMap(plan.standing().plan()::hub).map(ChecksViewModel::title).orElse("");
        };
    }

    private static String title(Hub hub) {
        return hub.isTray() ? hub.name() : hub.code() + " · " + hub.name();
    }
}
