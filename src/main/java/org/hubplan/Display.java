package org.hubplan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a window can be shown here. It has to be known before JavaFX is touched, which can be started once only:
/// with windows or without.
final class Display {
    /// `:0`, `:99.0`, `localhost:10.0`, `unix:0`
    private static final Pattern X11 = Pattern.compile("(?:unix|(.*?)):(\\d{1,5})(?:\\.\\d+)?");

    private static final int FIRST_PORT = 6000;

    private Display() {}

    static boolean isHere() {
        return isHere(System.getenv(), System.getProperty("os.name"));
    }

    /// Windows and macOS always have one. Elsewhere JavaFX speaks X11, so that `DISPLAY` must name a server
    /// that answers; a Wayland desktop runs one for such programs and sets `DISPLAY` too.
    static boolean isHere(Map<String, String> environment, String system) {
        String kind = system.toLowerCase(Locale.ROOT);
        return kind.contains("win") || kind.contains("mac") || answers(environment.getOrDefault("DISPLAY", ""));
    }

    private static boolean answers(String display) {
        Matcher named = X11.matcher(display.strip());
        if (!named.matches()) {
            return false;
        }
        int number = Integer.parseInt(named.group(2));
        String host = named.group(1);
        return host == null || host.isEmpty()
                ? answers(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)))
                : answers(StandardProtocolFamily.INET, new InetSocketAddress(host, FIRST_PORT + number));
    }

    private static boolean answers(StandardProtocolFamily family, SocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(family)) {
            return channel.connect(address);
        } catch (IOException | RuntimeException nobody) {
            return false;
        }
    }
}
