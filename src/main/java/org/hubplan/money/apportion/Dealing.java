package org.hubplan.money.apportion;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Deals posts out one by one. Between equal claims the group that stands first gains, and the one that
/// stands last gives back.
final class Dealing {
    private final List<Claim> claims;
    private final int posts;
    private final BigInteger weights;
    private final int[] dealt;

    private Dealing(List<Claim> claims, int posts) {
        this.claims = claims;
        this.posts = posts;
        this.weights = claims.stream().map(claim -> BigInteger.valueOf(claim.weight())).reduce(BigInteger.ZERO, BigInteger::add);
        this.dealt = new int[claims.size()];
    }

    /// Posts in the order of the claims.
    ///
    /// @param claims whose floors and caps leave room for just so many posts
    static int[] deal(List<Claim> claims, int posts, Method method) {
        Dealing dealing = new Dealing(claims, posts);
        if (method == Method.LARGEST_REMAINDER) {
            dealing.byRemainder();
        } else {
            dealing.byDivisor(method);
        }
        return dealing.dealt;
    }

    /// A floor or cap moves posts to or from the group furthest from its quota; without them, what is left
    /// after rounding down goes to the largest remainders.
    private void byRemainder() {
        for (int at = 0; at < dealt.length; at++) {
            Claim claim = claims.get(at);
            int quota = due(at).divide(weights).intValueExact();
            dealt[at] = Math.clamp(quota, claim.floor(), claim.most());
        }
        Comparator<Integer> byShortfall = Comparator.comparing(this::shortfall);
        while (sum() < posts) {
            dealt[first(byShortfall, at -> dealt[at] < claims.get(at).most())]++;
        }
        while (sum() > posts) {
            dealt[last(byShortfall, at -> dealt[at] > claims.get(at).floor())]--;
        }
    }

    private void byDivisor(Method method) {
        for (int at = 0; at < dealt.length; at++) {
            dealt[at] = claims.get(at).floor();
        }
        Comparator<Integer> byClaim = (one, other) -> weight(one).multiply(divisor(method, other))
                .compareTo(weight(other).multiply(divisor(method, one)));
        for (int left = posts - sum(); left > 0; left--) {
            dealt[first(byClaim, at -> dealt[at] < claims.get(at).most())]++;
        }
    }

    /// Posts due, times all weights, so that it is whole.
    private BigInteger due(int at) {
        return BigInteger.valueOf(posts).multiply(weight(at));
    }

    private BigInteger shortfall(int at) {
        return due(at).subtract(BigInteger.valueOf(dealt[at]).multiply(weights));
    }

    private BigInteger weight(int at) {
        return BigInteger.valueOf(claims.get(at).weight());
    }

    private BigInteger divisor(Method method, int at) {
        return BigInteger.valueOf(method.divisor(dealt[at]));
    }

    private int sum() {
        return Arrays.stream(dealt).sum();
    }

    private int first(Comparator<Integer> greatest, IntPredicate may) {
        return IntStream.range(0, dealt.length)
                .filter(may)
                .boxed()
                .reduce((one, next) -> greatest.compare(next, one) > 0 ? next : one)
                .orElseThrow();
    }

    private int last(Comparator<Integer> least, IntPredicate may) {
        return IntStream.range(0, dealt.length)
                .filter(may)
                .boxed()
                .reduce((one, next) -> least.compare(next, one) <= 0 ? next : one)
                .orElseThrow();
    }
}
