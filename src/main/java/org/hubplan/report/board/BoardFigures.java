package org.hubplan.report.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hubplan.check.Breach;
import org.hubplan.check.Desks;
import org.hubplan.ledger.By;
import org.hubplan.ledger.Ledger;
import org.hubplan.ledger.Scope;
import org.hubplan.ledger.Standing;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Command;
import org.hubplan.model.Hub;
import org.hubplan.model.HubKind;
import org.hubplan.model.Limits;
import org.hubplan.report.mask.Shown;
import org.hubplan.report.mask.Withheld;

/// Every figure on the page, lane by lane, of what may be shown. Lanes and tiles count what sits there, whichever
/// command’s BWT it is on, as the board on the screen does; the total counts one command’s, as the ribbon does.
///
/// @param total of those counted by the scope
/// @param here all lanes and lines together
record BoardFigures(BoardLine total, String totalName, BoardLine here, List<Lane> lanes) {
    BoardFigures {
        lanes = List.copyOf(lanes);
    }

    /// @param breaches limits broken where the option stands, with what is kept back in other words
    static BoardFigures of(
            Standing standing, Standing baseline, Scope scope, Withheld withheld, List<Breach> breaches, Limits limits) {
        return new Gathering(standing, withheld.shown(standing), withheld.shown(baseline), scope, withheld, breaches, limits)
                .figures();
    }

    /// How many posts here the total leaves out.
    long others() {
        return here.now().posts() - total.now().posts();
    }

    /// Every lane that has hubs, followed by their tiles.
    List<Placed> close() {
        return lanes.stream()
                .filter(lane -> !lane.tiles().isEmpty())
                .flatMap(lane -> Stream.<Placed>concat(Stream.of(lane), lane.tiles().stream()))
                .toList();
    }

    private record Gathering(
            Standing standing,
            Shown now,
            Shown before,
            Scope scope,
            Withheld withheld,
            List<Breach> breaches,
            Limits limits) {
        BoardFigures figures() {
            List<Lane> lanes = new ArrayList<>();
            for (HubKind kind : List.of(HubKind.CENTRAL, HubKind.BCU, HubKind.SPECIALIST_CRIME)) {
                String name = kind.label() + (withheld.isAny() ? " shown" : "");
                lanes.add(new Lane(name, tiles(kind), line(By.KIND, kind), ""));
            }
            BoardLine tray = line(By.KIND, HubKind.UNPLACED);
            lanes.add(new Lane(HubKind.UNPLACED.label(), List.of(), tray, tray.isNothing() ? "nothing in the tray" : ""));
            if (withheld.isLeftOut()) {
                lanes.add(new Lane(withheld.lineName(), List.of(), tray, "no figures shown, in totals neither"));
            } else if (withheld.isAny()) {
                BoardLine rest = new BoardLine(now.rolledUp(Scope.EVERYTHING), before.rolledUp(Scope.EVERYTHING));
                lanes.add(new Lane(withheld.lineName(), List.of(), rest, ""));
            }
            return new BoardFigures(
                    new BoardLine(now.total(scope), before.total(scope)),
                    withheld.isLeftOut()
                            ? "Total of what is shown"
                            : scope.command().map(Command::name).orElse("Whole plan"),
                    new BoardLine(now.total(Scope.EVERYTHING), before.total(Scope.EVERYTHING)),
                    lanes);
        }

        private List<HubTile> tiles(HubKind kind) {
            return standing.plan().hubs().stream()
                    .filter(hub -> hub.kind() == kind && withheld.lists(hub))
                    .filter(hub -> !hub.closed() || !line(By.HUB, hub.code()).isNothing())
                    .map(this::tile)
                    .toList();
        }

        private HubTile tile(Hub hub) {
            return new HubTile(
                    hub,
                    line(By.HUB, hub.code()),
                    filled(hub),
                    limits.desks(hub),
                    Desks.taken(now.lines().at(Scope.EVERYTHING, hub.code()), limits),
                    breaches.stream().filter(one -> one.place().hub().filter(hub.code()::equals).isPresent()).toList());
        }

        private Map<GradeBand, Long> filled(Hub hub) {
            Map<GradeBand, Long> filled = new EnumMap<>(GradeBand.class);
            now.lines().cells(Scope.EVERYTHING, hub.code()).forEach((stack, cell) ->
                    filled.merge(GradeBand.of(stack.grade()), cell.bwtFte() - cell.vacantFte(), Long::sum));
            return filled;
        }

        private BoardLine line(By by, Object key) {
            return new BoardLine(of(now.lines(), by, key), of(before.lines(), by, key));
        }

        private Totals of(Ledger ledger, By by, Object key) {
            return ledger.of(Scope.EVERYTHING, by, key);
        }
    }
}
