package org.hubplan.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hubplan.change.Note;
import org.hubplan.change.PayOrigin;
import org.hubplan.change.PostValues;
import org.hubplan.change.Reply;
import org.hubplan.model.Command;
import org.hubplan.model.CostDriver;
import org.hubplan.model.CostKind;
import org.hubplan.model.Engagement;
import org.hubplan.model.FinancialYear;
import org.hubplan.model.Force;
import org.hubplan.model.Grade;
import org.hubplan.model.GradeFlag;
import org.hubplan.model.HubCode;
import org.hubplan.model.HubKind;
import org.hubplan.model.Limit;
import org.hubplan.model.PersonId;
import org.hubplan.model.PostId;
import org.hubplan.model.PostingStatus;
import org.hubplan.model.SourceKind;
import org.hubplan.model.VacancyReason;

/// The model's words in JSON: post 3 is `3`, a hub `"CE"`, a grade `"Band E"`, a year `"2018/19"`. What is
/// empty, 0 or false is left out, and so is `substantive`, as most people hold their grade.
final class PlanJson {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(words())
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addMixIn(PostId.class, Bare.class)
            .addMixIn(PersonId.class, Bare.class)
            .addMixIn(Grade.class, Labelled.class)
            .addMixIn(Limit.class, Keyed.class)
            .addMixIn(HubCode.class, Coded.class)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(left(Include.NON_DEFAULT))
            .withConfigOverride(GradeFlag.class, flag -> flag.setInclude(left(Include.NON_EMPTY)))
            .withConfigOverride(VacancyReason.class, reason -> reason.setInclude(left(Include.NON_EMPTY)))
            .withConfigOverride(Engagement.class, terms -> terms.setInclude(left(Include.NON_EMPTY)))
            .withConfigOverride(List.class, list -> list.setSetterInfo(absentIsEmpty()))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(absentIsEmpty()))
            .build();

    private PlanJson() {}

    /// A record of one number, written as that number.
    private interface Bare {
        @JsonValue
        int value();
    }

    /// A grade where it names a line of a rate card.
    private interface Labelled {
        @JsonKey
        String label();
    }

    /// A limit where it names how it counts.
    private interface Keyed {
        @JsonKey
        String key();
    }

    /// A hub where it names its numbers.
    private interface Coded {
        @JsonKey
        String value();
    }

    private static SimpleModule words() {
        SimpleModule module = new SimpleModule();
        Word.teach(module, String.class, text -> text, Shared::text, "");
        Word.teach(module, HubCode.class, HubCode::value, Shared::hub);
        Word.teach(module, Command.class, Command::name, Shared::command);
        Word.teach(module, Grade.class, Grade::label, (_, label) -> Spelling.grade(label));
        Word.teach(module, GradeFlag.class, Spelling::of, (_, word) -> Spelling.flag(word), GradeFlag.SUBSTANTIVE);
        Word.teach(
                module, VacancyReason.class, Spelling::of, (_, word) -> Spelling.oneOf(VacancyReason.values(), word), VacancyReason.OPEN);
        Word.teach(
                module, Engagement.class, Spelling::of, (_, word) -> Spelling.oneOf(Engagement.values(), word), Engagement.EMPLOYED);
        Word.teach(module, HubKind.class, HubKind::key, (_, key) -> Spelling.kind(key));
        Word.teach(module, PayOrigin.class, Spelling::of, (_, word) -> Spelling.payOrigin(word));
        Word.teach(module, FinancialYear.class, FinancialYear::toString, (_, year) -> Spelling.year(year));
        Word.teach(module, LocalDate.class, LocalDate::toString, (_, day) -> Spelling.day(day));
        Word.teach(module, Reply.State.class, Spelling::of, (_, word) -> Spelling.oneOf(Reply.State.values(), word));
        Word.teach(module, Note.Sort.class, Spelling::of, (_, word) -> Spelling.oneOf(Note.Sort.values(), word));
        Word.teach(module, Force.class, Force::key, (_, key) -> Spelling.force(key));
        Word.teach(module, CostKind.class, CostKind::key, (_, key) -> Spelling.cost(key));
        Word.teach(module, CostDriver.class, CostDriver::key, (_, key) -> Spelling.driver(key));
        Word.teach(module, SourceKind.class, SourceKind::key, (_, key) -> Spelling.source(key));
        module.addDeserializer(PostValues.class, new ValuesReader());
        key(module, FinancialYear.class, (_, year) -> Spelling.year(year));
        key(module, Grade.class, (_, label) -> Spelling.grade(label));
        key(module, Limit.class, (_, key) -> Spelling.limit(key));
        key(module, HubCode.class, Shared::hub);
        key(module, LocalDate.class, (_, day) -> Spelling.day(day));
        return module;
    }

    /// What names a line of a table.
    private static <T> void key(SimpleModule module, Class<T> type, BiFunction<Shared, String, T> read) {
        Word.teach(module, PostingStatus.class, Spelling::of, (_, word) -> Spelling.oneOf(PostingStatus.values(), word));
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String word, DeserializationContext context) {
                return read.apply((Shared) context.getAttribute(Shared.class), word);
            }
        });
    }

    private static JsonInclude.Value left(Include in) {
        return JsonInclude.Value.construct(in, Include.USE_DEFAULTS);
    }

    private static JsonSetter.Value absentIsEmpty() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }
}
