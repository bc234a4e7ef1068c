package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.web.shell.Browser;

/** What is tried before any page is asked: addresses, headers and hosts that are not what they should be. */
class TricksAtTheDoorTest {
    @TempDir
    private static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = new House(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Wire.Answer get(String path, String... headers) {
        return new Wire(house.port()).send("GET " + path + " HTTP/1.1", headers);
    }

    @Test
    void noAddressLeadsOutOfTheHouseOrPastTheDoor() {
        String own = house.own.toString();
        for (String path : List.of(
                "/../../etc/passwd",
                "/static/../../etc/passwd",
                "/static/..%2f..%2fetc%2fpasswd",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/static/..%5c..%5cwindows",
                "/static//etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/logga-in/..;/person/" + own,
                "/logga-in/../person/" + own,
                "/logga-in;/../person/" + own,
                "/static/..;/person/" + own,
                "//person/" + own,
                "/./person/" + own,
                "/PERSON/" + own,
                "/person/" + own + "%00.css",
                "/person/" + own + ".css",
                "/person/" + own + "/;x=/static/theme.css",
                "/person%2f" + own,
                "/person/" + own + "%20",
                "http://evil.example/person/" + own,
                "/" + "a".repeat(9_000))) {
            Wire.Answer answer = get(path);

            assertThat(answer.status()).as(path).isIn(303, 400, 404, 405, 414, 431);
            assertThat(answer.text()).as(path).doesNotContain("root:", "Evas son", "Åkesson");
            if (answer.status() == 303) {
                assertThat(answer.header("Location")).as(path).containsExactly("/logga-in");
            }
        }
    }

    @Test
    void noHeaderOfTheCallersIsBelieved() {
        String[] tricks = {
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Proto: https",
            "X-Original-URL: /forvaltning",
            "X-Rewrite-URL: /forvaltning",
            "X-User: sara",
            "Forwarded: host=evil.example",
            "Authorization: Basic c2FyYTpzYXJh"
        };
        Wire.Answer answer = get("/person/" + house.own, tricks);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).containsExactly("/logga-in");
        assertThat(answer.text()).doesNotContain("evil.example");

        for (String host : List.of("evil.example", "evil.example:80@127.0.0.1", "127.0.0.1.evil.example")) {
            Wire.Answer other = get("/logga-in", "Host: " + host);
            assertThat(other.text()).as(host).doesNotContain("evil.example");
            assertThat(other.status()).as(host).isIn(200, 400, 421);
        }
    }

    @Test
    void whatIsTooLargeOrMalformedIsRefusedAtOnce() {
        assertThat(get("/logga-in", "X-Long: " + "a".repeat(40_000)).status()).isEqualTo(431);
        assertThat(get("/logga-in", "Cookie: " + "a=b; ".repeat(4_000)).status())
                .isEqualTo(431);
        assertThat(new Wire(house.port()).send("GET /logga-in HTTP/9.9").status())
                .isIn(400, 505);
        assertThat(new Wire(house.port()).send("GET\t/logga-in\tHTTP/1.1").status())
                .isEqualTo(400);
        assertThat(get("/logga-in", "Transfer-Encoding: chunked", "Content-Length: 4")
                        .status())
                .isEqualTo(400);
        assertThat(get("/logga-in", "Content-Length: 4", "Content-Length: 5").status())
                .isEqualTo(400);
        assertThat(get("/logga-in", "Content-Length: -1").status()).isEqualTo(400);
        assertThat(get("/logga-in", "Host: a", "Host: b").status()).isEqualTo(400);
    }

    @Test
    void nobodyIsSentToAnotherSiteOrGivenAHeaderByAField() {
        Browser sara = house.signIn(SARA);
        for (String back : List.of(
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/%0d%0aSet-Cookie:a=b",
                " //evil.example",
                "")) {
            for (String path : List.of("/val/sprak", "/val/utseende")) {
                var answer = sara.post(
                        path,
                        Map.of(
                                "_proof",
                                Browser.proof(sara.get("/sok")),
                                "language",
                                "sv",
                                "theme",
                                "light",
                                "back",
                                back));

                assertThat(answer.statusCode()).as(back).isEqualTo(303);
                String location = answer.headers().firstValue("Location").orElseThrow();
                assertThat(location)
                        .as(back)
                        .startsWith("/")
                        .doesNotStartWith("//")
                        .doesNotContain("\\", "\r", "\n");
                assertThat(answer.headers().allValues("Set-Cookie")).as(back).noneMatch(set -> set.startsWith("a="));
            }
        }
    }

    @Test
    void aSessionThatSomeoneElseChoseIsNotSignedIn() {
        Browser victim = new Browser(house.port());
        victim.get("/logga-in");
        victim.cookie("handslag", "planted-by-someone");
        victim.signIn(SARA.employer() + " " + SARA.staff());

        assertThat(victim.get("/sok").statusCode()).isEqualTo(200);
        assertThat(get("/sok", "Cookie: handslag=planted-by-someone").status()).isEqualTo(303);
    }
}
