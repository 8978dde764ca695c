package org.hubplan.money.apportion;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hubplan.change.Outcome.Refused;

/// A whole number of posts apportioned among groups.
///
/// @param posts all of them
/// @param shares in the order the groups were given, which breaks ties: between equal claims the one that
///     stands first gains
/// @param gainsNext who would have a post more if there were one more to share; empty where caps leave no room.
///     By largest remainder several may gain while another loses: then the first of those that gain
/// @param losesNext who would have a post fewer if there were one fewer; empty where floors, or no posts at
///     all, leave none to lose
public record Apportionment(
        int posts, Method method, List<Share> shares, Optional<String> gainsNext, Optional<String> losesNext) {

    /// One group's.
    ///
    /// @param weight as claimed
    /// @param quota its exact due: posts × weight / sum of the weights, whatever floors and caps say
    public record Share(String name, long weight, Quota quota, int posts) {}

    /// What comes of apportioning.
    public sealed interface Result {
        record Done(Apportionment apportionment) implements Result {}

        record Not(Refused refused) implements Result {}
    }

    public Apportionment {
        shares = List.copyOf(shares);
    }

    /// Refused where nobody has a weight, or floors and caps leave no way to share just so many.
    ///
    /// @param posts not negative
    public static Result of(int posts, List<Claim> claims, Method method) {
        if (posts < 0) {
            throw new IllegalArgumentException("Posts are not below 0: " + posts);
        }
        return refusal(posts, claims)
                .<Result>map(Result.Not::new)
                .orElseGet(() -> new Result.Done(shared(posts, claims, method)));
    }

    private static Optional<Refused> refusal(int posts, List<Claim> claims) {
        if (claims.stream().allMatch(claim -> claim.weight() == 0)) {
            return Optional.of(new Refused(
                    "No group that takes part has a weight above 0.", "Choose another weight, or let other groups take part."));
        }
        long least = claims.stream().mapToLong(Claim::floor).sum();
        long most = claims.stream().mapToLong(Claim::most).sum();
        if (least > posts) {
            return Optional.of(new Refused(
                    "The floors come to " + least + ", more than the " + posts + " to share.", "Lower a floor."));
        }
        return most < posts
                ? Optional.of(new Refused(
                        "The caps leave room for " + most + " of the " + posts + " to share.", "Raise a cap."))
                : Optional.empty();
    }

    private static Apportionment shared(int posts, List<Claim> claims, Method method) {
        int[] dealt = Dealing.deal(claims, posts, method);
        BigInteger weights = claims.stream()
                .map(claim -> BigInteger.valueOf(claim.weight()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Share> shares = IntStream.range(0, dealt.length)
                .mapToObj(at -> share(claims.get(at), posts, weights, dealt[at]))
                .toList();
        return new Apportionment(
                posts,
                method,
                shares,
                ahead(claims, dealt, posts + 1, method, 1),
                ahead(claims, dealt, posts - 1, method, -1));
    }

    private static Share share(Claim claim, int posts, BigInteger weights, int dealt) {
        return new Share(claim.name(), claim.weight(), Quota.of(posts, claim.weight(), weights), dealt);
    }

    /// Who has more, or fewer, with another number of posts to share.
    private static Optional<String> ahead(List<Claim> claims, int[] dealt, int posts, Method method, int sign) {
        if (posts < 0 || refusal(posts, claims).isPresent()) {
            return Optional.empty();
        }
        int[] then = Dealing.deal(claims, posts, method);
        return IntStream.range(0, dealt.length)
                .filter(at -> (then[at] - dealt[at]) * sign > 0)
                .mapToObj(at -> claims.get(at).name())
                .findFirst();
    }
}
