package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hubplan.check.Breach;
import org.hubplan.check.Clash;
import org.hubplan.check.Place;
import org.hubplan.ledger.Figure.Unit;
import org.hubplan.model.Fte;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;

/// A broken limit under the keys scripts rely on.
final class BreachJson {
    private BreachJson() {}

    static Map<String, Object> of(Breach breach, Plan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", breach.limit().key());
        json.put("place", place(breach.place()));
        json.put("figures", figures(breach));
        json.put(
                "posts",
                breach.posts().stream().map(plan::post).flatMap(Optional::stream).map(Post::number).toList());
        json.put("words", breach.why());
        json.put("wayOut", breach.wayOut());
        json.put("blocks", breach.blocks());
        return json;
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (place) {
            case Place.AtHub hub -> json.put("hub", hub.code().value());
            case Place.Row row -> {
                json.put("hub", row.code().value());
                json.put("function", row.function());
            }
            case Place.Cell cell -> {
                json.put("hub", cell.stack().hub().value());
                json.put("function", cell.stack().function());
                json.put("grade", cell.stack().grade().label());
            }
            case Place.Command owner -> json.put("command", owner.command().name());
            case Place.WholePlan _ -> json.put("plan", true);
        }
        return json;
    }

    private static Map<String, Object> figures(Breach breach) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Clash clash : breach.clashes()) {
            json.put(clash.key(), clash.unit() == Unit.FTE ? Fte.decimal(clash.value()) : clash.value());
        }
        return json;
    }

    /// `CE`, `CE Research`, `CE Research DC`, a command's name, `plan`.
    static String where(Place place) {
        return switch (place) {
            case Place.AtHub hub -> hub.code().value();
            case Place.Row row -> row.code() + " " + row.function();
            case Place.Cell cell -> cell.stack().hub() + " " + cell.stack().function() + " " + cell.stack().grade();
            case Place.Command owner -> owner.command().name();
            case Place.WholePlan _ -> "plan";
        };
    }
}
