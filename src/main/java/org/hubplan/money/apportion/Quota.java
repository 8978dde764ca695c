package org.hubplan.money.apportion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/// A group's exact due, a fraction in lowest terms: 12/13 of a post.
///
/// @param over above 0
public record Quota(BigInteger part, BigInteger over) {
    public Quota {
        BigInteger common = part.gcd(over);
        part = part.divide(common);
        over = over.divide(common);
        if (over.signum() <= 0) {
            throw new IllegalArgumentException("A quota is over a number above 0");
        }
    }

    static Quota of(long posts, long weight, BigInteger weights) {
        return new Quota(BigInteger.valueOf(posts).multiply(BigInteger.valueOf(weight)), weights);
    }

    /// Of one of those who share posts, by its place among them.
    ///
    /// @param posts below 0 where more are given back
    public static Quota of(int posts, List<Claim> claims, int at) {
        BigInteger weights = claims.stream()
                .map(claim -> BigInteger.valueOf(claim.weight()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return of(posts, claims.get(at).weight(), weights);
    }

    /// To so many decimals, half up.
    public BigDecimal decimal(int places) {
        return new BigDecimal(part).divide(new BigDecimal(over), places, RoundingMode.HALF_UP);
    }

    /// `12/13`, `27/13`, and a whole number as such: `2`.
    @Override
    public String toString() {
        return over.equals(BigInteger.ONE) ? part.toString() : part + "/" + over;
    }
}
