package org.hubplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hubplan.exchange.Book.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hubplan.exchange.account.ImportAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldRowsTableTest {
    @TempDir
    Path folder;

    private ImportAccount account;

    @BeforeEach
    void read() {
        account = Imported.from(book("Posts", """
                        Post No | Rank/Band | Hub | FTE | Status
                        P1 | DC | MIB | 1 | Filled
                        P2 | DC | ZZ, north | one | Filled
                        P3 | DC | MIB | -0.5 | Filled
                        """).xlsx(folder.resolve("posts.xlsx")))
                .account();
    }

    @Test
    void a_file_lists_each_held_row_with_its_reasons_and_the_way_out() throws IOException {
        HeldRowsTable.save(account, folder.resolve("held.csv"));

        assertThat(Files.readString(folder.resolve("held.csv"))).isEqualTo("""
                \uFEFFSheet,Row,Column,Value,Reason,Also,Way out
                Posts,3,Hub,"ZZ, north",unknown hub,FTE is not a number,"Add this hub, or correct it in the file."
                Posts,4,FTE,'-0.5,FTE is not above 0,,"Write an FTE above 0, as 1 or 0.8."
                """.replace("\n", "\r\n"));
    }

    @Test
    void the_clipboard_takes_the_same_with_tabs_between() {
        assertThat(HeldRowsTable.pasted(account)).isEqualTo("""
                Sheet\tRow\tColumn\tValue\tReason\tAlso\tWay out
                Posts\t3\tHub\tZZ, north\tunknown hub\tFTE is not a number\tAdd this hub, or correct it in the file.
                Posts\t4\tFTE\t'-0.5\tFTE is not above 0\t\tWrite an FTE above 0, as 1 or 0.8.
                """);
    }
}
