package se.handslag.web.protect;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.core.fixture.Paper;
import se.handslag.web.shell.Browser;

/** Someone who reads everything that they come to by links from these addresses: pages, lists, and files with what stands in them. */
public final class Walk {
    private static final Pattern LINK = Pattern.compile("(?:href|action|formaction)=\"(/[^\"#]*)");
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f-]{36}|\\d{4}(K\\d|-\\d\\d-\\d\\d)?|\\?.*");
    private static final Set<String> NOT_ASKED = Set.of("/logga-ut", "/val/sprak", "/val/utseende", "/val/namn");
    /** So many pages of the same shape are read. */
    private static final int OF_EACH = 4;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Browser browser;

    public Walk(Browser browser) {
        this.browser = browser;
    }

    /** What every address answered: its headers, and its body as text, also of paper. */
    public Map<String, String> from(Collection<String> beginnings) {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, Integer> shapes = new HashMap<>();
        Set<String> seen = new HashSet<>(NOT_ASKED);
        Deque<String> queue = new ArrayDeque<>(beginnings);
        seen.addAll(beginnings);
        while (!queue.isEmpty()) {
            String path = queue.remove();
            HttpResponse<byte[]> answer = get(path);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String body = type.startsWith("application/pdf")
                    ? new Paper(answer.body()).text()
                    : new String(answer.body(), StandardCharsets.UTF_8);
            read.put(path, answer.statusCode() + "\n" + answer.headers().map() + "\n" + body);
            Matcher links = LINK.matcher(type.startsWith("application/pdf") ? "" : body);
            while (links.find()) {
                String next = links.group(1).replace("&amp;", "&");
                if (!next.startsWith("/static")
                        && seen.add(next)
                        && shapes.merge(DRAWN.matcher(next).replaceAll("*"), 1, Integer::sum) <= OF_EACH) {
                    queue.add(next);
                }
            }
        }
        return read;
    }

    private HttpResponse<byte[]> get(String path) {
        try {
            return client.send(browser.request(path).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("The house did not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
