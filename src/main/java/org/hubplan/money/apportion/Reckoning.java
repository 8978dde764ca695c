package org.hubplan.money.apportion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hubplan.change.Outcome.Refused;
import org.hubplan.model.BusinessGroups;
import org.hubplan.model.Command;
import org.hubplan.model.Giving;
import org.hubplan.model.Grade;
import org.hubplan.money.apportion.Terms.Claims;

/// Posts shared among a plan's business groups, in all or each grade by itself.
///
/// @param claims of the groups that take part, in their order
/// @param inAll empty where each grade is shared by itself
/// @param byGrade empty where grades aren't told apart
/// @param giving the same as it is kept when carried out
public record Reckoning(
        List<Claim> claims, Optional<Apportionment> inAll, Optional<ByGrade> byGrade, Giving giving) {
    /// What comes of sharing.
    public sealed interface Result {
        record Done(Reckoning reckoning) implements Result {}

        /// @param group the one whose bounds are wrong; empty where it is nobody's in particular
        record Not(Refused refused, Optional<String> group) implements Result {}
    }

    public Reckoning {
        claims = List.copyOf(claims);
    }

    /// @param posts not negative
    /// @param to the command they go to
    public static Result inAll(int posts, Terms terms, BusinessGroups groups, Command to) {
        return switch (terms.claims(groups)) {
            case Claims.Not not -> new Result.Not(not.refused(), Optional.of(not.group()));
            case Claims.Of of -> switch (Apportionment.of(posts, of.claims(), terms.method())) {
                case Apportionment.Result.Not not -> new Result.Not(not.refused(), Optional.empty());
                case Apportionment.Result.Done(Apportionment done) -> new Result.Done(new Reckoning(
                        of.claims(),
                        Optional.of(done),
                        Optional.empty(),
                        Given.of(done, of.claims(), terms.weighting(), to)));
            };
        };
    }

    /// @param posts of each grade, negative where posts are given back
    /// @param to the command they go to
    public static Result byGrade(Map<Grade, Integer> posts, Terms terms, BusinessGroups groups, Command to) {
        if (terms.isBound()) {
            return new Result.Not(
                    new Refused("Floors and caps are of all grades together.", "Leave them out, or share all grades together."),
                    Optional.empty());
        }
        return switch (terms.claims(groups)) {
            case Claims.Not not -> new Result.Not(not.refused(), Optional.of(not.group()));
            case Claims.Of of -> switch (ByGrade.of(posts, of.claims(), terms.method())) {
                case ByGrade.Outcome.Not not -> new Result.Not(not.refused(), Optional.empty());
                case ByGrade.Outcome.Done(ByGrade done) -> new Result.Done(new Reckoning(
                        of.claims(), Optional.empty(), Optional.of(done), Given.of(done, of.claims(), terms, to)));
            };
        };
    }

    /// A group's exact due of all posts, by its place among the claims.
    public Quota quota(int group) {
        return Quota.of(giving.posts(), claims, group);
    }
}
