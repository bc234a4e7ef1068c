package se.handslag.web.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends bytes as they are, where a client would put them right first. */
final class Wire {
    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** An answer: its status, and all of it as it came, head and body. */
    record Answer(int status, String text) {
        /** The value of a header, or nothing. */
        List<String> header(String name) {
            return text.split("\r\n\r\n", 2)[0]
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    /** Sends a request line and headers as they are written; a blank line ends them. */
    Answer send(String request, String... headers) {
        StringBuilder text = new StringBuilder(request).append("\r\n");
        boolean named = false;
        for (String header : headers) {
            text.append(header).append("\r\n");
            named |= header.startsWith("Host:");
        }
        if (!named) {
            text.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        text.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = read(socket.getInputStream());
            String[] first = answer.split(" ", 3);
            return new Answer(first.length > 1 ? Integer.parseInt(first[1]) : 0, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (java.net.SocketException e) {
            // The server hung up on what it would not read: what had come by then is the answer.
            return all.toString(StandardCharsets.ISO_8859_1);
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
