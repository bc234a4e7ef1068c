package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.web.shell.Browser;

/** A decision that takes two people, over HTTP: it is sent, comes back, is mended, and is made by the one who approves it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class FourEyesPagesTest extends MatterPages {
    private static final Pattern POINT =
            Pattern.compile("type=\"radio\" name=\"([a-z]+)\" value=\"approve\"", Pattern.DOTALL);

    @BeforeAll
    static void twoDecide() {
        comeTo(MONDAY);
        DelegationItem heads = new DelegationItem(
                "3.3",
                "Verksamhetschef",
                Optional.empty(),
                new TeamId("hikikomori-uppsala"),
                LegalTopic.RIGHT_TO_SUPPORT,
                Set.of(DecisionKind.values()));
        team.use(MARIA, AdoptingDelegationOrder.class)
                .handle(
                        MARIA,
                        new AdoptDelegationOrder(
                                "Omsorgsnämnden § 40", LocalDate.of(2025, 6, 1), Optional.empty(), List.of(heads)))
                .orElseThrow();
        HttpResponse<String> adopted = maria().fillIn(
                        "/forvaltning/fyra-ogon",
                        "/forvaltning/fyra-ogon",
                        Map.of("asks", "always", "eyesFrom", "2025-06-09", "eyesDecided", "Omsorgsnämnden § 41"));
        assertThat(adopted.statusCode()).as(adopted.body()).isEqualTo(303);
    }

    @Test
    void theDecisionIsSentComesBackIsMendedAndIsMadeByTheSecond() {
        CaseId caseId = readyForBoth();
        Browser maria = maria();
        assertThat(sara.get(at(caseId, "/bevilja")).body())
                .contains("Skicka för godkännande", "Två personer", "[den som godkänner]")
                .doesNotContain(">Bevilja</button>");

        String sent = follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));
        assertThat(sent).contains("Förslaget är skickat", "Väntar på godkännande", "Dra tillbaka förslaget");
        assertThat(sara.get(at(caseId, "/godkann")).body()).contains("Du har arbetat med ärendet");
        assertThat(maria.get(at(caseId, "")).body()).contains("Godkänn ett förslag till beslut");

        String returned = judge(
                maria,
                caseId,
                Map.of("reasons", "return", "reasons-reason", "wording", "reasons-words", "Skriv enklare."));
        assertThat(returned).contains("Förslaget är tillbaka hos den som skrev det");
        assertThat(sara.get(at(caseId, "/forslag")).body())
                .contains("Kom tillbaka", "Svårt att förstå", "Skriv enklare.", "Rätta och skicka igen");
        assertThat(sara.get(at(caseId, "/bevilja")).body())
                .contains("Det här kom tillbaka", "value=\"2025-09-30\"", "Du behöver stöd.");
        assertThat(send(sara, caseId, "/bevilja", grant("2025-06-09", "2025-12-31"))
                        .body())
                .contains("Den här punkten är redan godkänd och kan inte ändras");
        Map<String, String> mended = grant("2025-06-09", "2025-09-30");
        mended.put("reasons", "Du behöver någon som följer med dig ut.");
        follow(sara, caseId, "/bevilja", mended);

        assertThat(points(maria, caseId)).containsExactly("reasons");
        String decided = judge(maria, caseId, Map.of("present", "Eva Ros, tolk"));
        assertThat(decided)
                .contains(
                        "Beslutet är fattat",
                        "Vem som har föredragit ärendet",
                        "Sara Lind, socionom",
                        "Eva Ros, tolk",
                        "Maria Holm, verksamhetschef");
    }

    @Test
    void aChangeAndAnEndingAreSentFromTheirOwnPages() {
        CaseId caseId = readyForBoth();
        Browser maria = maria();
        follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));
        judge(maria, caseId, Map.of());
        String decision = decision(caseId);

        assertThat(sara.get(at(caseId, "/" + decision + "/andra")).body()).contains("Skicka för godkännande");
        assertThat(follow(
                        sara,
                        caseId,
                        "/" + decision + "/andra",
                        Map.of(
                                "ground", "in-favour",
                                "from", "2025-06-09",
                                "to", "2025-12-31",
                                "reasons", "Du behöver stöd längre.",
                                "do", "decide")))
                .contains("Förslaget är skickat");
        assertThat(judge(maria, caseId, Map.of())).contains("Beslutet är fattat", "Sara Lind, socionom");
        assertThat(follow(
                        sara,
                        caseId,
                        "/upphor",
                        Map.of(
                                "ground", "own-wish",
                                "lastDay", "2025-07-31",
                                "restsOn", "Kim ringde den 5 juni.",
                                "reasons", "Du vill inte ha stöd längre.",
                                "do", "decide")))
                .contains("Förslaget är skickat");
        assertThat(judge(maria, caseId, Map.of())).contains("Beslutet är fattat");
    }

    private static String decision(CaseId caseId) {
        return page(caseId, "").split("/beslut/(?=[0-9a-f]{8}-)")[1].substring(0, 36);
    }

    @Test
    void whatIsNotSaidIsAskedForAndWhatWasSaidIsKept() {
        CaseId caseId = readyForBoth();
        follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));
        Browser maria = maria();
        Map<String, String> half = answers(maria, caseId);
        half.put("law", "");
        half.put("reasons", "return");
        half.put("reasons-words", "Förklara mer om vad du har sett.");

        HttpResponse<String> answer = maria.fillIn(at(caseId, "/godkann"), at(caseId, "/godkann"), half);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Godkänn eller skicka tillbaka: Lagrum.",
                        "Välj varför du skickar tillbaka: Skäl.",
                        "Förklara mer om vad du har sett.");
    }

    @Test
    void whatHasChangedSinceItWasReadIsReadAgain() {
        CaseId caseId = readyForBoth();
        follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));
        Browser maria = maria();
        Map<String, String> answers = answers(maria, caseId);
        answers.put("seen", "0".repeat(64));

        assertThat(maria.fillIn(at(caseId, "/godkann"), at(caseId, "/godkann"), answers)
                        .body())
                .contains("Något i ärendet har ändrats sedan du öppnade förslaget");
    }

    @Test
    void theOneWhoApprovesSaysFirstThatTheyHaveNoConflictOfInterest() {
        CaseId caseId = ready();
        follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));

        assertThat(maria().get(at(caseId, "/godkann")).body())
                .contains("jäv", at(caseId, "/jav"))
                .doesNotContain("Skicka ditt svar");
    }

    @Test
    void aProposalIsTakenBack() {
        CaseId caseId = readyForBoth();
        String page = follow(sara, caseId, "/bevilja", grant("2025-06-09", "2025-09-30"));
        String id = page.split("name=\"proposal\" value=\"")[1].split("\"")[0];

        assertThat(follow(sara, caseId, "/forslag", Map.of("proposal", id))).contains("Förslaget är tillbakadraget");
        assertThat(maria().get(at(caseId, "/godkann")).body()).contains("Inget förslag väntar på godkännande");
        assertThat(sara.get(at(caseId, "/forslag")).body()).contains("Vilket beslut vill du föreslå?", "Bevilja stöd");
        assertThat(nils.get(at(caseId, "/forslag")).statusCode()).isEqualTo(403);
    }

    /** A case in which both of the two have said that they have no conflict of interest. */
    private static CaseId readyForBoth() {
        CaseId caseId = ready();
        team.use(MARIA, DeclaringConflictOfInterest.class)
                .handle(MARIA, DeclareConflictOfInterest.none(caseId))
                .orElseThrow();
        return caseId;
    }

    private static Browser maria() {
        return new Browser(house.port()).signIn("municipality-0380 maria");
    }

    private static List<String> points(Browser who, CaseId caseId) {
        return POINT.matcher(who.get(at(caseId, "/godkann")).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Everything that is open approved, as the page has it. */
    private static Map<String, String> answers(Browser who, CaseId caseId) {
        String page = who.get(at(caseId, "/godkann")).body();
        Map<String, String> answers = new HashMap<>();
        new ArrayList<>(points(who, caseId)).forEach(point -> answers.put(point, "approve"));
        for (String field : List.of("proposal", "seen")) {
            answers.put(field, page.split("name=\"" + field + "\" value=\"")[1].split("\"")[0]);
        }
        return answers;
    }

    private static String judge(Browser who, CaseId caseId, Map<String, String> otherwise) {
        Map<String, String> answers = answers(who, caseId);
        answers.putAll(otherwise);
        HttpResponse<String> sent = who.fillIn(at(caseId, "/godkann"), at(caseId, "/godkann"), answers);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return who.get(sent.headers().firstValue("Location").orElseThrow()).body();
    }
}
