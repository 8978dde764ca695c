package org.hubplan.cli;

import java.util.List;
import org.hubplan.change.AddPosts;
import org.hubplan.change.PayOrigin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "add",
        description = "Adds vacant posts to the establishment.",
        footer = {
            "",
            "Examples:",
            "  hubplan add my-plan --at MIB --grade \"Band E\" --in Analysis --count 5 --pay new",
            "  hubplan add my-plan --at CE --grade DI --in Tasking --command \"Central East BCU\" --pay found"
        })
final class Add extends Changing {
    @Option(names = "--grade", required = true, paramLabel = "G", description = "Their grade: DC, \"Band E\".")
    private String grade;

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = WholeNumber.Count.class,
            description = "How many; without it, 1.")
    private int count = 1;

    @Mixin
    private NewPosts kind;

    @Option(
            names = "--pay",
            required = true,
            paramLabel = "new|found",
            converter = Keyed.APay.class,
            description = "Where their pay comes from: new money, or found from existing posts.")
    private PayOrigin pay;

    Add(Plans plans) {
        super(plans);
    }

    @Override
    Wanted wanted(Ground ground) {
        return Wanted.of(new AddPosts(kind.posts(ground, Named.grade(grade), count, List.of()), pay));
    }
}
