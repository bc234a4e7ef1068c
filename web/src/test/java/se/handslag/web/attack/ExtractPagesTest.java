package se.handslag.web.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.shell.Browser;

/** An extract over HTTP: looked through, drawn up and handed out, and what was withheld is in no file. */
@CompositionRoot(because = "a test plays the staff of every authority")
class ExtractPagesTest {
    @TempDir
    private Path folder;

    @Test
    void isLookedThroughDrawnUpAndHandedOut() {
        try (House house = new House(folder)) {
            Browser sara = house.signIn(SARA);
            String page = "/person/" + house.another + "/utdrag";
            String note = page + "/kapitel/note";
            assertThat(sara.get(page).body()).contains("Gå igenom kapitlen", "Anteckningar");
            assertThat(sara.get(note).body()).contains(House.SECRET, "Telefonsamtal");

            assertThat(sara.fillIn(note, note, Map.of("ground", "about-another", "reason", "Det rör grannen."))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(sara.fillIn(
                                    note,
                                    note,
                                    Map.of(
                                            "rows",
                                            house.foreignItems.get(0),
                                            "ground",
                                            "about-another",
                                            "reason",
                                            "Det rör grannen."))
                            .statusCode())
                    .isEqualTo(303);
            Map<String, String> asked = new LinkedHashMap<>(
                    Map.of("asked-by", "person", "basis", "right-of-access", "request", "Bad om allt per brev"));
            assertThat(sara.fillIn(page, page, asked).body()).contains("Gå igenom kapitlen och kryssa sedan i rutan.");
            asked.put("reviewed", "yes");
            assertThat(sara.fillIn(page, page, asked).statusCode()).isEqualTo(303);

            Matcher made = Pattern.compile("action=\"(" + page + "/[0-9a-f-]{36})/pdf\"")
                    .matcher(sara.get(page).body());
            assertThat(made.find()).isTrue();
            HttpResponse<String> json = sara.fillIn(page, made.group(1) + "/json", Map.of());
            assertThat(json.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"utdrag-2026-03-02.json\"");
            assertThat(json.body())
                    .contains("\"form\":\"handslag-extract-1\"", "\"parts\":1")
                    .doesNotContain("\"text\":\"" + House.SECRET + "\",\"corrects\"", house.foreignItems.get(0));
            HttpResponse<String> pdf = sara.fillIn(page, made.group(1) + "/pdf", Map.of());
            assertThat(pdf.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
            assertThat(pdf.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(sara.get(page).body()).contains("kontrollsumma");
            assertThat(sara.fillIn(
                                    page,
                                    "/person/" + house.own + "/utdrag/"
                                            + made.group(1).substring(page.length() + 1) + "/pdf",
                                    Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aProgramDrawsOneUpAndWhoeverMayNotIsToldWhoMay() {
        try (House house = new House(folder)) {
            Browser maria = house.signIn(MARIA);
            String api = "/api/person/" + house.own + "/extracts";
            HttpResponse<String> made = maria.send(
                    maria.request(api)
                            .header("Content-Type", "application/json")
                            .header("Handslag-Proof", Browser.proof(maria.get("/sok")))
                            .POST(
                                    BodyPublishers.ofString(
                                            "{\"askedBy\":\"person\",\"asker\":\"\",\"seen\":\"\",\"basis\":\"partys-insight\",\"request\":\"Bad om allt\",\"reviewed\":true}")));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(maria.get(api).body()).contains("partys-insight", "Bad om allt");

            HttpResponse<String> refused = house.signIn(ELIN).get("/person/" + house.own + "/utdrag");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Be någon av dem.");
        }
    }
}
