package org.hubplan.exchange.tables;

import java.util.Arrays;
import java.util.Optional;

/// How dates that are written in figures alone are meant: `01/02/2019`.
public enum DateOrder {
    DAY_FIRST("dmy", "day first"),
    MONTH_FIRST("mdy", "month first");

    private final String key;
    private final String words;

    DateOrder(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /// As on the command line, after `--dates`.
    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    /// By its key, or by its words: `dmy`, `day-first`.
    public static Optional<DateOrder> keyed(String text) {
        return Arrays.stream(values())
                .filter(order -> order.key.equals(text) || order.words.equals(text.replace('-', ' ')))
                .findFirst();
    }
}
