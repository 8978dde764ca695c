package org.hubplan.cli;

import static org.hubplan.ledger.Figure.FUNDED_VACANT_FTE;
import static org.hubplan.ledger.Figure.UNFUNDED_BWT_COST;
import static org.hubplan.ledger.Figure.UNFUNDED_FTE;
import static org.hubplan.ledger.Figure.UNFUNDED_POSTS;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hubplan.ledger.Totals;
import org.hubplan.model.Fte;

/// One line of totals under the keys scripts rely on: counts, FTE as exact decimals, whole pence of a full year.
final class Figures {
    private Figures() {}

    static Map<String, Object> json(Totals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("posts", totals.posts());
        json.put("vacantPosts", totals.vacantPosts());
        json.put("unfundedPosts", totals.get(UNFUNDED_POSTS));
        json.put("bwtFte", Fte.decimal(totals.bwtFte()));
        json.put("strengthFte", Fte.decimal(totals.strengthFte()));
        // no plan holds who is available yet, and a figure nobody gave is not made up
        json.put("deployableFte", null);
        json.put("vacantFte", Fte.decimal(totals.vacantFte()));
        json.put("fundedVacantFte", Fte.decimal(totals.get(FUNDED_VACANT_FTE)));
        json.put("overFte", Fte.decimal(totals.overFte()));
        json.put("unfundedFte", Fte.decimal(totals.get(UNFUNDED_FTE)));
        json.put("officersFte", Fte.decimal(totals.officersFte()));
        json.put("staffFte", Fte.decimal(totals.staffFte()));
        json.put("pcsoFte", Fte.decimal(totals.pcsoFte()));
        json.put("alignedInFte", Fte.decimal(totals.alignedInFte()));
        json.put("alignedOutFte", Fte.decimal(totals.alignedOutFte()));
        json.put("bwtCostPence", totals.bwtCost());
        json.put("strengthCostPence", totals.strengthCost());
        json.put("unfundedBwtCostPence", totals.get(UNFUNDED_BWT_COST));
        return json;
    }
}
