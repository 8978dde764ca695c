package org.hubplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.account.ImportAccount;

/// How what became of a spreadsheet's rows is answered.
final class AccountReply {
    /// How many absent posts a sentence names; all of them are in the JSON.
    private static final int NAMED = 5;

    private AccountReply() {}

    static Reply of(ImportAccount account) {
        return new Reply(json(account), text(account), account.words(), notes(account));
    }

    static Map<String, Object> json(ImportAccount account) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", account.kind().key());
        json.put("sheet", account.sheet());
        json.put("accepted", account.accepted());
        json.put("updated", account.updated());
        json.put("unchanged", account.unchanged());
        json.put("held", account.held().stream().map(AccountReply::json).toList());
        json.put("ignored", account.ignored().rows());
        json.put("rows", account.rows());
        json.put("absent", account.absent());
        json.put("notes", account.notes());
        return json;
    }

    private static Map<String, Object> json(HeldRow held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", held.sheet());
        json.put("row", held.row());
        json.put("column", held.column());
        json.put("value", held.value());
        json.put("reason", held.reason());
        json.put("also", held.also());
        return json;
    }

    private static String text(ImportAccount account) {
        if (account.held().isEmpty()) {
            return account.words();
        }
        TextTable table = new TextTable(5, "Held row", "Column", "Value", "Reason", "Also");
        account.held().forEach(held -> table.row(
                Integer.toString(held.row()),
                held.column(),
                held.value(),
                held.reason(),
                String.join(", ", held.also())));
        return account.words() + "\n\n" + table;
    }

    private static List<String> notes(ImportAccount account) {
        List<String> notes = new ArrayList<>(account.notes());
        if (!account.absent().isEmpty()) {
            notes.add(absent(account.absent(), account.file()));
        }
        return notes;
    }

    private static String absent(List<String> numbers, String file) {
        String few = String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
        return (numbers.size() == 1 ? "One post of the plan is" : numbers.size() + " posts of the plan are")
                + " not in " + file + "; they stay: " + few + (numbers.size() > NAMED ? " and more." : ".");
    }
}
