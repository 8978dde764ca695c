package org.hubplan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hubplan.fixture.BigPlan;
import org.hubplan.model.Hub;
import org.hubplan.model.Post;
import org.hubplan.model.StartingHubs;

/// An establishment of any number of posts as a workbook, one row a post, at the hubs a new plan starts with.
final class BigWorkbook {
    private static final List<String> HEADINGS =
            List.of("Post No", "Role", "Rank/Band", "Function", "Owner", "Hub", "FTE", "Status", "Funded");

    private BigWorkbook() {}

    static void write(Path file, int posts) throws IOException {
        List<Post> all = BigPlan.of(posts).posts().toList();
        List<Hub> hubs = StartingHubs.all();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Hubplan", "1.0")) {
            Worksheet sheet = book.newWorksheet("Posts");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int row = 1; row <= all.size(); row++) {
                Post post = all.get(row - 1);
                sheet.value(row, 0, post.number());
                sheet.value(row, 1, post.title());
                sheet.value(row, 2, post.grade().label());
                sheet.value(row, 3, post.function());
                sheet.value(row, 4, post.owner().name());
                sheet.value(row, 5, hubs.get(row % hubs.size()).code().value());
                sheet.value(row, 6, post.fte() / 100.0);
                sheet.value(row, 7, post.isVacant() ? "Vacant" : "Filled");
                sheet.value(row, 8, post.funded() ? "Yes" : "No");
            }
        }
    }
}
