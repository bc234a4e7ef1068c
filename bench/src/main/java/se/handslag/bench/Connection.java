package se.handslag.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection, read as far as the end of each answer and no further, so that the client costs little. */
final class Connection implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Sends the bytes of a whole request and reads the answer. @return the status */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        String first = line();
        int status = Integer.parseInt(first.substring(9, 12));
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else if (length > 0) {
            in.skipNBytes(length);
        } else if (length < 0 && status != 204 && status != 304) {
            throw new IOException("An answer without a length.");
        }
        return status;
    }

    private void skipChunks() throws IOException {
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            in.skipNBytes(size);
            line();
            if (size == 0) {
                return;
            }
        }
    }

    private String line() throws IOException {
        byte[] bytes = new byte[8192];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection.");
            }
            if (next != '\r') {
                bytes[length++] = (byte) next;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
