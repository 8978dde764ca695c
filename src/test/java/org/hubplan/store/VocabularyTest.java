package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void what_h2_writes_of_a_plans_own_tables_is_understood() {
        assertThat(Vocabulary.covers("""
                CREATE CACHED TABLE "public"."log_entry"(
                    "n" BIGINT SELECTIVITY 100 NOT NULL,
                    "made_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                    "installed_on" TIMESTAMP DEFAULT LOCALTIMESTAMP NOT NULL
                )""")).isTrue();
        assertThat(Vocabulary.covers("SET WRITE_DELAY 0")).isTrue();
        assertThat(Vocabulary.covers("CREATE USER IF NOT EXISTS \"\" SALT '' HASH '' ADMIN")).isTrue();
    }

    @Test
    void names_and_texts_may_say_anything() {
        assertThat(Vocabulary.covers("CREATE CACHED TABLE \"a \"\"TRIGGER\"\" b\"(\"x\" DATE DEFAULT 'it''s ALIAS')"))
                .isTrue();
    }

    @Test
    void whatever_runs_code_or_reaches_out_is_not() {
        assertThat(Vocabulary.covers("CREATE FORCE TRIGGER \"t\" BEFORE INSERT ON \"post\" AS 'x'")).isFalse();
        assertThat(Vocabulary.covers("CREATE FORCE ALIAS \"f\" FOR 'java.lang.Math.abs'")).isFalse();
        assertThat(Vocabulary.covers("CREATE CACHED TABLE \"x\"(\"a\" DATE DEFAULT FILE_READ('/x'))")).isFalse();
        assertThat(Vocabulary.covers("CREATE CACHED TABLE \"x\"(\"a\" DATE) ENGINE \"org.Evil\"")).isFalse();
        assertThat(Vocabulary.covers("SET JAVA_OBJECT_SERIALIZER 'org.Evil'")).isFalse();
    }

    /// A quote left open, and Unicode names, must not hide a word.
    @Test
    void nothing_hides_behind_a_quote() {
        assertThat(Vocabulary.covers("CREATE TABLE \"x\" \" TRIGGER")).isFalse();
        assertThat(Vocabulary.covers("CREATE TABLE 'x\" TRIGGER \"y'")).isTrue();
        assertThat(Vocabulary.covers("CREATE TABLE \"x'\" TRIGGER \"'y\"")).isFalse();
    }
}
