package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;

/** What can happen to a decision once it is made, as a case worker meets it in the pages. */
@CompositionRoot(because = "a test plays the staff of every authority")
class AfterTheDecisionTest extends MatterPages {
    @Test
    void anAppealGoesFromTheDecisionsPageToTheCourtAndBack() {
        CaseId caseId = ready();
        String decision = decided(caseId);
        assertThat(sara.get(decision).body())
                .contains("Ta emot ett överklagande", "Ändra beslutet", "Rätta skrivfel", "Beslutet fattades");

        HttpResponse<String> received = sara.fillIn(
                decision + "/overklagande",
                decision + "/overklagande",
                Map.of(
                        "arrivedOn", "2025-06-09",
                        "atCourtOn", "",
                        "form", "letter",
                        "by", "person",
                        "who", "",
                        "wants", "Jag behöver stöd längre."));
        String appeal = location(received);
        assertThat(sara.get(appeal).body())
                .contains(
                        "Jag behöver stöd längre.",
                        "16 kap. 3 § socialtjänstlagen (2001:453)",
                        "Ingen har skrivit in när personen fick del av beslutet",
                        "Pröva först om överklagandet kom i tid.");

        step(appeal, "/tid", Map.of("found", "in-time", "reasons", ""));
        assertThat(sara.get(appeal).body()).contains("Ompröva beslutet");
        step(appeal, "/omprova", Map.of("outcome", "stands", "reasons", "Inget nytt."));
        HttpResponse<String> without =
                sara.fillIn(appeal, appeal + "/lamna-over", Map.of("court", "Rätten", "sentOn", "2025-06-09"));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Beslutet och överklagandet ska alltid skickas med.");
    }

    @Test
    void aClericalErrorIsCorrectedInTheCopyThatIsHandedOut() {
        CaseId caseId = ready();
        String decision = decided(caseId);

        HttpResponse<String> twice = sara.fillIn(
                decision + "/ratta",
                decision + "/ratta",
                Map.of("field", "reasons", "wrong", "xyz", "right", "abc", "reason", "Fel", "notTold", ""));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Orden står inte där.", "xyz");
        HttpResponse<String> corrected = sara.fillIn(
                decision + "/ratta",
                decision + "/ratta",
                Map.of("field", "name", "wrong", "Åkesson", "right", "Åkeson", "reason", "Fel", "notTold", ""));

        assertThat(location(corrected)).isEqualTo(decision);
        assertThat(sara.get(decision).body())
                .contains("Felet är rättat", "Skrivfel rättat", "Visa exemplaret som lämnas ut", "Kim Åkesson");
        assertThat(sara.get(decision + "/exemplar").body()).contains("Rättat den 9 juni 2025", "Kim Åkeson,");
    }

    @Test
    void supportIsEndedAtThePersonsOwnWish() {
        CaseId caseId = ready();
        String decision = decided(caseId);
        Map<String, String> form = new HashMap<>(Map.of(
                "ground", "own-wish",
                "lastDay", "2025-06-20",
                "restsOn", "",
                "reasons", "Du vill inte ha mer stöd.",
                "do", "decide"));

        assertThat(send(sara, caseId, "/upphor", form).body()).contains("Skriv hur och när personen sa");
        form.put("restsOn", "Kim ringde i dag.");
        form.put("do", "preview");
        assertThat(send(sara, caseId, "/upphor", form).body())
                .contains("Stödet från Hikikomori Uppsala upphör", "Kim ringde i dag.");
        form.put("do", "decide");
        HttpResponse<String> ended = send(sara, caseId, "/upphor", form);

        assertThat(sara.get(location(ended)).body()).contains("Stödet upphör 20 juni 2025");
        assertThat(sara.get(decision).body())
                .contains("Stödet är avslutat i förtid. Det som gäller är 9 juni–20 juni 2025");
        assertThat(page(caseId, "")).contains("Beslut t.o.m. 20 juni 2025");
    }

    @Test
    void aDecisionIsChangedInThePersonsFavour() {
        CaseId caseId = ready();
        String decision = decided(caseId);

        HttpResponse<String> changed = sara.fillIn(
                decision + "/andra",
                decision + "/andra",
                Map.of(
                        "ground", "in-favour",
                        "from", "2025-06-09",
                        "to", "2025-12-31",
                        "conditions", "",
                        "restsOn", "",
                        "reasons", "Du behöver mer tid.",
                        "do", "decide"));

        assertThat(sara.get(location(changed)).body()).contains("Vi ändrar ett beslut om stöd från Hikikomori Uppsala");
        assertThat(sara.get(decision).body())
                .contains("Ett senare beslut har kommit i dess ställe.", "Se det beslutet");
        assertThat(sara.get(decision + "/andra").body()).contains("Beslutet är redan ändrat.");
    }

    @Test
    void aMistakenNoticeIsPutRight() {
        CaseId caseId = ready();
        String decision = decided(caseId);
        sara.fillIn(
                decision,
                decision + "/underrattelse",
                Map.of("method", "handed-over", "sentOn", "2025-06-09", "receivedOn", "2025-06-09"));
        String body = sara.get(decision).body();
        int at = body.indexOf(decision + "/underrattelse/");
        String notice = body.substring(at, body.indexOf('"', at));

        HttpResponse<String> right = sara.fillIn(
                notice,
                notice,
                Map.of("method", "letter", "sentOn", "2025-06-09", "receivedOn", "", "reason", "Brevet kom aldrig."));

        assertThat(location(right)).isEqualTo(decision);
        assertThat(sara.get(decision).body())
                .contains("Underrättelse, rättad senare", "Brevet kom aldrig.", "tiden löper inte än");
    }

    @Test
    void theNameOfTheOneWhoDecidedIsLeftOutOfTheCopy() {
        CaseId caseId = ready();
        String decision = decided(caseId);
        comeTo(LocalDate.of(2025, 7, 2));

        HttpResponse<String> left =
                sara.fillIn(decision + "/utan-namn", decision + "/utan-namn", Map.of("reason", "Hot har förekommit."));

        assertThat(location(left)).isEqualTo(decision + "/exemplar");
        assertThat(sara.get(decision + "/exemplar").body())
                .contains("vars namn är utelämnat")
                .doesNotContain("Hot har förekommit.");
    }

    @Test
    void aPageOfSomethingThatIsNotThereDoesNotExist() {
        CaseId caseId = ready();
        String decision = decided(caseId);
        for (String page : new String[] {
            "/overklagande/x", "/overklagande/00000000-0000-7000-8000-000000000000", "/underrattelse/x"
        }) {
            assertThat(sara.get(decision + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(nils.get(decision + "/andra").body()).doesNotContain("Ändra beslutet och underteckna");
    }

    private static String decided(CaseId caseId) {
        return location(send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-08")));
    }

    private static void step(String appeal, String act, Map<String, String> fields) {
        assertThat(location(sara.fillIn(appeal, appeal + act, fields))).isEqualTo(appeal);
    }

    private static String location(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(303);
        return reply.headers().firstValue("Location").orElseThrow();
    }
}
