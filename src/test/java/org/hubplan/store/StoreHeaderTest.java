package org.hubplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.h2.mvstore.DataUtils;
import org.hubplan.store.StoreHeader.Chunk;
import org.junit.jupiter.api.Test;

class StoreHeaderTest {
    private static final String HEADER = "H:2,block:5,blockSize:1000,chunk:4,created:1a1ffecc9c3,format:3,version:4";

    @Test
    void a_chunk_is_known_by_its_first_line_and_its_place() {
        ByteBuffer bytes = block("chunk:24,len:2,pages:4,root:9000002c41c,version:25,next:24,toc:192b      \n");
        assertThat(Chunk.begunBy(bytes, 7 * StoreHeader.BLOCK)).isEqualTo(new Chunk(0x24, 7, 0x25));
    }

    @Test
    void anything_else_is_no_chunk() {
        ByteBuffer chunk = block("chunk:24,len:2,version:25,next:24\n");
        assertThat(Chunk.begunBy(chunk, 100)).as("not at a block").isEqualTo(Chunk.NONE);
        assertThat(Chunk.begunBy(block("chunk:24 without an end"), 8192)).isEqualTo(Chunk.NONE);
        assertThat(Chunk.begunBy(block("children\n"), 8192)).isEqualTo(Chunk.NONE);
        assertThat(Chunk.begunBy(chunk.duplicate().limit(100), 8192)).as("a piece").isEqualTo(Chunk.NONE);
    }

    @Test
    void a_header_names_the_newer_chunk_in_both_blocks_with_its_checksum_right() {
        byte[] named = bytes(StoreHeader.naming(new Chunk(0x1f, 0xc6, 0x20), header(HEADER)));
        String line = HEADER.replace("block:5,", "block:c6,").replace("chunk:4", "chunk:1f").replace("version:4", "version:20");
        assertThat(named).isEqualTo(bytes(header(line)));
    }

    @Test
    void a_header_that_names_the_newest_chunk_stays_as_h2_wrote_it() {
        for (Chunk known : new Chunk[] {Chunk.NONE, new Chunk(3, 9, 3), new Chunk(4, 9, 4)}) {
            assertThat(bytes(StoreHeader.naming(known, header(HEADER)))).isEqualTo(bytes(header(HEADER)));
        }
    }

    private static ByteBuffer header(String words) {
        byte[] summed = words.getBytes(StandardCharsets.ISO_8859_1);
        String sum = Integer.toHexString(DataUtils.getFletcher32(summed, 0, summed.length));
        byte[] line = (words + ",fletcher:" + sum + "\n").getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(2 * StoreHeader.BLOCK).put(0, line).put(StoreHeader.BLOCK, line);
    }

    private static ByteBuffer block(String text) {
        return ByteBuffer.allocate(StoreHeader.BLOCK).put(0, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
