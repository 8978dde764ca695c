package org.hubplan.ui.board.place;

import org.hubplan.check.Desks;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;
import org.hubplan.model.Hub;
import org.hubplan.model.Limits;
import org.hubplan.ui.kit.Texts;

/// A hub that can be chosen, in words.
final class HubWords {
    private HubWords() {}

    /// `recent · 21.8 FTE · 7 vacant · desks 22/27`
    static String figures(Ledger ledger, Limits limits, Hub hub, boolean recent) {
        Totals line = ledger.at(Scope.EVERYTHING, hub.code());
        String figures = Texts.of("board.move-to.figures", Fte.words(line.bwtFte()), Fte.words(line.vacantFte()));
        if (limits.desks(hub).isPresent()) {
            figures += " · " + Texts.of("board.tile.desks", Desks.taken(line, limits), limits.desks(hub).getAsInt());
        }
        return recent ? Texts.of("board.move-to.recent") + " · " + figures : figures;
    }

    /// Vacant part of a hub's posts, in percent with one decimal: `31.3 %`.
    static String vacancy(Totals line) {
        long perMille = line.vacancyPerMille();
        return Texts.of("board.spread.percent", perMille / 10 + "." + perMille % 10);
    }
}
