package org.hubplan.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.drill.Drill;
import org.hubplan.ui.filter.Filters;
import org.hubplan.ui.kit.Actions;
import org.hubplan.ui.kit.Layers;

/// What stands around the screens of one open plan, and which of them is shown.
public final class Shell extends BorderPane {
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, Node> views = new HashMap<>();
    private final Layers layers;
    private final ScreenPlace place;
    private final Rail rail;
    private final Parts parts;
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper();

    /// @param filters which posts are looked at
    /// @param screens in the order of the rail, the first shown first
    /// @param strips above the screens, such as the welcome; each hides itself while it has nothing to say
    /// @param actions the table, with undo, redo and the palette among them
    /// @param drill opens what a figure comes from
    public Shell(
            PlanModel plan,
            Filters filters,
            List<Screen> screens,
            List<Node> strips,
            Actions actions,
            Surroundings around,
            Consumer<Drill> drill) {
        getStyleClass().add("hp-shell");
        screens.forEach(screen -> this.screens.put(screen.id(), screen));
        layers = around.layers();
        rail = new Rail(screens, this::enter);
        place = new ScreenPlace(strips);
        setLeft(rail);
        BorderPane frame = new BorderPane(place);
        TopBar topBar = new TopBar(plan, actions, around.layers());
        RibbonView ribbon = new RibbonView(new RibbonViewModel(plan), around.layers(), drill);
        StatusLine status = new StatusLine(new StatusViewModel(plan, filters, around.clock()), around, actions);
        frame.setTop(new VBox(topBar, ribbon));
        frame.setBottom(status);
        parts = new Parts(topBar, ribbon, rail, place, status);
        setCenter(frame);
        new Telling(plan, around.toasts(), actions).listen();
        go(screens.getFirst().id());
    }

    /// Shows a screen. Menus and panels opened over the one before close with it.
    ///
    /// @throws IllegalArgumentException if there is no such screen
    public void go(String id) {
        Screen screen = screens.get(id);
        if (screen == null) {
            throw new IllegalArgumentException("There is no screen " + id);
        }
        if (!id.equals(current.get())) {
            layers.closePanels();
        }
        place.show(views.computeIfAbsent(id, _ -> screen.view().get()));
        rail.show(id);
        current.set(id);
    }

    /// Shows a screen and puts the keyboard on what it is there for.
    ///
    /// @throws IllegalArgumentException if there is no such screen
    public void enter(String id) {
        go(id);
        parts.enterScreen();
    }

    /// Puts the keyboard on the next part of the window, or the one before.
    ///
    /// @param by 1 or −1
    public void goToPart(int by) {
        if (getScene() != null) {
            parts.go(getScene().getFocusOwner(), by);
        }
    }

    /// Id of the screen shown.
    public ReadOnlyStringProperty screenProperty() {
        return current.getReadOnlyProperty();
    }
}
