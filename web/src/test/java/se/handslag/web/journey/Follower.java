package se.handslag.web.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a browser that follows the board is told, line by line as it comes. */
final class Follower {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int status;
    private final BufferedReader lines;
    private final List<String> told = new ArrayList<>();

    private Follower(HttpResponse<InputStream> response) {
        status = response.statusCode();
        lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    static Follower begins(HttpRequest.Builder request) {
        try {
            Follower follower = new Follower(
                    CLIENT.send(request.header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream()));
            if (follower.status == 200) {
                // The first line comes when the server has taken note of who follows.
                follower.lines.readLine();
            }
            return follower;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer.", e);
        }
    }

    int status() {
        return status;
    }

    /** Waits until it is told of the next change. */
    Follower isTold() {
        String line = next();
        while (line != null && !line.equals("event: changed")) {
            line = next();
        }
        if (line == null) {
            throw new AssertionError("The stream ended without a word.");
        }
        return this;
    }

    /** Reads on until the server ends the stream. @return every line that came, but those that only keep it open */
    List<String> toldToTheEnd() {
        String line = next();
        while (line != null) {
            line = next();
        }
        return told;
    }

    private String next() {
        try {
            String line = lines.readLine();
            if (line != null && !line.isEmpty() && !line.equals(":")) {
                told.add(line);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
