package org.hubplan.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hubplan.exchange.export.Inspection;
import org.hubplan.exchange.export.PlanExport;
import org.hubplan.exchange.export.UnwritableFile;
import org.hubplan.session.OpenPlan;
import org.hubplan.session.Session;
import org.hubplan.session.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = {
            "Writes every post of an option, as it stands, to a spreadsheet (.xlsx, .ods, .csv).",
            "The file holds values only: nothing hidden, no author. The answer says what is in it and what is not."
        },
        footer = {
            "",
            "Examples:",
            "  hubplan export my-plan posts.xlsx",
            "  hubplan export my-plan posts.csv --option 0 --mask"
        })
final class ExportPlan extends OnPlan {
    @Parameters(index = "1", paramLabel = "FILE", description = "The spreadsheet to write; its suffix says which kind.")
    private Path file;

    @Mixin
    private InOption option;

    @Option(names = "--mask", description = "Leave out restricted posts and hubs.")
    private boolean mask;

    ExportPlan(Plans plans) {
        super(plans);
    }

    @Override
    Reply answer(Session session) {
        OpenPlan now = session.now();
        Timeline timeline = now.timeline(option.number(now));
        try {
            PlanExport export =
                    new PlanExport(timeline.now().plan(), now.settings(), timeline.option().words(), mask);
            return reply(export.write(file));
        } catch (UnwritableFile unwritable) {
            throw new Refusal(unwritable.getMessage());
        }
    }

    private Reply reply(Inspection inspection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("complete", inspection.isComplete());
        json.put("sheets", inspection.sheets().stream().map(ExportPlan::json).toList());
        json.put("leftOut", inspection.leftOut());
        json.put("notes", inspection.notes());
        String sheets = inspection.sheets().stream()
                .map(Inspection.SheetSize::words)
                .collect(Collectors.joining(", "));
        String line = "Wrote " + file + ": " + sheets + ".";
        String text = Stream.of(
                        Stream.of(line),
                        inspection.leftOut().stream().map(left -> "Left out: " + left),
                        inspection.notes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        return new Reply(json, text, line, List.of());
    }

    private static Map<String, Object> json(Inspection.SheetSize sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", sheet.name());
        json.put("rows", sheet.rows());
        json.put("columns", sheet.columns());
        return json;
    }
}
