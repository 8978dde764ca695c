package org.hubplan.exchange.export;

import static org.hubplan.exchange.export.SheetContent.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.hubplan.model.Filling;
import org.hubplan.model.FundingPlan;
import org.hubplan.model.Plan;
import org.hubplan.model.PlanSettings;

/// Every post of an option as it stands, as a spreadsheet. Read back into a new plan it gives equal posts,
/// unless restricted ones were left out.
///
/// @param plan as the option has it
/// @param option as papers name it: `1 Preferred`
/// @param masked whether restricted posts, and those at restricted hubs, are left out
public record PlanExport(Plan plan, PlanSettings settings, String option, boolean masked) {
    private static final String WHOLE = "Complete: every post of the option as it stands.";
    private static final String POSTS = "Every post of the option as it stands, but not all the plan has.";
    private static final String MASKED =
            "Restricted posts and hubs are left out: it can't be read back as the whole plan.";
    private static final String VALUES_ONLY = "Values only: no formulas, no hidden sheets, no author.";

    /// Writes the file, in the format its suffix says: `.xlsx`, `.ods` or `.csv`. What was there is replaced
    /// once the new file is whole.
    ///
    /// @throws UnwritableFile if it has another suffix, or can't be written
    public Inspection write(Path file) throws UnwritableFile {
        String name = file.getFileName().toString();
        FileFormat format = FileFormat.of(file)
                .orElseThrow(() -> new UnwritableFile(
                        name + " is no kind of file a plan is exported to: choose .xlsx, .ods or .csv.", null));
        ExportedPosts posts = new ExportedPosts(plan, masked);
        List<SheetContent> sheets = sheets(posts, format);
        save(file, out -> format.write(sheets, marking(), out));
        return new Inspection(
                name,
                sheets.stream().map(SheetContent::size).toList(),
                leftOut(posts, format),
                notes(sheets, format, leftOut(posts, format).isEmpty()));
    }

    private List<SheetContent> sheets(ExportedPosts posts, FileFormat format) {
        List<SheetContent> sheets = new ArrayList<>(List.of(posts.posts(marking())));
        if (format.holdsManySheets()) {
            if (posts.peopleWithoutAPost() > 0) {
                sheets.add(posts.people(marking()));
            }
            sheets.addAll(new PlanSheets(plan, masked, posts.filling()).all());
            sheets.add(about());
        }
        return sheets;
    }

    private SheetContent about() {
        return new SheetContent(
                "About",
                List.of("About this file", "What it says"),
                List.of(
                        List.of(text("Plan"), text(settings.name())),
                        List.of(text("Option"), text(option)),
                        List.of(text("Marking"), text(marking())),
                        List.of(text("Contents"), text(masked ? MASKED : WHOLE))));
    }

    private String marking() {
        return settings.invented() ? settings.marking() + ", SAMPLE, INVENTED FIGURES" : settings.marking();
    }

    private List<String> leftOut(ExportedPosts posts, FileFormat format) {
        List<String> leftOut = new ArrayList<>(posts.leftOut());
        int people = posts.peopleWithoutAPost();
        if (people > 0 && !format.holdsManySheets()) {
            leftOut.add(people + (people == 1 ? " person" : " people")
                    + " without a post: a .csv file holds posts alone, so export to .xlsx or .ods for them.");
        }
        if (!plan.funding().equals(FundingPlan.NONE)) {
            leftOut.add("Costs beside pay, and where the money comes from.");
        }
        if (!plan.giving().isNone()) {
            leftOut.add("Which posts the business groups give: their BWT is as before.");
        }
        if (!plan.filling().equals(Filling.NONE) && !format.holdsManySheets()) {
            leftOut.add("Postings and adverts: a .csv file holds posts alone.");
        } else {
            leftOut.addAll(posts.filling().leftOut());
        }
        return leftOut;
    }

    private List<String> notes(List<SheetContent> sheets, FileFormat format, boolean isWhole) {
        List<String> notes = new ArrayList<>(List.of(masked ? MASKED : isWhole ? WHOLE : POSTS, VALUES_ONLY));
        if (!format.holdsManySheets()) {
            notes.add("Posts alone: hubs, rates and business groups go into an .xlsx or .ods file.");
        }
        long texts = sheets.stream().mapToLong(SheetContent::protectedTexts).sum();
        if (texts > 0) {
            notes.add(texts + (texts == 1 ? " text begins" : " texts begin")
                    + " like a formula: an apostrophe before it keeps it text, and import takes it off again.");
        }
        return notes;
    }

    /// What fills a file.
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /// Writes a file whole or not at all: what was there stays until the new one is complete.
    static void save(Path file, Writing writing) throws UnwritableFile {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                writing.write(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UnwritableFile(
                    target.getFileName() + " can't be written: check that its folder is there, that you may write to"
                            + " it, and that no other program holds the file.",
                    failed);
        } finally {
            unfinished.toFile().delete();
        }
    }
}
