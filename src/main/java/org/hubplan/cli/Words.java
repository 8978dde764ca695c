package org.hubplan.cli;

import java.util.ArrayList;
import java.util.List;

/// The words of a line typed or scripted: parted by blanks, but for those within single or double quotes.
final class Words {
    private Words() {}

    /// @throws Refusal if a quote is left open
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (char letter : line.toCharArray()) {
            if (quote != 0 ? letter == quote : letter == '"' || letter == '\'') {
                quote = quote == 0 ? letter : 0;
                word = word == null ? new StringBuilder() : word;
            } else if (quote == 0 && Character.isWhitespace(letter)) {
                if (word != null) {
                    words.add(word.toString());
                }
                word = null;
            } else {
                word = (word == null ? new StringBuilder() : word).append(letter);
            }
        }
        if (quote != 0) {
            throw new Refusal("A quote (" + quote + ") is opened and not closed. Close it, or take it out.");
        }
        if (word != null) {
            words.add(word.toString());
        }
        return words;
    }
}
