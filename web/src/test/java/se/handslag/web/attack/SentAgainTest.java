package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.shell.Browser;

/** The same bytes sent again: a second press, a page read anew, or someone who kept them. */
@CompositionRoot(because = "a test plays the staff of every authority")
class SentAgainTest {
    private static final String CONSENT =
            """
            {"receivers": ["region-03"], "named": [], "kinds": ["note"], "purpose": "Samordna stödet", "exceptions": "",
             "excluded": [], "before": null, "from": "2026-03-02", "to": "2026-09-01", "form": "oral", "document": "",
             "capacity": "self", "assessment": "", "guardians": [], "mandate": "", "second": null, "informedBy": "Sara Lind",
             "told": ["parties", "information", "purpose", "duration", "may-refuse", "may-withdraw", "consequences"],
             "note": "", "supersedes": null}""";

    @TempDir
    private static Path folder;

    private static House house;
    private static Browser sara;

    @BeforeAll
    static void open() {
        house = new House(folder);
        sara = house.signIn(SARA);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<String> rows(String table) {
        return house.records().get(SARA.employer()).getOrDefault(table, List.of());
    }

    private static Map<String, String> task(String what) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_proof", Browser.proof(sara.get(tasks())));
        fields.put("text", what);
        fields.put("due", "2026-03-10");
        return fields;
    }

    private static String tasks() {
        return "/person/" + house.own + "/uppgifter";
    }

    @Test
    void aFormIsDoneOnceHoweverOftenItIsSent() {
        Map<String, String> fields = task("Ringa Eva");
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            answers.add(sara.post(tasks(), fields));
        }

        assertThat(answers).allMatch(answer -> answer.statusCode() == 303);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location"))
                        .distinct())
                .hasSize(1);
        assertThat(rows("task")).filteredOn(row -> row.contains("Ringa Eva")).hasSize(1);
    }

    @Test
    void twoFormsThatSayTheSameAreTwo() {
        sara.post(tasks(), task("Ringa igen"));
        sara.post(tasks(), task("Ringa igen"));

        assertThat(rows("task")).filteredOn(row -> row.contains("Ringa igen")).hasSize(2);
    }

    @Test
    void aFormSentManyTimesAtOnceIsDoneOnce() throws InterruptedException, ExecutionException {
        Map<String, String> fields = task("Ringa genast");
        ExecutorService hands = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Integer>> presses = new ArrayList<>();
            for (int press = 0; press < 6; press++) {
                presses.add(() -> sara.post(tasks(), fields).statusCode());
            }
            for (Future<Integer> answer : hands.invokeAll(presses)) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            hands.shutdownNow();
        }

        assertThat(rows("task")).filteredOn(row -> row.contains("Ringa genast")).hasSize(1);
    }

    @Test
    void whatWasKeptOfAnotherSessionDoesNothing() {
        Browser before = house.signIn(SARA);
        Map<String, String> fields = task("Ringa efteråt");
        fields.put("_proof", Browser.proof(before.get(tasks())));

        assertThat(sara.post(tasks(), fields).statusCode()).isEqualTo(403);
        assertThat(rows("task")).noneMatch(row -> row.contains("Ringa efteråt"));
    }

    @Test
    void aProgramThatSaysWhatIsTheSameIsAnsweredTheSame() {
        String key = "Idempotency-Key";
        int before = rows("consent").size();
        HttpResponse<String> first = consent(key, "1");
        HttpResponse<String> again = consent(key, "1");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(rows("consent")).hasSize(before + 1);

        consent(key, "2");
        assertThat(rows("consent")).hasSize(before + 2);
    }

    private static HttpResponse<String> consent(String... headers) {
        HttpRequest.Builder request = sara.request("/api/person/" + house.own + "/consents")
                .header("Content-Type", "application/json")
                .header("Handslag-Proof", Browser.proof(sara.get("/sok")))
                .headers(headers);
        return sara.send(request.POST(BodyPublishers.ofString(CONSENT)));
    }
}
