package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.web.shell.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that a member of staff has signed in: it sends JSON with the session's proof, and reads JSON. */
final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Browser browser;
    private final String proof;

    private Program(Browser browser) {
        this.browser = browser;
        proof = json(browser.get("/api/session")).path("proof").asString();
    }

    static Program of(int port, Actor actor) {
        return new Program(new Browser(port).signIn(actor.employer() + " " + actor.staff()));
    }

    Program readsEnglish() {
        browser.fillIn("/personer", "/val/sprak", Map.of("language", "en", "back", "/"));
        return this;
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    /** What is read there, which there must be. */
    JsonNode read(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    HttpResponse<String> post(String path, Map<String, ?> body) {
        return post(path, written(body));
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, Optional.of(proof));
    }

    HttpResponse<String> post(String path, String body, Optional<String> shown) {
        var request =
                browser.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        shown.ifPresent(it -> request.header("Handslag-Proof", it));
        return browser.send(request);
    }

    /** Does an act, which must succeed. @return the address of what it made */
    String does(String path, Map<String, ?> body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertThat(json(answer).path("location").asString()).isEqualTo(place);
        return place;
    }

    String proof() {
        return proof;
    }

    Browser browser() {
        return browser;
    }

    static String written(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The acts of an answer, by their codes. */
    static JsonNode act(JsonNode answer, String code) {
        return acts(answer).stream()
                .filter(it -> it.path("act").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<JsonNode> acts(JsonNode answer) {
        return answer.path("acts").valueStream().toList();
    }
}
