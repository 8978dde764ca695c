package org.hubplan.exchange.honest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.exchange.Imported;
import org.hubplan.exchange.account.HeldRow;
import org.hubplan.model.Command;
import org.hubplan.model.Fte;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;

/// All that was read of a workbook in a few lines, to be compared with what was worked out by hand:
///
///     P1 Analyst | Band D | Research | MIB | 1 | Band D 1
///     held 5 Hub 'XX': unknown hub
///     ignored 1 blank
///
/// Left out of a post is what holds of most: no function, Met Intelligence as owner, funded.
final class Said {
    private Said() {}

    static String by(Imported imported) {
        List<String> lines = new ArrayList<>();
        imported.plan()
                .posts()
                .sorted(Comparator.comparing(Post::id))
                .map(Said::line)
                .forEach(lines::add);
        imported.account().held().stream().map(Said::line).forEach(lines::add);
        if (imported.account().ignored().rows() > 0) {
            lines.add("ignored " + imported.account().ignored().words());
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Post post) {
        String people = post.isVacant()
                ? "vacant"
                : post.occupants().stream().map(Said::line).collect(Collectors.joining(", "));
        return Stream.of(
                        (post.number() + " " + post.title()).strip(),
                        post.grade().label(),
                        post.function().equals("Not stated") ? "" : post.function(),
                        post.owner().equals(Command.MET_INTELLIGENCE) ? "" : post.owner().name(),
                        post.hub().value(),
                        Fte.words(post.fte()),
                        post.funded() ? "" : "not funded",
                        post.shift(),
                        post.building(),
                        post.restricted() ? "restricted" : "",
                        people)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String line(Occupant person) {
        return person.gradeHeld() + " " + Fte.words(person.fte());
    }

    private static String line(HeldRow row) {
        return "held " + row.row() + " " + row.column() + " '" + row.value() + "': "
                + Stream.concat(Stream.of(row.reason()), row.also().stream()).collect(Collectors.joining("; "));
    }
}
