package org.hubplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void windows_and_macos_always_have_one() {
        assertThat(Display.isHere(Map.of(), "Windows 11")).isTrue();
        assertThat(Display.isHere(Map.of(), "Mac OS X")).isTrue();
    }

    @Test
    void linux_has_one_where_the_server_it_names_answers() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String display = "127.0.0.1:" + (server.getLocalPort() - 6000) + ".0";

            assertThat(Display.isHere(Map.of("DISPLAY", display), "Linux")).isTrue();
        }
    }

    @Test
    void linux_has_none_where_nobody_answers() {
        assertThat(Display.isHere(Map.of(), "Linux")).isFalse();
        assertThat(Display.isHere(Map.of("DISPLAY", ""), "Linux")).isFalse();
        assertThat(Display.isHere(Map.of("DISPLAY", ":64999"), "Linux")).isFalse();
        assertThat(Display.isHere(Map.of("DISPLAY", "127.0.0.1:1"), "Linux")).isFalse();
        assertThat(Display.isHere(Map.of("DISPLAY", "a window"), "Linux")).isFalse();
    }
}
