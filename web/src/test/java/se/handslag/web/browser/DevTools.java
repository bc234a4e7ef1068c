package se.handslag.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with one page of a Chromium over its DevTools protocol.
 *
 * <p>The protocol is JSON over a WebSocket, both of which are here already. A library for it would bring some twenty others and a program of
 * its own that has to be as old as the browser.
 */
final class DevTools implements WebSocket.Listener {
    /** Long past what anyone would wait for; a machine that runs every test at once is slow. */
    static final int PATIENCE_SECONDS = 60;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder heard = new StringBuilder();
    private final WebSocket socket;

    private DevTools(HttpClient client, URI page) {
        socket = client.newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** Speaks with the page that a browser has open when it starts. */
    static DevTools ofFirstPage(int port) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            String list = client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            for (JsonNode target : JSON.readTree(list)) {
                if (target.path("type").asString().equals("page")) {
                    return new DevTools(
                            client,
                            URI.create(target.path("webSocketDebuggerUrl").asString()));
                }
            }
            throw new IllegalStateException("The browser has no page open.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a browser started.", e);
        }
    }

    /** Asks the browser to do this, and waits until it has. @return what it answers, with {@code error} where it could not */
    JsonNode asks(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return patiently(answer, method);
    }

    /** What is to be waited for: the first event where this field has this value. */
    CompletableFuture<JsonNode> first(String method, String field, String value) {
        return awaited.computeIfAbsent(method + " " + field + " " + value, key -> new CompletableFuture<>());
    }

    static JsonNode patiently(CompletableFuture<JsonNode> answer, String what) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("The browser never answered: " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a browser.", e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        heard.append(part);
        if (isLast) {
            JsonNode message = JSON.readTree(heard.toString());
            heard.setLength(0);
            CompletableFuture<JsonNode> answer =
                    message.has("id") ? asked.remove(message.path("id").asInt()) : null;
            if (answer != null) {
                answer.complete(message);
            }
            tell(message);
        }
        from.request(1);
        return null;
    }

    private void tell(JsonNode message) {
        awaited.forEach((key, waiting) -> {
            String[] parts = key.split(" ", 3);
            if (message.path("method").asString("").equals(parts[0])
                    && message.path("params").path(parts[1]).asString("").equals(parts[2])) {
                waiting.complete(message);
            }
        });
    }
}
