package org.hubplan.cli;

import org.hubplan.report.decision.Section;
import org.hubplan.session.Session;
import org.hubplan.session.paper.DecisionWords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "word",
        description = {
            "Says a section of an option's decision paper in words of your own, or again as the plan gives it.",
            "{five-year-cash} stands for that figure of the plan; words lists all there are. A line is a paragraph."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan word my-plan --section summary --text \"It costs {five-year-cash} over five years.\"",
            "  hubplan word my-plan --section summary --generated"
        })
final class WordSection extends OnPlan {
    @Mixin
    private InOption option;

    @Option(
            names = "--section",
            required = true,
            paramLabel = "SECTION",
            converter = Keyed.ASection.class,
            description = "Which: summary, recommendation, introduction, issues, financial, legal, data-protection, equality or"
                    + " next-steps.")
    private Section section;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Words words;

    /// What it says, one of these.
    static final class Words {
        @Option(names = "--text", paramLabel = "TEXT", description = "What it says from now on.")
        private String text;

        @Option(names = "--generated", description = "As the plan gives it.")
        private boolean generated;
    }

    WordSection(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        String text = words.generated ? "" : words.text;
        return ChangeReply.of(DecisionWords.word(session, option.number(session.now()), section, text));
    }
}
