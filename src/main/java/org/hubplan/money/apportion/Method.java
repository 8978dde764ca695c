package org.hubplan.money.apportion;

import java.util.Arrays;
import java.util.Optional;

/// How a whole number of posts is divided by weight.
public enum Method {
    /// Hamilton's: each its quota rounded down, the posts left one each to the largest remainders. Nobody is a
    /// whole post from the quota; but one post more to divide can cost a group a post.
    LARGEST_REMAINDER("largest-remainder", "largest remainder", 0, 0),
    /// Webster's: each next post to the greatest weight over 1, 3, 5, … Nobody loses by one post more.
    SAINTE_LAGUE("sainte-lague", "Sainte-Laguë", 2, 1),
    /// Jefferson's: each next post to the greatest weight over 1, 2, 3, … Nobody loses by one post more; it
    /// leans to large groups.
    D_HONDT("dhondt", "D’Hondt", 1, 1);

    private final String key;
    private final String label;
    private final int step;
    private final int first;

    Method(String key, String label, int step, int first) {
        this.key = key;
        this.label = label;
        this.step = step;
        this.first = first;
    }

    /// As on the command line: `sainte-lague`.
    public String key() {
        return key;
    }

    /// As in print: `Sainte-Laguë`.
    public String label() {
        return label;
    }

    public static Optional<Method> keyed(String key) {
        return Arrays.stream(values()).filter(method -> method.key.equalsIgnoreCase(key)).findFirst();
    }

    public static Optional<Method> labelled(String label) {
        return Arrays.stream(values()).filter(method -> method.label.equals(label)).findFirst();
    }

    /// What a weight is divided by to claim a group's next post; methods of quotas have none.
    ///
    /// @param posts the group has by now
    long divisor(int posts) {
        if (this == LARGEST_REMAINDER) {
            throw new IllegalStateException("Largest remainder divides no weight");
        }
        return (long) step * posts + first;
    }
}
