package org.hubplan.exchange.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hubplan.exchange.posts.PostRow.Details;
import org.hubplan.exchange.posts.PostRow.Person;
import org.hubplan.model.Command;
import org.hubplan.model.Engagement;
import org.hubplan.model.Identities;
import org.hubplan.model.Occupant;
import org.hubplan.model.Post;
import org.hubplan.model.VacancyReason;

/// Makes the post a row speaks of: a new one, or the one the plan has with what the row says of it. What the
/// sheet has no column for stays as it is, and a new spelling alone changes nothing.
final class PostMerge {
    private final Identities identities;
    private final Command owner;
    private final boolean saysWhoIsAligned;

    /// @param owner whose BWT a new post counts to where the sheet doesn't say
    /// @param saysWhoIsAligned whether the sheet has a column for where people work
    PostMerge(Identities identities, Command owner, boolean saysWhoIsAligned) {
        this.identities = identities;
        this.owner = owner;
        this.saysWhoIsAligned = saysWhoIsAligned;
    }

    Post added(PostRow row) {
        Details details = row.details();
        return new Post(
                identities.nextPost(),
                row.number(),
                details.title().orElse(""),
                row.rank().grade(),
                details.function().orElse(PostRowReader.NO_FUNCTION),
                details.owner().orElse(owner),
                row.hub().code(),
                row.fte(),
                details.funded().orElse(true),
                details.shift().orElse(""),
                details.building().orElse(""),
                details.restricted().orElse(false),
                people(row, List.of()),
                false,
                details.vacancyReason().orElse(VacancyReason.OPEN));
    }

    Post merged(Post known, PostRow row) {
        Details details = row.details();
        return new Post(
                known.id(),
                known.number(),
                spelled(known.title(), details.title()),
                row.rank().grade(),
                spelled(known.function(), details.function()),
                details.owner().orElse(known.owner()),
                row.hub().code(),
                row.fte(),
                details.funded().orElse(known.funded()),
                spelled(known.shift(), details.shift()),
                spelled(known.building(), details.building()),
                details.restricted().orElse(known.restricted()),
                people(row, known.occupants()),
                false,
                details.vacancyReason().orElse(known.vacancyReason()));
    }

    private static String spelled(String known, Optional<String> read) {
        return read.map(text -> Spellings.kept(known, text)).orElse(known);
    }

    /// A post that stays filled keeps its people, whatever their grade or FTE now. Where the sheet doesn't say, they stay
    /// aligned to another hub, unless their post now sits there itself.
    private List<Occupant> people(PostRow row, List<Occupant> known) {
        List<Occupant> occupants = new ArrayList<>(row.people().size());
        for (Person person : row.people()) {
            Optional<Occupant> before = occupants.size() < known.size()
                    ? Optional.of(known.get(occupants.size()))
                    : Optional.empty();
            occupants.add(new Occupant(
                    before.map(Occupant::id).orElseGet(identities::nextPerson),
                    person.rank().grade(),
                    person.rank().flag(),
                    person.fte(),
                    (saysWhoIsAligned ? person.alignedTo() : before.flatMap(Occupant::alignedTo))
                            .filter(hub -> !hub.equals(row.hub().code())),
                    person.terms().or(() -> before.map(Occupant::engagement)).orElse(Engagement.EMPLOYED)));
        }
        return occupants;
    }
}
