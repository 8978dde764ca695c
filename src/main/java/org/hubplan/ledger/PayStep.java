package org.hubplan.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// What one change does to the pay of posts and people, from the day it takes effect, whatever the prices.
///
/// @param entry number in the log of the entry that made it; 0 where it isn't in the log
/// @param origin new money, or found from existing posts; `NONE` where pay only goes to another command with its posts
/// @param posts what came onto and went off each command's BWT; what came and went alike is left out
/// @param people the same of the people on each command's strength
public record PayStep(long entry, LocalDate effective, PayOrigin origin, List<Part> posts, List<Part> people) {
    public PayStep {
        posts = List.copyOf(posts);
        people = List.copyOf(people);
    }

    /// Posts or people paid alike.
    ///
    /// @param count how many came; negative for those that went
    public record Part(Paid paid, int count) {
        long fullYear(Pricing pricing) {
            return count * paid.cost(pricing);
        }
    }

    /// What a change did to pay; empty where nobody's pay differs, as after a move. O(posts touched).
    static Optional<PayStep> of(Plan before, Applied applied, PayOrigin origin, LocalDate effective, long entry) {
        Payroll payroll = new Payroll();
        applied.posts().forEach(id -> {
            Optional<Post> was = before.post(id).filter(post -> !post.closed());
            Optional<Post> is = applied.plan().post(id).filter(post -> !post.closed());
            if (was.isEmpty() || is.isEmpty() || !isPaidAlike(was.get(), is.get())) {
                was.ifPresent(post -> payroll.add(post, -1));
                is.ifPresent(post -> payroll.add(post, 1));
            }
        });
        applied.people().forEach(id -> {
            before.displaced(id).ifPresent(person -> payroll.add(person, -1));
            applied.plan().displaced(id).ifPresent(person -> payroll.add(person, 1));
        });
        List<Part> posts = payroll.parts(Paid::isPost);
        List<Part> people = payroll.parts(paid -> !paid.isPost());
        return posts.isEmpty() && people.isEmpty()
                ? Optional.empty()
                : Optional.of(new PayStep(entry, effective, origin, posts, people));
    }

    /// As after a move, which is most of what is done.
    private static boolean isPaidAlike(Post was, Post is) {
        return was.grade() == is.grade()
                && was.fte() == is.fte()
                && was.funded() == is.funded()
                && was.owner().equals(is.owner())
                && was.occupants().equals(is.occupants());
    }

    /// The same from another day.
    PayStep from(LocalDate day) {
        return new PayStep(entry, day, origin, posts, people);
    }

    /// Everything, and each command whose pay bill it touches.
    Set<Scope> scopes() {
        Set<Scope> scopes = new HashSet<>(Set.of(Scope.EVERYTHING));
        posts.forEach(part -> scopes.add(Scope.of(part.paid().owner())));
        return scopes;
    }

    /// Its full-year effect in pence, to the pay of all posts of a scope, filled or not. A transfer's is 0 for everything.
    public long fullYear(Scope scope, Pricing pricing) {
        long pence = 0;
        for (Part part : posts) {
            if (scope.includes(part.paid().owner())) {
                pence += part.fullYear(pricing);
            }
        }
        return pence;
    }

    /// Its full-year effect in pence, to one part of the pay bill.
    long fullYear(Paid.Side side, Scope scope, Pricing pricing) {
        return (side == Paid.Side.PERSON ? people : posts).stream()
                .filter(part -> part.paid().side() == side && scope.includes(part.paid().owner()))
                .mapToLong(part -> part.fullYear(pricing))
                .sum();
    }

    /// The part of a full year's pence that falls in a financial year: by its days from the day of effect on,
    /// rounded half up once for the whole change, away from zero, so that what one command loses another gains.
    static long partYear(long fullYear, LocalDate effective, FinancialYear year) {
        long days = year.days();
        long pence = (2 * Math.multiplyExact(Math.abs(fullYear), (long) year.daysFrom(effective)) + days) / (2 * days);
        return fullYear < 0 ? -pence : pence;
    }
}
