package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casework.Dates;

/** Whoever begins to send and does not go on keeps nobody else waiting. */
class SlowSenderTest {
    private static final String FORM = "/person/" + GalleryRoutes.KIM_ID + "/formular";
    private static final int WAITS_AT_MOST = 20_000;

    @TempDir
    static Path classes;

    private static WebServer server;
    private static int port;

    @BeforeAll
    static void start() {
        server =
                Gallery.server(Clock.system(Dates.SWEDEN), WebSettings.local().waiting(Duration.ofSeconds(1)), classes);
        port = server.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Socket beginning(String path, int promised) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(WAITS_AT_MOST);
        send(
                socket,
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + promised
                        + "\r\n\r\nwhat=");
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Test
    void whoeverSendsHalfAFormIsHungUpOn() throws IOException {
        try (Socket socket = beginning(FORM, 1_000)) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void whoeverSendsAByteNowAndThenIsHungUpOn() throws IOException {
        try (Socket socket = beginning(FORM, 1_000_000)) {
            socket.setSoTimeout(100);
            assertThat(trickle(socket)).isTrue();
        }
    }

    /** Sends a byte as often as it has heard nothing. @return whether the server has answered or hung up while there was more to send */
    private static boolean trickle(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        for (int sent = 0; sent < 200; sent++) {
            try {
                send(socket, "a");
                in.read();
                return true;
            } catch (SocketTimeoutException e) {
                // Nothing yet: another byte.
                continue;
            } catch (SocketException e) {
                // It hung up.
                return true;
            }
        }
        return false;
    }

    @Test
    void whoeverHangsUpInTheMiddleLeavesNothingBehind() throws IOException {
        for (int time = 0; time < 50; time++) {
            beginning(FORM, 1_000).close();
        }

        assertThat(new Browser(port).get("/halsa").statusCode()).isEqualTo(200);
    }

    @Test
    void manyWhoWaitDoNotShutTheDoor() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try {
            for (int each = 0; each < 400; each++) {
                waiting.add(beginning(FORM, 1_000));
            }
            assertThat(new Browser(port).get("/halsa").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }
}
