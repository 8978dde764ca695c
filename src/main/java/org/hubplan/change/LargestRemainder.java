package org.hubplan.change;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Whole shares of a whole number by weight (Hamilton's method): each gets its quota rounded down, what
/// is left goes one each to the largest remainders, ties to the one that stands first.
public final class LargestRemainder {
    private LargestRemainder() {}

    /// Shares in the order of the weights; they always add up to `whole`.
    ///
    /// @param whole what is shared, not negative
    /// @param weights none negative, not all 0
    public static int[] share(int whole, long... weights) {
        long sum = Arrays.stream(weights).reduce(0, Math::addExact);
        if (whole < 0 || sum <= 0 || Arrays.stream(weights).anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Shares need a whole and weights that are not negative, and not all 0");
        }
        BigInteger total = BigInteger.valueOf(sum);
        int[] shares = new int[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        int given = 0;
        for (int at = 0; at < weights.length; at++) {
            BigInteger[] quota =
                    BigInteger.valueOf(whole).multiply(BigInteger.valueOf(weights[at])).divideAndRemainder(total);
            shares[at] = quota[0].intValueExact();
            remainders[at] = quota[1];
            given += shares[at];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> remainders[at]).reversed())
                .limit(whole - given)
                .forEach(at -> shares[at]++);
        return shares;
    }
}
