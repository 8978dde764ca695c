package org.hubplan.ui.board;

import java.util.Optional;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.ui.board.carry.Load;
import org.hubplan.ui.kit.Layers;
import org.hubplan.ui.kit.Texts;

/// Tells who hears the screen what the board only shows: that it is the baseline's, why nothing can land here, how many
/// are taken, what was cut. What was done or refused by a verb the message at the foot of the window tells.
final class Announced {
    private final Layers layers;

    private Announced(Layers layers) {
        this.layers = layers;
    }

    static void of(BoardViewModel board, Layers layers) {
        Announced announced = new Announced(layers);
        board.plan().flippedProperty().subscribe((_, flipped) -> announced.flipped(flipped));
        board.carry().refusalProperty().subscribe(announced::refused);
        board.hand().loadProperty().subscribe(announced::taken);
        board.cutProperty().subscribe(announced::cut);
    }

    private void flipped(boolean toBaseline) {
        layers.say(Texts.of(toBaseline ? "board.flip.sign" : "board.flip.over"));
    }

    private void refused(Optional<Refused> refused) {
        refused.ifPresent(no -> layers.say(no.words()));
    }

    /// Another count of the same posts.
    private void taken(Optional<Load> before, Optional<Load> after) {
        after.filter(load -> before.filter(one -> one.posts().equals(load.posts()) && one.count() != load.count())
                        .isPresent())
                .ifPresent(load ->
                        layers.say(Texts.of("board.take.said", load.count(), load.posts().size())));
    }

    private void cut(Optional<Load> load) {
        load.ifPresent(one -> layers.say(Texts.of("board.cut.said", one.words())));
    }
}
