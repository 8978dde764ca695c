package org.hubplan.ui.changes;

import java.util.List;
import java.util.Map;
import org.hubplan.change.Reply;
import org.hubplan.model.Command;
import org.hubplan.session.Agreement;
import org.hubplan.ui.kit.Texts;

/// How far a change is agreed, in few words.
final class AgreementWords {
    private AgreementWords() {}

    /// `Agreed`, `Refused by Central East BCU`, `1 of 2 agreed, sent`; with `consult staff` where that is due.
    static String of(Agreement.Line line) {
        String words = standing(line);
        return line.concern().consultation() ? words + " · " + Texts.of("agreement.consult") : words;
    }

    private static String standing(Agreement.Line line) {
        if (!line.isAsked()) {
            return Texts.of("agreement.nobody");
        }
        List<String> refusing = line.replies().entrySet().stream()
                .filter(reply -> reply.getValue().state() == Reply.State.REFUSED)
                .map(Map.Entry::getKey)
                .map(Command::name)
                .toList();
        if (!refusing.isEmpty()) {
            return Texts.of("agreement.refused-by", String.join(", ", refusing));
        }
        if (line.isAgreed()) {
            return Texts.of("agreement.agreed");
        }
        long agreed = line.replies().values().stream().filter(Reply::isAgreed).count();
        boolean sent = line.replies().values().stream().anyMatch(reply -> reply.state() == Reply.State.SENT);
        if (agreed == 0) {
            return Texts.of(sent ? "agreement.sent" : "agreement.draft");
        }
        return Texts.of("agreement.partly", agreed, line.replies().size());
    }
}
