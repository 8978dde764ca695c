package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.change.Held;
import org.hubplan.change.Origin;
import org.hubplan.exchange.headings.ColumnNames;
import org.hubplan.session.HeldRows;
import org.hubplan.session.HeldTray;
import org.hubplan.session.HeldTray.Tried;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "retry",
        description = {
            "Tries held rows again, put right or as they are, such as after their hub was added.",
            "What is accepted is one step in the baseline's history; the others stay held."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan retry my-plan",
            "  hubplan retry my-plan --row 678 --set Hub=CE --set FTE=0.8"
        })
final class RetryHeld extends OnPlan {
    @Option(names = "--row", paramLabel = "N", description = "The row alone, by its number in its sheet; without it, all.")
    private Integer row;

    @Option(names = "--set", paramLabel = "COLUMN=VALUE", description = "What is to stand in a column of the row instead.")
    private Map<String, String> set = Map.of();

    RetryHeld(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        HeldRows tray = session.now().held();
        if (!set.isEmpty() && row == null) {
            throw new Refusal("Say with --row which row is put right.");
        }
        Map<Held, List<String>> cells = new LinkedHashMap<>();
        tray.rows().stream()
                .filter(held -> row == null || held.row() == row)
                .filter(held -> HeldTray.canTry(tray, held))
                .forEach(held -> cells.put(held, putRight(tray.origin().orElseThrow(), held)));
        if (cells.isEmpty()) {
            throw new Refusal(row == null ? "No row is held whose cells were kept." : "Row " + row + " is not held, or its cells were not kept.");
        }
        return switch (HeldTray.again(session, cells)) {
            case Tried.Done done -> reply(done.accepted(), done.left());
            case Tried.StillHeld still -> throw new Refusal("Still held: row " + still.left().getFirst().row() + ", "
                    + still.left().getFirst().column() + ": " + ShowHeld.reasons(still.left().getFirst())
                    + (still.left().size() == 1 ? "." : ", and " + (still.left().size() - 1) + " more."));
            case Tried.Refused refused -> throw new Refusal(refused.words());
        };
    }

    private List<String> putRight(Origin origin, Held held) {
        List<String> names = ColumnNames.of(origin.headings());
        List<String> cells = new ArrayList<>(held.cells());
        set.forEach((column, value) -> {
            int at = names.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).toList()
                    .indexOf(column.strip().toLowerCase(java.util.Locale.ROOT));
            if (at < 0) {
                throw new Refusal("The sheet has no column " + column + ": " + String.join(", ", names) + ".");
            }
            while (cells.size() <= at) {
                cells.add("");
            }
            cells.set(at, value);
        });
        return cells;
    }

    private static Reply reply(int accepted, List<Held> left) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("accepted", accepted);
        json.put("held", left.stream().map(ShowHeld::json).toList());
        return Reply.of(json, accepted + (accepted == 1 ? " row" : " rows") + " accepted, " + left.size() + " still held.");
    }
}
