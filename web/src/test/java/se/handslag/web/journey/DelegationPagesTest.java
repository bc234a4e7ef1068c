package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.web.shell.Browser;

/** The delegation order and the agreements over HTTP, and what they let someone do. */
@CompositionRoot(because = "a test plays the staff of every authority")
class DelegationPagesTest extends MatterPages {
    private static final String ORDER = "/forvaltning/delegationsordning";

    @Test
    void anEmployeeOfAnotherMunicipalityComesInWhileTheAgreementAndTheItemAreInForce() {
        Browser maria = maria();
        assertThat(maria.get("/forvaltning").body()).contains("Delegationsordning");
        assertThat(maria.get(ORDER).body()).contains("Gäller i dag", "Socionom");
        assertThat(new Browser(house.port()).get("/logga-in").body()).doesNotContain("municipality-0319/oskar");

        follow(
                maria,
                ORDER + "/avtal",
                Map.of(
                        "with", "0319",
                        "withName", "Älvkarleby kommun",
                        "decided", "Kommunfullmäktige § 77",
                        "agreementFrom", "2025-06-01",
                        "agreementTo", "2025-06-30",
                        "teams", "hikikomori-uppsala"));
        Map<String, String> order = new HashMap<>(Map.of(
                "rows", "4",
                "do", "adopt",
                "adopted", "Omsorgsnämnden § 50",
                "orderFrom", "2025-06-01",
                "number-1", "3.2",
                "role-1", "Socionom",
                "team-1", "hikikomori-uppsala",
                "kinds-1", "granted",
                "months-1", "6"));
        order.putAll(Map.of(
                "number-3", "3.4",
                "role-3", "Socionom i Älvkarleby",
                "team-3", "hikikomori-uppsala",
                "kinds-3", "granted",
                "staff-3", "oskar",
                "employer-3", "municipality-0319"));
        assertThat(follow(maria, ORDER + "/ny", order))
                .contains("Delegationsordningen är inlagd", "Högst 6 månader", "Anställd i Älvkarleby kommun");

        Browser oskar = new Browser(house.port()).signIn("municipality-0380 municipality-0319/oskar");
        CaseId caseId = ready();
        follow(oskar, at(caseId, "/jav"), Map.of("ground", "none"));
        assertThat(oskar.get(at(caseId, "/bevilja")).body()).contains("punkt 3.4");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-09", "2026-03-31"))
                        .body())
                .contains("Din delegation räcker inte till en så lång period");

        clock.set(MONDAY.plusDays(30));
        assertThat(new Browser(house.port()).get("/logga-in").body()).doesNotContain("municipality-0319/oskar");
    }

    @Test
    void whatIsWrongIsSaidAndNothingThatWasEnteredIsLost() {
        Browser maria = maria();
        HttpResponse<String> answer = maria.fillIn(
                ORDER + "/ny",
                ORDER + "/ny",
                Map.of(
                        "rows", "2",
                        "do", "adopt",
                        "adopted", "",
                        "orderFrom", "2025-06-01",
                        "number-1", "9.9",
                        "role-1", "Enhetschef",
                        "team-1", "",
                        "months-1", "många"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Skriv när och var nämnden antog delegationsordningen.",
                        "Välj team för punkten.",
                        "value=\"9.9\"",
                        "value=\"Enhetschef\"",
                        "value=\"många\"");
        assertThat(maria.fillIn(ORDER + "/ny", ORDER + "/ny", Map.of("rows", "2", "do", "more", "number-2", "9.8"))
                        .body())
                .contains("Punkt på rad 4", "value=\"9.8\"");
        assertThat(maria.fillIn(ORDER + "/avtal", ORDER + "/avtal", Map.of("with", "12345", "withName", "X"))
                        .body())
                .contains("Skriv kommunkoden med fyra siffror", "value=\"12345\"", "Skriv vem som har beslutat");
    }

    @Test
    void onlyTheHeadOfServiceEntersIt() {
        assertThat(sara.get(ORDER).body()).contains("Gäller i dag").doesNotContain(ORDER + "/ny");
        assertThat(sara.fillIn(
                                ORDER + "/avtal",
                                ORDER + "/avtal",
                                Map.of(
                                        "with", "0319",
                                        "withName", "Älvkarleby kommun",
                                        "decided", "§ 1",
                                        "agreementFrom", "2025-06-01",
                                        "teams", "hikikomori-uppsala"))
                        .body())
                .contains("Avtal om samverkan läggs in av verksamhetschefen.");
        assertThat(nils.get(ORDER).statusCode()).isEqualTo(403);
    }

    private static Browser maria() {
        return new Browser(house.port()).signIn("municipality-0380 maria");
    }

    private static String follow(Browser who, String path, Map<String, String> fields) {
        HttpResponse<String> sent = who.fillIn(path, path, fields);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return who.get(sent.headers().firstValue("Location").orElseThrow()).body();
    }
}
