package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.planning.DischargeReason;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** Erasure as the head of service meets it. */
@CompositionRoot(because = "a test plays the staff of every authority")
class ErasurePagesTest {
    private static final String ERASURE = "/forvaltning/gallring";
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 2);

    private final SettableClock clock = SettableClock.at(CLOSED);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private final TeamInSupport support = new TeamInSupport(house.platform());

    @AfterEach
    void stop() {
        house.close();
    }

    private Browser as(String who) {
        return new Browser(house.port()).signIn(who);
    }

    private Browser maria() {
        return as("municipality-0380 maria");
    }

    private CaseId ended(boolean known) {
        CaseId caseId = team.relativeCalls(SARA, "Evas son");
        if (known) {
            team.personIsIdentified(caseId, "19900101-9802", "Kim", "Åkesson");
        }
        support.discharge(caseId, DischargeReason.DROP_OUT_BEFORE, Map.of(), Optional.empty())
                .orElseThrow();
        return caseId;
    }

    private static String location(HttpResponse<String> moved) {
        return moved.headers().firstValue("Location").orElseThrow(() -> new AssertionError(moved.body()));
    }

    @Test
    void aFileIsApprovedErasedAndFromThenOnSaidToBeErased() {
        CaseId caseId = ended(true);
        clock.set(CLOSED.plusYears(5));
        Browser maria = maria();
        assertThat(maria.get("/forvaltning").body()).contains("href=\"" + ERASURE + "\"");
        String page = maria.get(ERASURE).body();
        assertThat(page)
                .contains("name=\"files\" value=\"" + caseId + " 2026-03-02\" checked", "2032-12-31", "1990")
                .contains("16 kap. 1–5 §§ socialtjänstlagen (2025:400)")
                .doesNotContain("Kim", "Åkesson", "19900101");

        String list = location(maria.fillIn(ERASURE, ERASURE, Map.of("files", caseId + " 2026-03-02")));
        assertThat(maria.get(list).body())
                .contains("1 akt är godkänd för gallring", "Gallra 1 akt för alltid", "kan inte tas tillbaka");
        assertThat(maria.get("/person/" + caseId).statusCode())
                .as("nothing is erased yet, and a reason would open it")
                .isEqualTo(403);

        assertThat(location(maria.fillIn(list, list, Map.of()))).isEqualTo(ERASURE);
        assertThat(maria.get(ERASURE).body()).contains("1 akt är gallrad.", "Det finns inget att gallra just nu.");
        for (String part : new String[] {"", "/tidslinje", "/logg", "/beslut"}) {
            HttpResponse<String> gone = as("municipality-0380 sara").get("/person/" + caseId + part);
            assertThat(gone.statusCode()).as(part).isEqualTo(410);
            assertThat(gone.body()).contains("Kommunens akt i ärendet gallrades 2 mars 2031.");
        }
        assertThat(maria.get(ERASURE + "/protokoll").body())
                .contains("Maria Holm", "case_file", "2031-03-02")
                .doesNotContain(caseId.toString(), "Kim");
        assertThat(maria.get(list).body()).contains("Allt på listan är gallrat.");
    }

    @Test
    void whoeverIsBornOnAnUnknownDayWaitsForTheHeadOfServicesWord() {
        CaseId caseId = ended(false);
        clock.set(CLOSED.plusYears(5));
        Browser maria = maria();
        String file = ERASURE + "/akt/" + caseId;
        assertThat(maria.get(ERASURE).body()).contains("Behöver bedömas", file);

        assertThat(maria.fillIn(file, file, Map.of()).body()).contains("Välj vad som gäller för akten.");
        Browser elin = as("municipality-0380 elin");
        elin.fillIn(
                "/person/" + caseId, "/person/" + caseId + "/skal", Map.of("reason", "Ska bedöma om akten sparas."));
        assertThat(elin.fillIn(file, file, Map.of("judgement", "outside-research-sample"))
                        .body())
                .contains("avgörs av verksamhetschefen");
        maria.fillIn(file, file, Map.of("judgement", "outside-research-sample"));
        assertThat(maria.get(file).body()).contains("Gallras senast 31 december 2032", "Ta tillbaka");
        maria.fillIn(file, file, Map.of("judgement", "outside-research-sample", "applies", "no"));
        assertThat(maria.get(file).body()).contains("togs tillbaka", "Behöver bedömas");
    }

    @Test
    void aListThatHasChangedSinceItWasShownIsNotApproved() {
        CaseId caseId = ended(true);
        clock.set(CLOSED.plusYears(5));
        Browser maria = maria();

        for (String shown : new String[] {caseId + " 2025-03-02", "x", caseId + " 2026-02-30", ""}) {
            HttpResponse<String> page = maria.fillIn(ERASURE, ERASURE, Map.of("files", shown));
            assertThat(page.statusCode()).as(shown).isEqualTo(422);
            assertThat(page.body()).contains("Något har ändrats i en av akterna");
        }
        assertThat(maria.fillIn(ERASURE, ERASURE, Map.of()).body()).contains("Kryssa för minst en akt");
    }

    @Test
    void whatIsKeptIsListedWithWhy() {
        CaseId caseId = ended(true);
        clock.set(CLOSED.plusYears(5));
        Browser maria = maria();
        String file = ERASURE + "/akt/" + caseId;
        maria.fillIn(file, file, Map.of("judgement", "adoption"));

        assertThat(maria.get(ERASURE + "/avslutade").body()).contains("Sparas alltid: Adoption");
        assertThat(maria.get(ERASURE + "/avslutade?efter=x").statusCode()).isEqualTo(200);
        assertThat(maria.get(ERASURE).body()).contains("Det finns inget att gallra just nu.");
    }

    @Test
    void onlyTheHeadOfServiceSeesWhatIsToBeErased() {
        for (String path : new String[] {"", "/avslutade", "/protokoll", "/lista/" + CaseId.next(clock)}) {
            assertThat(as("municipality-0380 sara").get(ERASURE + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(as("region-03 nils").get(ERASURE + path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(maria().get(ERASURE + "/lista/x").statusCode()).isEqualTo(404);
        assertThat(maria().get(ERASURE + "/lista/" + CaseId.next(clock)).statusCode())
                .isEqualTo(404);
        assertThat(maria().get(ERASURE + "/akt/" + CaseId.next(clock)).statusCode())
                .isEqualTo(404);
        assertThat(maria().get("/person/" + CaseId.next(clock)).statusCode()).isEqualTo(404);
    }

    @Test
    void everyPageCanBeReadInEnglish() {
        ended(true);
        ended(false);
        clock.set(CLOSED.plusYears(5));
        Browser maria = maria();
        maria.fillIn("/", "/val/sprak", Map.of("language", "en", "back", ERASURE));

        assertThat(maria.get(ERASURE).body()).contains("Ready to be erased", "Needs judging");
        assertThat(maria.get(ERASURE + "/protokoll").body()).contains("Nothing has been erased.");
    }
}
