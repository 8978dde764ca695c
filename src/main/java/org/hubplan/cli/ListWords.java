package org.hubplan.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hubplan.ledger.Scope;
import org.hubplan.report.Precision;
import org.hubplan.report.decision.NamedFigure;
import org.hubplan.report.decision.Section;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.paper.DecisionWords;
import org.hubplan.session.paper.PaperKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "words",
        description = {
            "Shows what each section of an option's decision paper says, with its placeholders, and every figure that a",
            "text may name."
        },
        footer = {"", "Example:", "  hubplan words my-plan --json"})
final class ListWords extends OnPlan {
    /// As exact as any figure is.
    private static final Precision EXACT = new Precision(2, 2);

    @Mixin
    private InOption option;

    ListWords(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        int number = option.number(now);
        PaperKind.DECISION.whyNot(now, number).ifPresent(why -> {
            throw new Refusal(why);
        });
        DecisionWords words = DecisionWords.of(now, number, Scope.EVERYTHING);
        return Reply.of(json(words), text(words), Section.values().length + " sections, " + words.figures().size() + " figures");
    }

    private static String text(DecisionWords words) {
        StringBuilder text = new StringBuilder();
        for (Section section : Section.values()) {
            text.append(section.label()).append(" (").append(section.key()).append(words.isOwn(section) ? ", own words)" : ")")
                    .append('\n').append(words.text(section)).append("\n\n");
        }
        TextTable figures = new TextTable(3, "Figure", "Value", "Is", "Comes from");
        words.figures().values().forEach(figure -> figures.row(
                "{" + figure.key() + "}", EXACT.withUnit(figure.amount()), figure.what(), figure.source()));
        return text + figures.toString();
    }

    private static Map<String, Object> json(DecisionWords words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sections", Arrays.stream(Section.values()).map(section -> json(words, section)).toList());
        List<Map<String, Object>> figures = words.figures().values().stream().map(ListWords::json).toList();
        json.put("figures", figures);
        return json;
    }

    private static Map<String, Object> json(DecisionWords words, Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("section", section.key());
        json.put("own", words.isOwn(section));
        json.put("text", words.text(section));
        return json;
    }

    private static Map<String, Object> json(NamedFigure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", figure.key());
        json.put("value", figure.amount().value());
        json.put("measure", figure.amount().measure().name().toLowerCase(Locale.ROOT));
        json.put("what", figure.what());
        json.put("source", figure.source());
        return json;
    }
}
