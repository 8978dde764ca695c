package org.hubplan.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.model.Hub;
import org.hubplan.model.HubCode;
import org.hubplan.model.Plan;
import org.hubplan.ui.PlanModel;
import org.hubplan.ui.board.carry.Hand;
import org.hubplan.ui.board.hub.OpenedHub;
import org.hubplan.ui.filter.Filters;

/// The opened hub, and a second one that lies over the board beside it; never the same hub twice.
final class OpenedHubs {
    private final PlanModel plan;
    private final OpenedHub opened;
    private final OpenedHub beside;
    /// Opened hubs that the baseline, which is looked at, doesn't have: they open again after.
    private final Map<OpenedHub, HubCode> putAside = new LinkedHashMap<>();
    /// Whether the second is looked into only for as long as a drag goes on.
    private boolean peeking;
    /// What was the second before it was looked into.
    private Optional<HubCode> beforePeeking = Optional.empty();

    OpenedHubs(PlanModel plan, Filters filters, Hand hand) {
        this.plan = plan;
        this.opened = new OpenedHub(plan, filters, hand);
        this.beside = new OpenedHub(plan, filters, hand);
        beside.rowsProperty().bindBidirectional(opened.rowsProperty());
    }

    OpenedHub opened() {
        return opened;
    }

    OpenedHub beside() {
        return beside;
    }

    List<OpenedHub> both() {
        return List.of(opened, beside);
    }

    boolean isOpen(HubCode code) {
        return both().stream().anyMatch(one -> isOpen(one, code));
    }

    private static boolean isOpen(OpenedHub one, HubCode code) {
        return one.hubProperty().get().filter(hub -> hub.code().equals(code)).isPresent();
    }

    void openOrClose(HubCode code) {
        if (isOpen(opened, code)) {
            closeFirst();
        } else if (isOpen(beside, code)) {
            beside.close();
        } else {
            opened.open(code);
        }
    }

    /// Closes the first; the second, if there is one, takes its place.
    void closeFirst() {
        Optional<HubCode> next = beside.hubProperty().get().map(Hub::code);
        beside.close();
        next.ifPresentOrElse(opened::open, opened::close);
    }

    void openBeside(HubCode code) {
        if (isOpen(code)) {
            return;
        }
        if (opened.hubProperty().get().isEmpty()) {
            opened.open(code);
        } else {
            beside.open(code);
        }
    }

    /// Opens a hub beside, which no tile moves under, until [#endPeek].
    void peek(HubCode code) {
        if (isOpen(code)) {
            return;
        }
        if (!peeking) {
            beforePeeking = beside.hubProperty().get().map(Hub::code);
            peeking = true;
        }
        beside.open(code);
    }

    /// @param stays whether the hub looked into stays open; else the one that was there before lies there again
    void endPeek(boolean stays) {
        if (peeking) {
            peeking = false;
            if (!stays) {
                beforePeeking.ifPresentOrElse(beside::open, beside::close);
            }
        }
    }

    /// Takes over what changed in the plan.
    void show() {
        both().forEach(OpenedHub::show);
    }

    /// Closes hubs that the plan as it is looked at hasn't.
    void closeGone(Plan now) {
        both().forEach(one -> one.hubProperty().get()
                .map(Hub::code)
                .filter(code -> now.hub(code).isEmpty())
                .ifPresent(code -> {
                    if (plan.isFlipped()) {
                        one.close();
                        putAside.put(one, code);
                    } else {
                        openOrClose(code);
                    }
                }));
    }

    /// Opens those again that only the baseline hadn't, once it is looked at no more.
    void openAgain() {
        if (!plan.isFlipped()) {
            putAside.forEach(OpenedHub::open);
            putAside.clear();
        }
    }
}
