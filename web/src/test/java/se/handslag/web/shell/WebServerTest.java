package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casework.Dates;

class WebServerTest {
    private static final String FORM = "/person/" + GalleryRoutes.KIM_ID + "/formular";
    private static final Hours CLOCK = new Hours();

    @TempDir
    static Path classes;

    private static WebServer server;
    private static int port;

    /** A clock that a test moves. */
    private static final class Hours extends Clock {
        private volatile Instant now = Instant.parse("2026-08-21T12:32:00Z");

        @Override
        public ZoneId getZone() {
            return Dates.SWEDEN;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    @BeforeAll
    static void start() {
        server = Gallery.server(CLOCK, WebSettings.local(), classes);
        port = server.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private final Browser nobody = new Browser(port);
    private final Browser sara = new Browser(port).signIn(Gallery.SARA);

    @Test
    void everyPageSaysItsCharsetAndItsLanguage() {
        HttpResponse<String> page = sara.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.body()).contains("<html lang=\"sv\"", "<meta charset=\"utf-8\">", "påhittade");
    }

    @Test
    void everyPageForbidsWhatIsNotOurs() {
        HttpResponse<String> page = nobody.get("/logga-in");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(page.body()).doesNotContain(" style=\"", "<style", "onclick").doesNotContainPattern("<script>");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void keepsTheStyleSheetForEverUnderItsFingerprint() {
        String page = nobody.get("/logga-in").body();
        var found = Pattern.compile("/static/theme\\.[0-9a-f]{12}\\.css").matcher(page);
        assertThat(found.find()).isTrue();
        HttpResponse<String> style = nobody.get(found.group());
        assertThat(header(style, "Cache-Control")).contains("immutable");
        assertThat(header(style, "Content-Type")).startsWith("text/css");
        assertThat(nobody.get("/static/theme.000000000000.css").statusCode()).isEqualTo(404);
    }

    @Test
    void sendsWhoeverIsNotSignedInToTheDoorAndThenWhereTheyWereGoing() {
        HttpResponse<String> refused = nobody.get("/rapporter");
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(header(refused, "Location")).isEqualTo("/logga-in");
        HttpResponse<String> in = nobody.fillIn("/logga-in", "/logga-in", Map.of("who", Gallery.SARA));
        assertThat(header(in, "Location")).isEqualTo("/rapporter");
    }

    @Test
    void givesANewSessionNumberAtSignInSoThatNoneCanBePlanted() {
        nobody.get("/logga-in");
        String planted = nobody.cookie("handslag");
        HttpResponse<String> in = nobody.fillIn("/logga-in", "/logga-in", Map.of("who", Gallery.SARA));
        assertThat(nobody.cookie("handslag")).isNotEqualTo(planted);
        assertThat(in.headers().allValues("Set-Cookie").toString()).contains("HttpOnly", "SameSite=Lax");
        Browser attacker = new Browser(port);
        attacker.cookie("handslag", planted);
        assertThat(attacker.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void forgetsWhoWasSignedInAtSignOut() {
        String number = sara.cookie("handslag");
        sara.fillIn("/", "/logga-ut", Map.of());
        Browser later = new Browser(port);
        later.cookie("handslag", number);
        assertThat(later.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void endsASessionThatHasBeenIdleTooLong() {
        assertThat(sara.get("/").statusCode()).isEqualTo(200);
        CLOCK.pass(Duration.ofMinutes(29));
        assertThat(sara.get("/").statusCode()).isEqualTo(200);
        CLOCK.pass(Duration.ofMinutes(31));
        assertThat(sara.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void everyPageSaysHowLongIsLeftHoweverBusyOneHasBeen() {
        assertThat(sara.get("/").body()).contains("data-left=\"28800\"");
        CLOCK.pass(Duration.ofMinutes(20));
        assertThat(sara.get("/").body()).contains("data-left=\"27600\"", "Inom fem minuter behöver du logga in igen");
        assertThat(nobody.get("/logga-in").body()).doesNotContain("data-left");
    }

    @Test
    void keepsWhatWasSentAfterTheSessionHadEndedForTheOneWhoWroteIt() {
        String written = "Kim öppnade dörren.\nVi gick till affären.";
        String proof = Browser.proof(sara.get(FORM));
        CLOCK.pass(Duration.ofHours(2));
        HttpResponse<String> late = sara.post(FORM, Map.of("what", written, "day", "2026-08-21", "_proof", proof));
        assertThat(header(late, "Location")).isEqualTo("/logga-in");
        assertThat(sara.get("/logga-in").body())
                .contains("Det du skrev är kvar")
                .doesNotContain("affären");
        HttpResponse<String> in = sara.fillIn("/logga-in", "/logga-in", Map.of("who", Gallery.SARA));
        assertThat(header(in, "Location")).isEqualTo("/fortsatt");
        HttpResponse<String> kept = sara.get("/fortsatt");
        assertThat(kept.body()).contains("action=\"" + FORM + "\"", "Vi gick till affären.");
        HttpResponse<String> again =
                sara.post(FORM, Map.of("what", written, "day", "2026-08-21", "_proof", Browser.proof(kept)));
        assertThat(header(again, "Location")).isEqualTo("/person/" + GalleryRoutes.KIM_ID);
    }

    @Test
    void showsNobodyElseWhatWasSentAfterASessionHadEnded() {
        String proof = Browser.proof(sara.get(FORM));
        CLOCK.pass(Duration.ofHours(2));
        sara.post(FORM, Map.of("what", "Kim öppnade dörren.", "_proof", proof));
        sara.fillIn("/logga-in", "/logga-in", Map.of("who", Gallery.NILS));
        assertThat(header(sara.get("/fortsatt"), "Location")).isEqualTo("/");
        CLOCK.pass(Duration.ofHours(2));
        sara.post(FORM, Map.of("what", "Kim", "_proof", "guessed"));
        sara.fillIn("/logga-in", "/logga-in", Map.of("who", Gallery.NILS));
        assertThat(header(sara.get("/fortsatt"), "Location")).isEqualTo("/");
    }

    @Test
    void refusesAFormWithoutItsProofAndKeepsWhatWasWritten() {
        String written = "Kim öppnade dörren.\nVi pratade om att gå till affären <script>alert(1)</script>";
        HttpResponse<String> page = sara.post(FORM, Map.of("what", written, "day", "2026-08-21"));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Sidan hade legat öppen för länge", "Kim öppnade dörren.", "value=\"2026-08-21\"")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        HttpResponse<String> again =
                sara.post(FORM, Map.of("what", written, "day", "2026-08-21", "_proof", Browser.proof(page)));
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void refusesAFormWithTheProofOfAnotherSession() {
        Browser nils = new Browser(port).signIn(Gallery.NILS);
        String stolen = Browser.proof(nils.get("/"));
        assertThat(sara.post(FORM, Map.of("what", "x", "day", "2026-08-21", "_proof", stolen))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesAFormFromAnotherSite() {
        String body = "_proof=" + Browser.proof(sara.get("/")) + "&what=x&day=2026-08-21";
        HttpResponse<String> page = sara.send(sara.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString(body)));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("från en annan webbplats");
    }

    @Test
    void keepsEveryFieldAndPointsAtEachFault() {
        HttpResponse<String> page = sara.fillIn(
                FORM, FORM, Map.of("what", " ", "day", "2026-02-30", "hour", "14.32 \"x\"", "kind", "visit"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fel: Ny anteckning – Handslag</title>")
                .contains("Det är 2 saker att rätta")
                .contains("<a href=\"#what\">Skriv vad som hände.</a>")
                .contains("Kontrollera datumet. Den dagen finns inte i kalendern.")
                .contains("value=\"2026-02-30\"", "value=\"14.32 &#34;x&#34;\"")
                .containsPattern("value=\"visit\" checked")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void saysOnceWhatWasDone() {
        HttpResponse<String> sent = sara.fillIn(FORM, FORM, Map.of("what", "Hej", "day", "20260821"));
        assertThat(sent.statusCode()).isEqualTo(303);
        String path = header(sent, "Location");
        assertThat(sara.get(path).body()).contains("Anteckningen är signerad 21 augusti 2026");
        assertThat(sara.get(path).body()).doesNotContain("Anteckningen är signerad");
    }

    @Test
    void neverPutsANameOrANumberInATitle() {
        assertThat(sara.get("/person/" + GalleryRoutes.KIM_ID).body())
                .contains("<title>Översikt – Handslag</title>", "Kim Åkesson", "20020314-••••");
    }

    @Test
    void doesNotSayWhetherACaseExists() {
        assertThat(sara.get("/person/01890a5d-ac96-774b-bcce-b302099a8058").statusCode())
                .isEqualTo(404);
        assertThat(sara.get("/person/kim").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhatHappenedAndWhatToDoWithoutTheException() {
        for (String kind : new String[] {"broken", "deep"}) {
            HttpResponse<String> page = sara.get("/fel/" + kind);
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("Något gick fel hos oss")
                    .containsPattern("koden [A-Z][2-9][A-Z]-\\d\\d")
                    .doesNotContain("Kim", "IllegalState");
        }
    }

    @Test
    void tellsWhyInTheWordsOfTheRefusal() {
        for (var fault : Map.of("notAllowed", 403, "conflict", 409, "refused", 409, "erased", 410, "none", 404)
                .entrySet()) {
            HttpResponse<String> page = sara.get("/fel/" + fault.getKey());
            assertThat(page.statusCode()).as(fault.getKey()).isEqualTo(fault.getValue());
            assertThat(header(page, "Content-Type")).startsWith("text/html");
            if (fault.getValue() != 404) {
                assertThat(page.body()).contains("Du har inte delegation för det här beslutet.");
            }
        }
        assertThat(sara.get("/ingen-sadan").statusCode()).isEqualTo(404);
        assertThat(sara.get("/ingen-sadan").body()).contains("Sidan finns inte");
    }

    @Test
    void answersFiftyMegabytesAtOnceWithAPageThatSaysTheLimit() {
        long since = System.nanoTime();
        HttpResponse<String> page = sara.send(sara.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> zeros(50_000_000))));
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("högst 1 MB");
        HttpResponse<String> known = sara.send(sara.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(new byte[50_000_000])));
        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void refusesTextInAnotherCharset() {
        String proof = Browser.proof(sara.get("/"));
        HttpResponse<String> declared = sara.send(sara.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=ISO-8859-1")
                .POST(BodyPublishers.ofString("_proof=" + proof + "&what=x")));
        assertThat(declared.statusCode()).isEqualTo(400);
        assertThat(declared.body()).contains("inte kodad som UTF-8");
        HttpResponse<String> hidden = sara.send(sara.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_proof=" + proof + "&what=hj%E4lp")));
        assertThat(hidden.statusCode()).isEqualTo(400);
        HttpResponse<String> kind = sara.send(
                sara.request(FORM).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("what=x")));
        assertThat(kind.statusCode()).isEqualTo(415);
    }

    @Test
    void speaksEnglishToWhoeverChoosesIt() {
        HttpResponse<String> chosen = sara.fillIn("/", "/val/sprak", Map.of("language", "en", "back", "/rapporter"));
        assertThat(header(chosen, "Location")).isEqualTo("/rapporter");
        assertThat(sara.get("/").body()).contains("<html lang=\"en\"", "There is nothing to do right now.");
    }

    @Test
    void neverSendsAnyoneToAnotherSite() {
        HttpResponse<String> chosen =
                sara.fillIn("/", "/val/sprak", Map.of("language", "en", "back", "//elsewhere.example"));
        assertThat(header(chosen, "Location")).isEqualTo("/");
    }

    @Test
    void answersAScriptThatSavedADraft() {
        String proof = Browser.proof(sara.get(FORM));
        HttpResponse<String> saved = sara.send(sara.request(FORM + "/utkast")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString("what=x&_proof=" + proof)));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).matches("\\{\"saved\":\"Utkast sparat \\d\\d\\.\\d\\d\"}");
    }

    @Test
    void answersTheApiWithProblemJson() {
        assertThat(nobody.get("/api/session").statusCode()).isEqualTo(401);
        String proof = sara.get("/api/session").body().replaceAll(".*\"proof\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> notJson = api(proof, "{\"name\": oj}".getBytes(StandardCharsets.UTF_8));
        assertThat(notJson.statusCode()).isEqualTo(400);
        assertThat(header(notJson, "Content-Type")).startsWith("application/problem+json");
        assertThat(notJson.body()).contains("\"reason\":\"fault.400.json\"").doesNotContain("oj}");
        HttpResponse<String> latin1 =
                api(proof, "{\"name\":\"Åke\",\"day\":\"2026-08-21\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin1.statusCode()).isEqualTo(400);
        assertThat(latin1.body()).contains("fault.400.charset");
        HttpResponse<String> well =
                api(proof, "{\"name\":\"Åke\",\"day\":\"2026-08-21\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(well.statusCode()).isEqualTo(201);
        assertThat(well.body()).isEqualTo("{\"said\":\"Åke\"}");
        assertThat(api("", "{}".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(403);
        HttpResponse<String> broken = sara.get("/api/fault");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("\"code\":").doesNotContain("Kim", "2002");
    }

    @Test
    void answersEveryPageOfTheGallery() {
        for (String path : new String[] {"", "/tidslinje", "/bedomning", "/formular"}) {
            assertThat(sara.get("/person/" + GalleryRoutes.KIM_ID + path).statusCode())
                    .isEqualTo(200);
        }
        assertThat(sara.get("/rapporter").body())
                .contains("<svg class=\"chart\"", "86 % (31 av 36)", "<details>", "mal.csv");
    }

    private HttpResponse<String> api(String proof, byte[] body) {
        return sara.send(sara.request("/api/asked")
                .header("Content-Type", "application/json")
                .header("Handslag-Proof", proof)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static InputStream zeros(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
