package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.web.shell.Browser;

/** What the pages of a matter do with what cannot be: they say why, keep what was entered and change nothing. */
@CompositionRoot(because = "a test plays the staff of every authority")
class BadInputInMattersTest extends MatterPages {
    @Test
    void keepsWhatWasEnteredWhenAGrantIsRefused() {
        CaseId caseId = ready();

        HttpResponse<String> short1 = send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-08-08"));
        assertThat(short1.statusCode()).isEqualTo(422);
        assertThat(short1.body())
                .contains(
                        "<title>Fel:",
                        "Beslutet ska gälla minst 3 månader. Välj den 8 september 2025",
                        "value=\"2025-08-08\"",
                        "Du behöver stöd.");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-06-08"))
                        .body())
                .contains("Slutdatum kan inte vara före startdatum.", "Du behöver stöd.");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-31", "2025-12-31"))
                        .body())
                .contains("Den dagen finns inte i kalendern.", "2025-06-31", "Du behöver stöd.");
        Map<String, String> empty = grant("", "");
        empty.put("reasons", " ");
        assertThat(send(sara, caseId, "/bevilja", empty).body())
                .contains(
                        "Det är 3 saker att rätta",
                        "Skriv vilken dag stödet börjar.",
                        "Skriv vilken dag stödet slutar.",
                        "Skriv skälen för beslutet.");
    }

    @Test
    void saysTheSameInEnglish() {
        CaseId caseId = ready();
        Browser english = new Browser(house.port()).signIn("municipality-0380 sara");
        english.fillIn("/", "/val/sprak", Map.of("language", "en", "back", "/"));

        assertThat(send(english, caseId, "/bevilja", grant("2025-06-09", "2025-08-08"))
                        .body())
                .contains(
                        "The decision must last at least 3 months. Choose 8 September 2025",
                        "Du behöver stöd.",
                        "Grant the support and sign");
    }

    @Test
    void refusesASecondDecisionOverTheSameDays() {
        CaseId caseId = ready();
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        HttpResponse<String> form = sara.get(at(caseId, "/bevilja"));
        fields.put("_proof", Browser.proof(form));
        assertThat(sara.post(at(caseId, "/bevilja"), fields).statusCode()).isEqualTo(303);

        // The very same form is the same decision, which is answered as it was; with other words it is a second one.
        assertThat(sara.post(at(caseId, "/bevilja"), fields).statusCode()).isEqualTo(303);
        fields.put("reasons", "Du behöver stöd, också nu.");
        HttpResponse<String> again = sara.post(at(caseId, "/bevilja"), fields);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Stöd är redan beviljat 9 juni–8 september 2025.", "Du behöver stöd, också nu.");
    }

    @Test
    void tellsSomeoneWithoutDelegationWhoHasIt() {
        CaseId caseId = ready();

        assertThat(elin.get(at(caseId, "/bevilja")).body())
                .contains("Du har inte delegation för det här beslutet. Det har: Socionom.")
                .doesNotContain("<textarea");
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        fields.put("_proof", Browser.proof(elin.get(at(caseId, "/ansokan"))));
        HttpResponse<String> forced = elin.post(at(caseId, "/bevilja"), fields);
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(forced.body()).contains("Du har inte delegation", "Du behöver stöd.");
    }

    @Test
    void explainsToTheRegionWhoDecidesAndWhereTheirOwnPartIs() {
        CaseId caseId = ready();

        for (String page : new String[] {"", "/bevilja", "/ansokan", "/utredning", "/samrad", "/avsla", "/forlang"}) {
            HttpResponse<String> answer = nils.get(at(caseId, page));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Beslutet fattas av kommunen", "/person/" + caseId + "/samrad")
                    .doesNotContain("Har varit hemma", "href=\"" + at(caseId, ""));
        }
        Map<String, String> fields = grant("2025-06-09", "2025-09-08");
        fields.put("_proof", Browser.proof(nils.get("/person/" + caseId + "/samrad")));
        assertThat(nils.post(at(caseId, "/bevilja"), fields).statusCode()).isEqualTo(403);
        assertThat(page(caseId, "")).doesNotContain("Bifall");
    }

    @Test
    void keepsWhatWasEnteredInAnApplication() {
        CaseId caseId = identified();
        Map<String, String> fields = application();
        fields.put("arrivedOn", "2025-06-10");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Kontrollera ankomstdagen. Den har inte varit ännu.", "Hjälp att komma ut", "2025-06-10");
        fields.put("arrivedOn", "2025-02-30");
        fields.put("appliedFor", " ");
        fields.remove("by");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Den dagen finns inte", "Skriv vad ansökan gäller.", "Välj vem som ansöker.");
        fields = application();
        fields.put("by", "guardian");
        assertThat(send(sara, caseId, "/ansokan", fields).body())
                .contains("Skriv vem som ansöker för personen", "Hjälp att komma ut");
    }

    @Test
    void keepsADraftOfTheInvestigationAndNeverOverwritesAColleague() {
        CaseId caseId = identified();
        send(sara, caseId, "/ansokan", application());
        assertThat(send(sara, caseId, "/utredning", "/utredning/utkast", Map.of("basedOn", "0", "text", "Saras halva"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(caseId, "/utredning")).contains("Saras halva", "Utkast sparat");

        send(elin, caseId, "/utredning", Map.of("basedOn", "0", "text", "Elins hela"));
        HttpResponse<String> refused = send(sara, caseId, "/utredning", Map.of("basedOn", "0", "text", "Saras hela"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Elin Berg sparade en nyare version",
                        "Elins hela",
                        "Saras hela",
                        "name=\"basedOn\" value=\"1\"");
        assertThat(page(caseId, "/utredning")).contains("Saras hela", "Elins hela");
        assertThat(follow(sara, caseId, "/utredning", Map.of("basedOn", "1", "text", "Båda")))
                .contains("Version 2 av utredningen är sparad", "Båda");
    }

    @Test
    void keepsAQuestionThatCannotBeHandedOverAndOffersToWriteATalkDown() {
        CaseId caseId = known();
        send(sara, caseId, "/ansokan", application());
        HttpResponse<String> refused = send(sara, caseId, "/samrad", "/samrad/fraga", question());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("inget giltigt samtycke", "Passar stödet?");
        assertThat(send(
                                sara,
                                caseId,
                                "/samrad",
                                "/samrad/samtal",
                                Map.of("with", "Nils Ek", "on", "2025-06-09", "said", "Han sade ja"))
                        .body())
                .contains("Välj vad hen tyckte.", "Han sade ja");
        assertThat(follow(
                        sara,
                        caseId,
                        "/samrad",
                        "/samrad/samtal",
                        Map.of("with", "Nils Ek", "on", "2025-06-09", "view", "objections", "said", "Vänta")))
                .contains("Samrådet är sparat", "Har invändningar", "Vänta");
    }

    @Test
    void keepsAnAnswerThatIsNotWhole() {
        CaseId caseId = identified();
        send(sara, caseId, "/ansokan", application());
        send(sara, caseId, "/samrad", "/samrad/fraga", question());

        HttpResponse<String> refused = answer(caseId, Map.of("view", "objections", "text", "", "ground", "consent"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vilka invändningar du har.");
        assertThat(answer(caseId, Map.of("text", "Jag tycker så här")).body())
                .contains("Välj vad du tycker.", "Jag tycker så här");
    }

    @Test
    void aMistypedDecisionAndAnotherMunicipalitysCaseDoNotExist() {
        CaseId caseId = ready();

        assertThat(sara.get(at(caseId, "/inte-ett-beslut")).statusCode()).isEqualTo(404);
        assertThat(sara.get(at(caseId, "/" + caseId)).statusCode()).isEqualTo(404);
        Browser oskar = new Browser(house.port()).signIn("municipality-0319 oskar");
        assertThat(oskar.get(at(caseId, "")).statusCode()).isEqualTo(404);
        assertThat(nils.get("/person/" + caseId + "/samrad").statusCode()).isEqualTo(200);
        assertThat(sara.get("/person/" + caseId + "/samrad").statusCode()).isEqualTo(303);
    }
}
