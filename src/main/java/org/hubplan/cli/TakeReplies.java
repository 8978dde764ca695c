package org.hubplan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.exchange.replies.RepliesRead;
import org.hubplan.session.AgreementByPost;
import org.hubplan.session.AgreementByPost.TakenIn;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "replies",
        description = "Takes the replies of commands from a workbook written by ask; rows it can't trust are held.",
        footer = {"", "Example:", "  hubplan replies my-plan agreement-returned.xlsx --json"})
final class TakeReplies extends OnPlan {
    @Parameters(index = "1", paramLabel = "FILE", description = "The returned workbook.")
    private Path file;

    @Mixin
    private InOption option;

    TakeReplies(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        return switch (AgreementByPost.takeIn(session, option.number(session.now()), file)) {
            case TakenIn.NotRead notRead -> throw new Refusal(notRead.words());
            case TakenIn.Done done when done.read().given().isEmpty() && !done.read().held().isEmpty() ->
                throw new Refusal("No reply of " + file + " could be used.", Optional.of(reply(done.read())));
            case TakenIn.Done done -> reply(done.read());
        };
    }

    private static Reply reply(RepliesRead read) {
        TextTable table = new TextTable(6, "Sheet", "Row", "Column", "Value", "Reason", "Way out");
        read.held().forEach(row -> table.row(
                row.sheet(), Integer.toString(row.row()), row.column(), row.value(), row.reason(), row.wayOut()));
        String line = read.given().size() + " replies, " + read.waiting() + " without one, " + read.held().size() + " held";
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("replies", read.given().size());
        json.put("waiting", read.waiting());
        json.put("held", read.held().stream().map(TakeReplies::json).toList());
        return Reply.of(json, read.held().isEmpty() ? line : line + "\n\n" + table, line);
    }

    private static Map<String, Object> json(HeldRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheet", row.sheet());
        json.put("row", row.row());
        json.put("column", row.column());
        json.put("value", row.value());
        json.put("reason", row.reason());
        json.put("also", row.also());
        return json;
    }
}
