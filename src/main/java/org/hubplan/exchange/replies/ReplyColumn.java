package org.hubplan.exchange.replies;

import java.util.Arrays;
import java.util.List;
import org.hubplan.exchange.headings.Words;

/// The columns of a sheet a command replies on, in their order.
public enum ReplyColumn {
    COMMAND("Command"),
    CHANGE_NUMBER("Change number"),
    CHANGE("Change"),
    ROLE("What it means for the command"),
    REASON("Reason"),
    EFFECTIVE("Takes effect"),
    CONSULTATION("Staff consultation"),
    REPLY("Reply (agreed or refused)"),
    WHO("Replied by"),
    ON("Date of reply"),
    NOTE("Note");

    private final String heading;

    ReplyColumn(String heading) {
        this.heading = heading;
    }

    public static List<String> headings() {
        return Arrays.stream(values()).map(column -> column.heading).toList();
    }

    String heading() {
        return heading;
    }

    /// Whether a cell holds this heading, or what its reader shortened it to (`Reply`).
    boolean isNamed(String text) {
        String key = Words.key(text);
        return key.equals(Words.key(heading)) || this == REPLY && key.equals("reply");
    }
}
