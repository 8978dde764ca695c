package org.hubplan.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.hubplan.change.PostValues;
import org.hubplan.model.Command;
import org.hubplan.model.Grade;
import org.hubplan.model.HubCode;
import org.hubplan.model.VacancyReason;

/// Reads what posts are to have: `{"fte":80,"shift":""}`. Here a word left out is no empty word: a shift that isn't
/// there stays, one that is empty is taken away.
final class ValuesReader extends StdDeserializer<PostValues> {
    private static final long serialVersionUID = 1;

    ValuesReader() {
        super(PostValues.class);
    }

    @Override
    public PostValues deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            context.reportWrongTokenException(this, JsonToken.START_OBJECT, "values by field");
        }
        PostValues values = PostValues.NONE;
        for (String part = json.nextFieldName(); part != null; part = json.nextFieldName()) {
            json.nextToken();
            values = with(values, part, json, context);
        }
        return values;
    }

    private PostValues with(PostValues values, String part, JsonParser json, DeserializationContext context)
            throws IOException {
        return switch (part) {
            case "title" -> values.withTitle(context.readValue(json, String.class));
            case "grade" -> values.withGrade(context.readValue(json, Grade.class));
            case "function" -> values.withFunction(context.readValue(json, String.class));
            case "owner" -> values.withOwner(context.readValue(json, Command.class));
            case "hub" -> values.withHub(context.readValue(json, HubCode.class));
            case "fte" -> values.withFte(context.readValue(json, long.class));
            case "funded" -> values.withFunded(context.readValue(json, boolean.class));
            case "shift" -> values.withShift(context.readValue(json, String.class));
            case "building" -> values.withBuilding(context.readValue(json, String.class));
            case "restricted" -> values.withRestricted(context.readValue(json, boolean.class));
            case "vacancyReason" -> values.withVacancyReason(context.readValue(json, VacancyReason.class));
            default -> {
                context.handleUnknownProperty(json, this, PostValues.class, part);
                yield values;
            }
        };
    }
}
