package org.hubplan.exchange.whole;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.hubplan.exchange.cells.Row;
import org.hubplan.exchange.grades.Rank;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.PersonId;
import org.hubplan.model.Post;
import org.hubplan.model.Posting;
import org.hubplan.model.PostingStatus;

/// A posting as an export has it, its posts by their numbers.
///
/// @param fte hundredths of FTE of the person
/// @param from empty where they come from outside the plan
record Move(
        String reference,
        PostingStatus status,
        Rank held,
        long fte,
        String from,
        String to,
        LocalDate released,
        LocalDate started,
        String reason,
        String priority,
        boolean backfill) {

    static Move of(SheetRows sheet, Row row) {
        String status = sheet.text(row, "Status");
        return new Move(
                sheet.text(row, "Posting reference"),
                Arrays.stream(PostingStatus.values()).filter(one -> one.words().equals(status)).findFirst().orElseThrow(),
                Rank.read(sheet.text(row, "Held"), false).orElseThrow(),
                sheet.hundredths(row, "FTE").orElseThrow(),
                sheet.text(row, "From post"),
                sheet.text(row, "To post"),
                LocalDate.parse(sheet.text(row, "Released")),
                LocalDate.parse(sheet.text(row, "Started")),
                sheet.text(row, "Reason"),
                sheet.text(row, "Priority"),
                sheet.yes(row, "Backfill"));
    }

    /// The posting, once its posts are known; empty where the plan has not both.
    ///
    /// @param known the posting of this reference that the plan has already
    Optional<Posting> between(Map<String, Post> posts, Optional<Posting> known, Identities identities) {
        Optional<Post> origin = Optional.ofNullable(posts.get(from));
        Optional<Post> target = Optional.ofNullable(posts.get(to));
        if (target.isEmpty() || origin.isEmpty() != from.isEmpty()) {
            return Optional.empty();
        }
        PersonId person = origin.flatMap(this::leaving)
                .or(() -> known.map(posting -> posting.person().id()))
                .orElseGet(identities::nextPerson);
        return Optional.of(new Posting(
                reference, status, new Occupant(person, held.grade(), held.flag(), fte), origin.map(Post::id),
                target.get().id(), released, started, reason, priority, backfill));
    }

    /// Who of those in the post it is; where several are alike, the first.
    private Optional<PersonId> leaving(Post post) {
        return post.occupants().stream()
                .filter(person -> person.grade() == held.grade() && person.fte() == fte)
                .findFirst()
                .or(() -> post.occupants().stream().findFirst())
                .map(Occupant::id);
    }
}
