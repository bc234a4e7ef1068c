package se.handslag.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A browser that has the board open: it is told that something has changed, and reads the page again. */
final class Follower implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final Socket socket;
    private final Thread thread;
    private volatile CompletableFuture<Heard> next = new CompletableFuture<>();

    /** When it was told, and when it had read the page again. */
    record Heard(long told, long seen) {}

    Follower(int port, Visitor visitor, String page) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(visitor.following("/tavla/nytt"));
        socket.getOutputStream().flush();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String status = in.readLine();
        if (status == null || !status.contains(" 200 ")) {
            throw new IOException("The stream answered " + status + ".");
        }
        thread = new Thread(() -> follow(in, port, visitor.reading(page)), "follower");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(BufferedReader in, int port, byte[] request) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("event: changed")) {
                    long told = System.nanoTime();
                    // A server does not keep a connection on which nobody asks for long.
                    try (Connection connection = new Connection(port)) {
                        connection.exchange(request);
                    }
                    next.complete(new Heard(told, System.nanoTime()));
                }
            }
        } catch (IOException e) {
            next.completeExceptionally(e);
        }
    }

    /** From now on the next change counts. */
    void listen() {
        next = new CompletableFuture<>();
    }

    Heard heard() throws IOException, InterruptedException {
        try {
            return next.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("A browser was not told.", e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
