package org.hubplan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hubplan.change.Change;
import org.hubplan.change.SetVacancyReason;
import org.hubplan.model.Post;
import org.hubplan.model.PostId;
import org.hubplan.model.VacancyReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "vacancy-reason",
        description = "Says why vacant posts are vacant. It changes no figure.",
        footer = {
            "",
            "Example:",
            "  hubplan vacancy-reason my-plan --from CE --grade DC --state vacant --to frozen"
        })
final class GiveVacancyReason extends ChangingPosts {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "open|advertised|offered|frozen|returner|covered",
            description = "The reason.")
    private String to;

    GiveVacancyReason(Plans plans) {
        super(plans);
    }

    @Override
    Change change(Ground ground, List<Post> posts, List<PostId> ids) {
        return new SetVacancyReason(ids, reason());
    }

    private VacancyReason reason() {
        return VacancyReason.keyed(to.strip())
                .orElseThrow(() -> new Refusal("No reason for a vacancy is called \"" + to + "\": write "
                        + Arrays.stream(VacancyReason.values()).map(VacancyReason::key).collect(Collectors.joining(", ")) + "."));
    }
}
