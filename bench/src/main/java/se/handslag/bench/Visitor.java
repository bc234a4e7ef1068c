package se.handslag.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff of the demo, signed in on a session of their own. */
final class Visitor {
    private static final Pattern PROOF = Pattern.compile("name=\"_proof\" value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"/person/([0-9a-f-]{36})\"[^>]*>([^<]*)<");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;
    private String proof = "";

    private Visitor(int port) {
        this.port = port;
    }

    /** Someone who needs no session. */
    static Visitor of(int port) {
        return new Visitor(port);
    }

    /** Comes in as one of the demo's staff, named by employer and staff id. */
    static Visitor signedIn(int port, String who) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        visitor.keepProof(visitor.send(visitor.to("/logga-in").GET()));
        HttpResponse<String> answer = visitor.send(visitor.to("/logga-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("_proof", visitor.proof, "who", who)))));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("Signing in as " + who + " answered " + answer.statusCode() + ".");
        }
        return visitor;
    }

    /** The cases on a page of persons, in its order, each with the name it goes by there. */
    Map<String, String> cases(String path) throws IOException, InterruptedException {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher link = CASE.matcher(get(path).body());
        while (link.find()) {
            found.putIfAbsent(link.group(1), link.group(2).strip());
        }
        return found;
    }

    /** Reads a page and remembers the proof of its form. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(to(path).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ".");
        }
        keepProof(answer);
        return answer;
    }

    /** How long it takes to be told that there is no such page, in nanoseconds. */
    long timeNotFound(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).GET();
        long began = System.nanoTime();
        HttpResponse<String> answer = send(request);
        long taken = System.nanoTime() - began;
        if (answer.statusCode() != 404) {
            throw new IOException("Someone who is not to be known of answered " + answer.statusCode() + ".");
        }
        return taken;
    }

    /** The bytes of a request for a page. */
    byte[] reading(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookieLine() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes of a request to follow what changes. */
    byte[] following(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: text/event-stream\r\nCookie: "
                        + cookieLine() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a form with the proof of the page read last, and expects to be led on. */
    void send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_proof", proof);
        HttpResponse<String> answer = send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(all))));
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(path + " answered " + answer.statusCode() + ".");
        }
    }

    /** The bytes of a request that sends a form with the proof of the page read last. */
    byte[] sending(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_proof", proof);
        byte[] body = form(all).getBytes(StandardCharsets.US_ASCII);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookieLine()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookieLine());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        answer.headers().allValues("Set-Cookie").forEach(line -> {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private void keepProof(HttpResponse<String> page) {
        Matcher found = PROOF.matcher(page.body());
        if (found.find()) {
            proof = found.group(1);
        }
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
