package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.web.shell.Browser;

/** The duties outward over HTTP: what the head of service reads, takes out and hands in, and what a case worker records for it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class DutyPagesTest extends MatterPages {
    private static final LocalDate DAY_AFTER_THE_QUARTER = LocalDate.of(2025, 10, 1);
    private static final String QUARTER = "/forvaltning/ej-verkstallda/2025-3";
    private static final String LIST = "/forvaltning/delegationsbeslut";
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    @Test
    void aCaseWorkerRecordsThatTheSupportBeganOnTheDayThatTheRecordProposes() {
        CaseId caseId = ready();
        String carryOut = granted(caseId) + "/verkstallighet";
        assertThat(sara.get(at(caseId, "/" + carryOut)).body())
                .contains("Ej verkställt", "Ska verkställas senast den 9 september 2025", "Inget är registrerat än");
        comeTo(MONDAY.plusDays(7));

        String recorded = follow(sara, caseId, "/" + carryOut, step("carried-out", "2025-06-12", "", ""));

        assertThat(recorded).contains("Registrerat.", "Verkställt", "sedan den 12 juni 2025");
        String takenBack =
                follow(sara, caseId, "/" + carryOut, "/" + carryOut + "/ta-tillbaka", Map.of("mistake", "Fel person"));
        assertThat(takenBack).contains("Ej verkställt", "Taget tillbaka", "Fel person");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasEnteredIsKept() {
        CaseId caseId = ready();
        String carryOut = granted(caseId) + "/verkstallighet";

        HttpResponse<String> answer =
                send(sara, caseId, "/" + carryOut, step("carried-out", "2025-06-10", "", "Åtta bord"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kontrollera dagen. Den har inte varit ännu.", "Åtta bord");
        assertThat(send(sara, caseId, "/" + carryOut, step("delayed", "2025-06-09", "", ""))
                        .body())
                .contains("Välj varför stödet inte ges.");
        assertThat(nils.get(at(caseId, "/" + carryOut)).statusCode()).isEqualTo(403);
        assertThat(sara.get(at(caseId, "/slump/verkstallighet")).statusCode()).isEqualTo(404);
    }

    @Test
    void theQuartersReportIsReadHandedInAndReadsTheSameForEver() {
        CaseId caseId = ready();
        String carryOut = granted(caseId) + "/verkstallighet";
        comeTo(DAY_AFTER_THE_QUARTER);
        Browser maria = maria();
        assertThat(maria.get("/forvaltning").body()).contains("Rapporten för kvartal 3 2025 är inte lämnad");
        assertThat(maria.get(QUARTER).body())
                .contains("Skäl saknas", "Be handläggaren att skriva in varför stödet inte gavs", "34 kap. 1–4 §§");
        // Those that other tests left waiting need their reasons too.
        for (String path : waiting(maria.get(QUARTER).body())) {
            assertThat(sara.fillIn(path, path, step("delayed", "2025-07-01", "no-staff", "Sjukdom i teamet"))
                            .statusCode())
                    .isEqualTo(303);
        }

        HttpResponse<String> done = maria.fillIn(
                QUARTER, QUARTER, Map.of("read", read(maria.get(QUARTER).body())));

        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        String page = maria.get(QUARTER).body();
        assertThat(page)
                .contains("Rapporten är lämnad och låst.", "Personal eller andra resurser saknas: Sjukdom i teamet")
                .doesNotContain("Bekräfta att rapporten är lämnad", "Kim", "Åkesson");
        List<List<String>> rows = rows(page);
        assertThat(csv(maria, QUARTER + "/rapport.csv")).isEqualTo(rows);
        byte[] pdf = file(maria, QUARTER + "/rapport.pdf");
        String numbers = maria.get(QUARTER + "/statistik").body();
        assertThat(csv(maria, QUARTER + "/statistik/siffror.csv")).isEqualTo(rows(numbers));
        assertThat(numbers).contains("Slags stöd", "Alla").doesNotContain("preliminära", caseId.toString());

        follow(sara, caseId, "/" + carryOut, step("carried-out", "2025-08-01", "", ""));
        comeTo(LocalDate.of(2026, 1, 7));

        Browser later = maria();
        assertThat(rows(later.get(QUARTER).body())).isEqualTo(rows);
        assertThat(csv(later, QUARTER + "/rapport.csv")).isEqualTo(rows);
        assertThat(file(later, QUARTER + "/rapport.pdf")).isEqualTo(pdf);
        assertThat(later.get("/forvaltning/ej-verkstallda/2025-4").body()).contains("Verkställt", "2025-08-01");
    }

    @Test
    void delegatedDecisionsAreListedTakenOutAndReportedOnce() {
        CaseId caseId = ready();
        granted(caseId);
        Browser maria = maria();
        String query = "?from=2025-06-09&to=2025-06-09";

        String page = maria.get(LIST + query).body();
        List<List<String>> rows = rows(page);

        assertThat(page).contains(caseId.toString(), "Sara Lind", "Inte anmält").doesNotContain("Åkesson");
        assertThat(csv(maria, LIST + "/lista.csv" + query)).isEqualTo(rows);
        assertThat(new String(file(maria, LIST + "/lista.pdf" + query), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.");
        Map<String, String> fields =
                new TreeMap<>(Map.of("from", "2025-06-09", "to", "2025-06-09", "board", board(page)));
        fields.put("meeting", "");
        HttpResponse<String> refused = maria.fillIn(LIST + query, LIST, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vid vilket sammanträde besluten anmäls.");
        fields.put("meeting", "Omsorgsnämnden 2025-06-26");
        HttpResponse<String> reported = maria.fillIn(LIST + query, LIST, fields);
        assertThat(reported.statusCode()).isEqualTo(303);
        assertThat(maria.get(LIST + query).body())
                .contains("Omsorgsnämnden 2025-06-26", "Alla är anmälda")
                .doesNotContain("Anmäl besluten");
        assertThat(rows(maria.get(LIST + query + "&oanmalda=yes").body())).isEmpty();
    }

    @Test
    void everyoneElseIsToldWhoseItIs() {
        assertThat(sara.get(QUARTER).statusCode()).isEqualTo(403);
        assertThat(sara.get(LIST).statusCode()).isIn(403, 409);
        assertThat(sara.get("/forvaltning/bevakning").statusCode()).isEqualTo(403);
        assertThat(nils.get(QUARTER).statusCode()).isEqualTo(403);
        assertThat(maria().get("/forvaltning/ej-verkstallda/2025-5").statusCode())
                .isEqualTo(404);
        assertThat(maria().get("/forvaltning/ej-verkstallda/2031-1").statusCode())
                .isEqualTo(409);
        assertThat(maria().get(LIST + "?efter=slump").statusCode()).isEqualTo(404);
    }

    @Test
    void theWatchListShowsWhatWaits() {
        CaseId caseId = ready();
        granted(caseId);

        assertThat(maria().get("/forvaltning/bevakning").body())
                .contains("Beslut utan underrättelse", caseId.toString())
                .doesNotContain("Åkesson");
    }

    private static Browser maria() {
        return new Browser(house.port()).signIn("municipality-0380 maria");
    }

    /** Grants support for half a year and gives the decision's id. */
    private static String granted(CaseId caseId) {
        HttpResponse<String> decided = send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-12-08"));
        String letter = decided.headers().firstValue("Location").orElseThrow();
        return letter.substring(letter.lastIndexOf('/') + 1);
    }

    private static Map<String, String> step(String step, String on, String why, String text) {
        return Map.of("step", step, "on", on, "why", why, "text", text);
    }

    private static List<String> waiting(String page) {
        return Pattern.compile("href=\"(/person/[^\"]+/verkstallighet)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String read(String page) {
        return page.split("name=\"read\" value=\"")[1].split("\"")[0];
    }

    private static String board(String page) {
        return page.split("name=\"board\" value=\"")[1].split("\"")[0];
    }

    /** The rows of the page's first table, cell by cell, as they are read. */
    private static List<List<String>> rows(String page) {
        if (!page.contains("<tbody>")) {
            return List.of();
        }
        String body = page.split("<tbody>")[1].split("</tbody>")[0];
        return ROW.matcher(body)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(DutyPagesTest::words)
                        .toList())
                .toList();
    }

    private static String words(MatchResult cell) {
        return cell.group(1).replaceAll("<[^>]+>", "").replace("&amp;", "&").strip();
    }

    private static List<List<String>> csv(Browser who, String path) {
        HttpResponse<String> file = who.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"")
                .endsWith(".csv\"")
                .doesNotContain("Kim");
        return Arrays.stream(file.body().split("\r\n"))
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private static byte[] file(Browser who, String path) {
        HttpResponse<String> file = who.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body().getBytes(StandardCharsets.UTF_8);
    }
}
