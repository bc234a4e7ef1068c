package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.shell.Browser;
import se.handslag.web.shell.EveryPath;

/** Every path of the house, sent what no page of ours would send. What is refused has changed nothing. */
@CompositionRoot(because = "a test plays the staff of every authority")
class EveryPathUnderAttackTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SOME_ID = "01900000-0000-7000-8000-000000000001";

    @TempDir
    private static Path folder;

    private static House house;
    private static Browser sara;
    private static String proof;

    @BeforeAll
    static void open() {
        house = new House(folder);
        sara = house.signIn(SARA);
        proof = Browser.proof(sara.get("/sok"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<EveryPath.Asked> sending() {
        return house.paths().stream()
                .filter(path -> !path.method().equals("GET"))
                .toList();
    }

    private static String address(EveryPath.Asked path) {
        return House.address(path.pattern(), house.own.toString(), SOME_ID);
    }

    private static int send(EveryPath.Asked path, String type, String body, String... headers) {
        HttpRequest.Builder request = sara.request(address(path)).header("Content-Type", type);
        for (int place = 0; place < headers.length; place += 2) {
            request.header(headers[place], headers[place + 1]);
        }
        return sara.send(request.method(path.method(), BodyPublishers.ofString(body)))
                .statusCode();
    }

    @Test
    void nothingIsDoneWithoutTheProofOfTheSessionOrFromElsewhere() {
        String stolen = Browser.proof(house.signIn(NILS).get("/sok"));
        var before = house.records();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : sending()) {
            boolean api = path.pattern().startsWith("/api/");
            List<Integer> answers = api
                    ? List.of(
                            send(path, "application/json", "{}"),
                            send(path, "application/json", "{}", "Handslag-Proof", stolen),
                            send(
                                    path,
                                    "application/json",
                                    "{}",
                                    "Handslag-Proof",
                                    proof,
                                    "Origin",
                                    "https://evil.example"),
                            send(path, "text/plain", "{}", "Handslag-Proof", proof))
                    : List.of(
                            send(path, FORM, "reason=x"),
                            send(path, FORM, "_proof=" + stolen),
                            send(path, FORM, "_proof=" + proof, "Origin", "https://evil.example"),
                            send(path, "text/plain", "_proof=" + proof),
                            send(path, "application/json", "{\"_proof\":\"" + proof + "\"}"),
                            send(path, "multipart/form-data; boundary=x", "--x--"));
            for (int status : answers) {
                if (status != 403 && status != 415 && status != 409) {
                    faults.add(path + " answers " + answers);
                    break;
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(sending()).hasSizeGreaterThan(60);
        assertThat(house.records()).isEqualTo(before);
    }

    @Test
    void anItemOfAnotherPersonIsNotThereUnderOnesOwn() {
        var before = house.records();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : house.paths()) {
            if (!path.pattern().matches(".*\\{case}.*\\{.*")) {
                continue;
            }
            for (String item : house.foreignItems) {
                String address = House.address(path.pattern(), house.own.toString(), item);
                HttpResponse<String> answer = path.method().equals("GET")
                        ? sara.get(address)
                        : path.pattern().startsWith("/api/")
                                ? sara.send(sara.request(address)
                                        .header("Content-Type", "application/json")
                                        .header("Handslag-Proof", proof)
                                        .method(path.method(), BodyPublishers.ofString("{}")))
                                : sara.send(sara.request(address)
                                        .header("Content-Type", FORM)
                                        .POST(BodyPublishers.ofString("_proof=" + proof)));
                if (answer.statusCode() >= 500 || answer.body().contains(House.SECRET)) {
                    faults.add(path + " answers " + answer.statusCode());
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(house.records()).as("nothing has changed anywhere").isEqualTo(before);
    }

    @Test
    void whatIsNoIdIsNotThereAndBreaksNothing() {
        List<String> ids = List.of(
                "1",
                "-1",
                "null",
                "undefined",
                "%7B%7D",
                "..",
                "%2e%2e",
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "%00",
                "%0d%0aSet-Cookie:%20a=b",
                "%27%20or%20%271%27=%271",
                "%24%7B7*7%7D",
                "x".repeat(2_000),
                SOME_ID + "0",
                SOME_ID.replace('-', '_'),
                SOME_ID + ";jsessionid=1",
                "%F0%9F%98%80",
                "%ff%fe",
                "%c0%af");
        Wire wire = new Wire(house.port());
        String cookie = "Cookie: " + cookie();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : house.paths()) {
            if (!path.method().equals("GET") || !path.pattern().contains("{")) {
                continue;
            }
            for (String id : ids) {
                Wire.Answer answer = wire.send("GET " + House.address(path.pattern(), id, id) + " HTTP/1.1", cookie);
                if (answer.status() >= 500
                        || answer.status() < 300
                        || !answer.header("Set-Cookie").stream().allMatch(set -> set.startsWith("handslag"))) {
                    faults.add(path + " with " + id.substring(0, Math.min(40, id.length())) + " answers "
                            + answer.status());
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private static String cookie() {
        return sara.request("/").build().headers().firstValue("Cookie").orElseThrow();
    }

    @Test
    void anotherMethodThanThePathHasDoesNothing() {
        var before = house.records();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : house.paths()) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "HEAD")) {
                if (method.equals(path.method())) {
                    continue;
                }
                Wire.Answer answer = new Wire(house.port())
                        .send(method + " " + address(path) + " HTTP/1.1", "Cookie: " + cookie(), "X-Secret: echo-me");
                boolean head = method.equals("HEAD")
                        && house.paths().stream()
                                .anyMatch(other -> other.method().equals("GET") && meets(other, path));
                if (answer.status() >= 500
                        || !head && answer.status() < 400
                        || answer.text().contains("echo-me")) {
                    faults.add(method + " " + path + " answers " + answer.status());
                }
            }
            for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                if (path.method().equals("GET")) {
                    new Wire(house.port())
                            .send(
                                    "GET " + address(path) + "?_method=POST HTTP/1.1",
                                    "Cookie: " + cookie(),
                                    header + ": POST");
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(house.records()).isEqualTo(before);
    }

    /** Whether the pattern of one takes the address of the other, word for word or by a word that may be any. */
    private static boolean meets(EveryPath.Asked one, EveryPath.Asked other) {
        return other.pattern().matches(one.pattern().replaceAll("\\{[^}]+}", "[^/]+"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() {
        List<String> faults = new ArrayList<>();
        List<String> paths = new ArrayList<>(house.paths().stream()
                .filter(path -> path.method().equals("GET"))
                .map(EveryPathUnderAttackTest::address)
                .toList());
        paths.addAll(List.of("/finns-inte", "/api/finns-inte", "/static/theme.000000000000.css", "/person/x"));
        for (String path : paths) {
            HttpResponse<String> answer = sara.get(path);
            for (String header : List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Cross-Origin-Opener-Policy",
                    "Permissions-Policy")) {
                if (answer.headers().allValues(header).size() != 1) {
                    faults.add(path + " has " + header + " "
                            + answer.headers().allValues(header).size() + " times");
                }
            }
            if (!answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")) {
                faults.add(path + " may be kept: "
                        + answer.headers().firstValue("Cache-Control").orElse("nothing said"));
            }
            if (answer.headers().firstValue("Server").isPresent()
                    || answer.headers().firstValue("X-Powered-By").isPresent()) {
                faults.add(path + " says what serves it");
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aFieldThatTheFormDoesNotHaveChangesNothing() {
        String body = "_proof=" + proof
                + "&actor=nils&staff=nils&by=nils&authority=region-03&employer=region-03&caseId=" + house.another
                + "&case=" + house.another
                + "&decision.status=granted&mandates=head-of-service&id=" + SOME_ID
                + "&revision=999&signed=true&_proof=x&__proto__=x&class.module.classLoader=x";
        var before = house.records();
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : sending()) {
            if (!path.pattern().startsWith("/api/")
                    && path.pattern().contains("{case}")
                    && send(path, FORM, body) >= 500) {
                faults.add(path + " broke");
            }
        }
        var after = house.records();

        assertThat(faults).isEmpty();
        after.forEach((authority, tables) -> tables.forEach((table, rows) -> {
            List<String> added = new ArrayList<>(rows);
            before.get(authority).getOrDefault(table, List.of()).forEach(added::remove);
            assertThat(added)
                    .as("added to %s at %s", table, authority)
                    .noneMatch(row ->
                            row.contains(house.another.toString()) || row.contains(SOME_ID) || row.contains("nils"));
        }));
        assertThat(after.get(NILS.employer())).isEqualTo(before.get(NILS.employer()));
    }

    @Test
    void bodiesThatNoBrowserSendsAreRefusedByEveryPath() {
        var before = house.records();
        List<byte[]> bodies = List.of(
                "_proof=%zz".getBytes(StandardCharsets.US_ASCII),
                ("_proof=" + proof + "&a=%ff%fe").getBytes(StandardCharsets.US_ASCII),
                ("_proof=" + proof + "&" + "a=1&".repeat(3_000)).getBytes(StandardCharsets.US_ASCII),
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '_', 'p'},
                new byte[1_100_000]);
        List<String> faults = new ArrayList<>();
        for (EveryPath.Asked path : sending()) {
            if (path.pattern().startsWith("/api/")) {
                continue;
            }
            for (byte[] body : bodies) {
                int status = sara.send(sara.request(address(path))
                                .header("Content-Type", FORM)
                                .POST(BodyPublishers.ofByteArray(body)))
                        .statusCode();
                if (status != 400 && status != 403 && status != 413) {
                    faults.add(path + " answers " + status);
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(house.records()).isEqualTo(before);
    }
}
