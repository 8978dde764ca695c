package org.hubplan.ui.board.tile;

import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.check.Breach;
import org.hubplan.check.Clash;
import org.hubplan.model.Fte;
import org.hubplan.model.HubCode;
import org.hubplan.model.Limit;
import org.hubplan.ui.Checked;
import org.hubplan.ui.kit.Texts;

/// The limits broken at one hub, as its tile marks them.
///
/// @param breaches with the change that is being tried out
/// @param isNew whether that change alone breaks them all
public record Broken(List<Breach> breaches, boolean isNew) {
    static Broken at(HubCode hub, Checked checked) {
        List<Breach> here = checked.at(hub);
        return new Broken(here, !here.isEmpty() && here.stream().allMatch(checked::isNew));
    }

    public boolean isNone() {
        return breaches.isEmpty();
    }

    /// Whether too few desks are all that is wrong, which the count of desks says itself.
    boolean isOfDesksOnly() {
        return breaches.size() == 1 && breaches.getFirst().limit() == Limit.DESKS;
    }

    /// A few words for a tile: `below min 20`, `3 limits broken`; with an arrow before them where the change being
    /// tried out breaks them. Empty where none is broken.
    String brief() {
        if (isNone()) {
            return "";
        }
        String words = breaches.size() == 1
                ? brief(breaches.getFirst())
                : Texts.of("board.broken.several", breaches.size());
        return isNew ? TileWords.arrow(" " + words) : words;
    }

    /// Every sentence, for who hears the screen and for the tooltip.
    public String spoken() {
        return breaches.stream().map(Breach::why).collect(Collectors.joining(" "));
    }

    private static String brief(Breach breach) {
        return switch (breach.limit()) {
            case HUB_MINIMUM -> Texts.of("board.broken.minimum", fte(breach, 1));
            case HUB_MAXIMUM -> Texts.of("board.broken.maximum", fte(breach, 1));
            case DESKS -> Texts.of("board.tile.desks.over", breach.clashes().get(0).value(), breach.clashes().get(1).value());
            case SUPERVISORS -> Texts.of("board.broken.supervisors");
            case RESTRICTED -> Texts.of("board.broken.restricted", breach.over());
            case RING_FENCED -> Texts.of("board.broken.ring-fenced", breach.over());
            case CAP -> Texts.of("board.broken.cap", Fte.change(breach.clashes().getFirst().value()));
            case NO_LOSERS -> Texts.of("board.broken.no-losers", fte(breach, 0));
            case UNPLACED -> Texts.of("board.broken.unplaced");
            case ONE_OFF_MONEY -> Texts.of("board.broken.one-off-money");
        };
    }

    private static String fte(Breach breach, int at) {
        Clash clash = breach.clashes().get(at);
        return Fte.words(clash.value());
    }
}
