package org.hubplan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hubplan.change.FrozenPaper;
import org.hubplan.change.Version;
import org.hubplan.session.Session;
import picocli.CommandLine.Command;

@Command(
        name = "versions",
        description = "Lists the versions frozen in a plan, oldest first.",
        footer = {"", "Example:", "  hubplan versions my-plan --json"})
final class ListVersions extends OnPlan {
    ListVersions(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        List<Version> versions = session.now().remarks().versions().toJavaList();
        TextTable table = new TextTable(6, "N", "At", "Author", "Option", "Version", "Papers");
        versions.forEach(version -> table.row(
                Long.toString(version.n()),
                version.at().toString(),
                version.author(),
                Integer.toString(version.option()),
                version.label(),
                version.papers().stream().map(FrozenPaper::kind).collect(Collectors.joining(", "))));
        return Reply.of(
                Map.of("versions", versions.stream().map(ListVersions::json).toList()),
                table.toString(),
                versions.size() + " versions");
    }

    private static Map<String, Object> json(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", version.n());
        json.put("at", version.at().toString());
        json.put("author", version.author());
        json.put("option", version.option());
        json.put("label", version.label());
        json.put("papers", version.papers().stream().map(FrozenPaper::kind).toList());
        return json;
    }
}
