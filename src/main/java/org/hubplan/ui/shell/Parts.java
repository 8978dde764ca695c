package org.hubplan.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.hubplan.ui.kit.Reach;

/// The parts of the window that F6 goes through, so that Tab needn't go through all there is: top bar, ribbon, rail,
/// what stands over the screen, the screen itself, and the status line.
final class Parts {
    private final ScreenPlace place;
    private final List<Supplier<List<Node>>> parts;

    Parts(Node topBar, Node ribbon, Node rail, ScreenPlace place, Node status) {
        this.place = place;
        this.parts = List.of(
                () -> Reach.in(topBar),
                () -> Reach.in(ribbon),
                () -> Reach.in(rail),
                () -> Reach.in(place).subList(0, screenFrom()),
                () -> Reach.in(place).subList(screenFrom(), Reach.in(place).size()),
                () -> Reach.in(status));
    }

    /// Puts the keyboard on the screen shown.
    void enterScreen() {
        Reach.entrance(place.screen()).ifPresent(Node::requestFocus);
    }

    /// Puts the keyboard on the first node of another part; those where there is none are passed over.
    ///
    /// @param by 1 to the next part, −1 to the one before
    void go(Node owner, int by) {
        List<List<Node>> all = parts.stream().map(Supplier::get).toList();
        int here = IntStream.range(0, all.size())
                .filter(part -> all.get(part).contains(owner))
                .findFirst()
                .orElse(by > 0 ? -1 : 0);
        IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> all.get(Math.floorMod(here + by * step, all.size())))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .ifPresent(part -> part.getFirst().requestFocus());
    }

    private int screenFrom() {
        Optional<Node> entrance = Reach.entrance(place.screen());
        return entrance.map(node -> Reach.in(place).indexOf(node)).orElse(0);
    }
}
