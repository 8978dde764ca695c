package org.hubplan.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hubplan.change.Outcome.Applied;
import org.hubplan.change.PayOrigin;
import org.hubplan.model.Command;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Grade;
import org.hubplan.model.Money;
import org.hubplan.model.Plan;
import org.hubplan.model.Post;
import org.hubplan.money.Pricing;

/// What one change does to the pay of posts, from the day it takes effect, whatever the prices.
///
/// @param entry number in the log of the entry that made it; 0 where it isn't in the log
/// @param origin new money, or found from existing posts; `NONE` where pay only goes to another command with its posts
/// @param parts what came onto and went off each command's BWT; what came and went alike is left out
public record PayStep(long entry, LocalDate effective, PayOrigin origin, List<Part> parts) {
    public PayStep {
        parts = List.copyOf(parts);
    }

    /// Alike posts that came onto a command's BWT, or went off it.
    ///
    /// @param fte hundredths of FTE of each
    /// @param posts how many came; negative for posts that went
    public record Part(Command owner, Grade grade, long fte, int posts) {
        /// That many times as many.
        Part times(int many) {
            return new Part(owner, grade, fte, posts * many);
        }
    }

    private record Paid(Command owner, Grade grade, long fte) {
        static Paid of(Post post) {
            return new Paid(post.owner(), post.grade(), post.fte());
        }
    }

    /// What a change did to pay; empty where nobody's pay differs, as after a move. O(posts touched).
    static Optional<PayStep> of(Plan before, Applied applied, PayOrigin origin, LocalDate effective, long entry) {
        Map<Paid, Integer> paid = new HashMap<>();
        applied.posts().forEach(id -> {
            Optional<Post> was = before.post(id).filter(post -> !post.closed());
            Optional<Post> is = applied.plan().post(id).filter(post -> !post.closed());
            if (was.isEmpty() || is.isEmpty() || !isPaidAlike(was.get(), is.get())) {
                was.ifPresent(post -> paid.merge(Paid.of(post), -1, Integer::sum));
                is.ifPresent(post -> paid.merge(Paid.of(post), 1, Integer::sum));
            }
        });
        List<Part> parts = paid.entrySet().stream()
                .filter(some -> some.getValue() != 0)
                .map(some -> new Part(some.getKey().owner(), some.getKey().grade(), some.getKey().fte(), some.getValue()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PayStep(entry, effective, origin, parts));
    }

    /// As after a move, which is most of what is done.
    private static boolean isPaidAlike(Post was, Post is) {
        return was.grade() == is.grade() && was.fte() == is.fte() && was.owner().equals(is.owner());
    }

    /// Everything, and each command whose pay bill it touches.
    Set<Scope> scopes() {
        Set<Scope> scopes = new HashSet<>(Set.of(Scope.EVERYTHING));
        parts.forEach(part -> scopes.add(Scope.of(part.owner())));
        return scopes;
    }

    /// Its full-year effect in pence, to the pay of all posts of a scope, filled or not. A transfer's is 0 for everything.
    public long fullYear(Scope scope, Pricing pricing) {
        return fullYear(parts, scope, pricing);
    }

    static long fullYear(List<Part> parts, Scope scope, Pricing pricing) {
        long pence = 0;
        for (Part part : parts) {
            if (scope.includes(part.owner())) {
                pence += part.posts() * Money.yearlyCost(pricing.rate(part.grade()), part.fte());
            }
        }
        return pence;
    }

    /// The part of a full year's pence that falls in a financial year: by its days from the day of effect on,
    /// rounded half up once for the whole change, away from zero, so that what one command loses another gains.
    static long partYear(long fullYear, LocalDate effective, FinancialYear year) {
        long days = year.days();
        long pence = (2 * Math.multiplyExact(Math.abs(fullYear), (long) year.daysFrom(effective)) + days) / (2 * days);
        return fullYear < 0 ? -pence : pence;
    }
}
