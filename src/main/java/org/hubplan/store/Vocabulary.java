package org.hubplan.store;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words H2 may find in a plan's own table definitions. H2 carries definitions out as it opens a file; a
/// stranger's could compile a trigger, connect to another database or load a class. With these words they can't.
final class Vocabulary {
    private static final Set<String> WORDS = Arrays.stream("""
            CREATE ALTER SET TABLE CACHED INDEX CONSTRAINT ADD ON USER IF NOT EXISTS NULL NULLS FIRST LAST
            PRIMARY FOREIGN KEY UNIQUE REFERENCES NOCHECK CHECK DEFAULT CURRENT_TIMESTAMP LOCALTIMESTAMP
            SELECTIVITY SALT HASH ADMIN CREATE_BUILD WRITE_DELAY RETENTION_TIME
            BOOLEAN SMALLINT INTEGER BIGINT NUMERIC DECIMAL CHARACTER VARYING DATE TIME TIMESTAMP WITH ZONE UUID
            """.split("\\s+"))
            .collect(Collectors.toUnmodifiableSet());

    /// What is quoted says nothing: a name, a text. A quote within is doubled, and so reads as two that touch.
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private Vocabulary() {}

    static boolean covers(String definition) {
        Matcher words = WORD.matcher(QUOTED.matcher(definition).replaceAll(" "));
        return words.results().allMatch(word -> WORDS.contains(word.group()));
    }
}
