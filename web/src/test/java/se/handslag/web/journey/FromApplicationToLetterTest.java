package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;

/** The pages from the application to the letter and its extension, as the staff of both authorities meet them. */
@CompositionRoot(because = "a test plays the staff of every authority")
class FromApplicationToLetterTest extends MatterPages {
    @Test
    void leadsFromTheApplicationToTheNoticeOfAGrant() {
        CaseId caseId = assessed();
        assertThat(page(caseId, "")).contains("Ingen ansökan är registrerad än", at(caseId, "/ansokan"));

        String overview = at(caseId, "");
        assertThat(follow(sara, caseId, "/ansokan", application())).contains("Ansökan är registrerad", "Inte skriven");
        assertThat(follow(sara, caseId, "/utredning", Map.of("basedOn", "0", "text", "Har varit hemma i fyra år.")))
                .contains("Version 1 av utredningen är sparad", "Inte hållet");

        assertThat(follow(sara, caseId, "/samrad", "/samrad/fraga", question())).contains("Väntar på svar");
        assertThat(page(caseId, "/bevilja")).contains("Regionen fick en fråga den 9 juni 2025 och har inte svarat.");
        assertThat(nils.get("/person/" + caseId + "/samrad").body())
                .contains("Passar stödet?", "Sara Lind", "Samtycke till och med");
        HttpResponse<String> answered = answer(caseId, Map.of("view", "supports", "text", "Bra", "ground", "consent"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(nils.get("/person/" + caseId + "/samrad").body())
                .contains("Svaret är signerat och utlämnat", "Tillstyrker");
        assertThat(sara.get(overview).body()).contains("Tillstyrker", "Nils Ek", at(caseId, "/bevilja"));

        String deciding = page(caseId, "/bevilja");
        assertThat(deciding)
                .contains(
                        "4 kap. 1 § socialtjänstlagen (2001:453)",
                        "Punkt 3.2, Socionom",
                        "value=\"2025-06-09\"",
                        "value=\"2025-09-08\"",
                        "Det här saknas i brevet:",
                        "Bevilja stödet och underteckna");
        HttpResponse<String> decided = send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-08"));
        String letter = decided.headers().firstValue("Location").orElseThrow();
        assertThat(letter).startsWith(overview + "/");
        assertThat(sara.get(letter).body())
                .contains(
                        "Stödet är beviljat 9 juni–8 september 2025",
                        "Du får stöd från Hikikomori Uppsala",
                        "Du behöver stöd.",
                        "16 kap. 3 § socialtjänstlagen (2001:453)",
                        "tiden löper inte än",
                        "Spara underrättelsen");

        HttpResponse<String> file = sara.get(letter + "/brev.pdf");
        assertThat(sara.get(letter).body()).contains("href=\"" + letter + "/brev.pdf\"", "Ladda ner som PDF");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-1.");
        assertThat(file.headers().map())
                .containsEntry("Content-Type", List.of("application/pdf"))
                .containsEntry("Content-Disposition", List.of("attachment; filename=\"beslut-2025-06-09.pdf\""))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThat(sara.get("/person/" + caseId + "/logg").body()).contains("Tog ut ett beslutsbrev som PDF");

        HttpResponse<String> told = sara.fillIn(
                letter,
                letter + "/underrattelse",
                Map.of("method", "handed-over", "sentOn", "2025-06-09", "receivedOn", "2025-06-09"));
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(sara.get(letter).body())
                .contains("Ett överklagande ska ha kommit in senast 30 juni 2025.")
                .doesNotContain("Spara underrättelsen");
        assertThat(sara.get(overview).body())
                .contains("Överklagas senast 30 juni 2025", "Beslut t.o.m. 8 september 2025");
    }

    @Test
    void givesNoLetterOfADecisionThatIsNotThere() {
        CaseId caseId = ready();

        assertThat(sara.get(at(caseId, "/0197a1b2-0000-7000-8000-000000000000/brev.pdf"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(sara.get(at(caseId, "/slump/brev.pdf")).statusCode()).isEqualTo(404);
        assertThat(nils.get(at(caseId, "/0197a1b2-0000-7000-8000-000000000000/brev.pdf"))
                        .body())
                .doesNotContain("%PDF");
    }

    @Test
    void citesTheNewActFromTheFirstOfJuly() {
        CaseId caseId = ready();
        comeTo(LocalDate.of(2025, 7, 1));

        assertThat(page(caseId, "/bevilja")).contains("11 kap. 1 § socialtjänstlagen (2025:400)");
        HttpResponse<String> decided = send(sara, caseId, "/bevilja", grant("2025-07-01", "2025-09-30"));
        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("11 kap. 1 § socialtjänstlagen (2025:400)", "35 kap. 1 § socialtjänstlagen (2025:400)");
    }

    @Test
    void showsTheLetterBeforehandAndDecidesNothing() {
        CaseId caseId = ready();
        Map<String, String> fields = grant("2025-06-09", "2025-12-31");
        fields.put("do", "preview");

        HttpResponse<String> page = send(sara, caseId, "/bevilja", fields);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Så här ser brevet ut", "till och med den 31 december 2025", "Du behöver stöd.")
                .doesNotContain("Det här saknas");
        assertThat(page(caseId, "")).doesNotContain("Bifall");
    }

    @Test
    void refusesAnApplicationWithReasonsAndTellsHowThePersonWasHeard() {
        CaseId caseId = ready();
        assertThat(page(caseId, "/avsla")).contains("Personen har inte fått del av underlaget.");
        assertThat(send(
                                sara,
                                caseId,
                                "/kommunicering",
                                Map.of("method", "letter", "on", "2025-06-09", "answerBy", "2025-06-13"))
                        .body())
                .contains("Personen ska få minst 7 dagar att svara. Välj den 16 juni 2025 eller en senare dag.");
        assertThat(follow(
                        sara,
                        caseId,
                        "/kommunicering",
                        Map.of("method", "letter", "on", "2025-06-09", "answerBy", "2025-06-20")))
                .contains("Du kan säga vad du tycker innan vi beslutar", "Svara senast den 20 juni 2025");
        assertThat(page(caseId, "/avsla"))
                .contains("Personen har till och med den 20 juni 2025 på sig att svara.")
                .doesNotContain("<textarea");
        String sent = Pattern.compile("name=\"communication\" value=\"([^\"]+)\"")
                .matcher(page(caseId, "/kommunicering"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(follow(
                        sara,
                        caseId,
                        "/kommunicering",
                        "/kommunicering/svar",
                        Map.of(
                                "communication",
                                sent,
                                "came",
                                "2025-06-09",
                                "form",
                                "oral",
                                "reply",
                                "Jag håller inte med.")))
                .contains("Svaret är sparat", "Har svarat");

        HttpResponse<String> decided =
                send(sara, caseId, "/avsla", Map.of("do", "decide", "reasons", "Du får redan stöd."));

        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Du får inte stöd från Hikikomori Uppsala", "Du svarade: Jag håller inte med.");
        assertThat(page(caseId, "")).contains("Avslag");
    }

    @Test
    void extendsBeforeTheEndAndNotAfter() {
        CaseId caseId = ready();
        send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-08"));
        comeTo(LocalDate.of(2025, 9, 1));
        assertThat(page(caseId, "/forlang")).contains("Förlängningen börjar 9 september 2025", "2025-12-08");
        Map<String, String> fields = new TreeMap<>(
                Map.of("do", "decide", "to", "2025-10-01", "restsOn", "Delmål 1 är nått.", "reasons", "Mer tid."));
        assertThat(send(sara, caseId, "/forlang", fields).body())
                .contains("Förlängningen ska vara minst en månad.", "Delmål 1 är nått.", "Mer tid.");
        fields.put("to", "2025-12-08");

        HttpResponse<String> decided = send(sara, caseId, "/forlang", fields);

        assertThat(sara.get(decided.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains(
                        "Ditt stöd från Hikikomori Uppsala fortsätter",
                        "Delmål 1 är nått.",
                        "11 kap. 1 § socialtjänstlagen (2025:400)");
        comeTo(LocalDate.of(2025, 12, 9));
        assertThat(page(caseId, "/forlang")).contains("Stödet tog slut den 8 december 2025 och kan inte förlängas.");
    }
}
