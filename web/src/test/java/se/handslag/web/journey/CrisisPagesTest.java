package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.SettableClock;
import se.handslag.planning.PlanningItems;
import se.handslag.web.RunningHouse;

/** The crisis plan's pages at a browser without scripts: made with the person, opened and printed in a crisis, and its copies called back. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrisisPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);
    private Visitor nils = Visitor.signsIn(house.port(), NILS);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void evaHasCalled() {
        clock.set(TODAY);
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(1).atTime(13, 0));
        sara = Visitor.signsIn(house.port(), SARA);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    private String plan() {
        return "/person/" + kim + "/krisplan";
    }

    private void planIsMade() {
        sara.opens(plan())
                .follows("Skriv krisplanen")
                .writes("early-signs", "Jag slutar svara i telefon")
                .writes("call-1", "Eva, mamma")
                .writes("call-1.phone", "070-174 06 05")
                .writes("made-with", "Kim och Eva")
                .presses("Spara krisplanen");
    }

    @Test
    void aPlanIsMadeAndIsOnePressAwayFromThenOn() {
        sara.opens("/person/" + kim);
        assertThat(marks()).isZero();
        sara.opens(plan()).sees("Det finns ingen krisplan än.").follows("Skriv krisplanen");
        assertThat(sara.holds("made-on")).isEqualTo("2026-03-16");
        assertThat(sara.holds("valid-until")).isEqualTo("2027-03-16");
        planIsMade();

        sara.sees("Krisplanen sparades", "Jag slutar svara i telefon", "Ring 070-174 06 05", "Ring 112")
                .sees("Kim och Eva", "Inte godkänd av personen än", "Ingen har en kopia.");
        assertThat(sara.page().links()).anyMatch(link -> link.href().equals("tel:0701740605"));
        sara.opens("/person/" + kim);
        assertThat(marks()).isEqualTo(1);
        sara.opens(plan()).follows("Ändra").writes("approved-on", "2026-03-16").presses("Spara krisplanen");
        sara.sees("Godkänd 16 mars 2026").follows("Tidigare versioner").sees("Version 2", "Version 1", "Eva, mamma");
    }

    /** How many links with this very word lead to the plan: the row of links has one, and the person's row another when there is a plan. */
    private long marks() {
        return sara.page().links().stream()
                        .filter(link ->
                                link.href().equals(plan()) && link.text().equals("Krisplan"))
                        .count()
                - 1;
    }

    @Test
    void itIsOpenedAndPrintedWithinTwoPresses() throws Exception {
        planIsMade();
        sara.opens("/person/" + kim).follows("Krisplan");

        assertThat(sara.page().links())
                .anyMatch(link -> link.href().equals(plan() + "/krisplan.pdf")
                        && link.text().equals("Skriv ut på papper"));
        var paper = sara.browser().get(plan() + "/krisplan.pdf");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("content-disposition").orElse(""))
                .contains("krisplan.pdf")
                .doesNotContain("Kim");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        sara.opens(plan() + "/andra").writes("call-1", "Eva").presses("Spara krisplanen");
        sara.isTold(422, "Skriv ett telefonnummer som går att ringa");
        sara.writes("call-1.phone", "070-174 06 05").presses("Spara krisplanen");
        sara.isTold(422, "Skriv personens tidiga tecken eller vad som hjälper.");
        sara.writes("early-signs", "rad\n".repeat(40))
                .writes("made-with", "Kim")
                .presses("Se om det får plats");
        assertThat(sara.page().status()).isEqualTo(200);
        sara.sees("Får inte plats på en sida");
        sara.presses("Spara krisplanen").isTold(422, "rader för lång för en sida");
        sara.writes("early-signs", "Kort").writes("made-on", "2026-02-30").presses("Spara krisplanen");
        sara.isTold(422, "Den dagen finns inte i kalendern");
        assertThat(sara.holds("call-1")).isEqualTo("Eva");
        sara.writes("made-on", "2026-03-16").presses("Spara krisplanen").sees("Krisplanen sparades", "Kort");
    }

    @Test
    void twoScreensMergeWhatIsApartAndAskAboutWhatIsTheSame() {
        planIsMade();
        Visitor elin = Visitor.signsIn(house.port(), ELIN).opens(plan() + "/andra");
        sara.opens(plan() + "/andra").writes("pets", "Katten").presses("Spara krisplanen");
        elin.writes("helps-me", "Musik").presses("Spara krisplanen");
        elin.sees("tillsammans med det som Sara Lind ändrade", "Katten", "Musik");

        elin.opens(plan() + "/andra");
        sara.opens(plan() + "/andra").writes("helps-me", "Te").presses("Spara krisplanen");
        elin.writes("helps-me", "Kaffe").presses("Spara krisplanen");
        elin.isTold(409, "Sara Lind ändrade krisplanen").sees("Te", "Kaffe");
        elin.presses("Spara planen med mina val").isTold(409, "Välj vilken av de två texterna som ska gälla.");
        elin.chooses("keep.helps-me", "ours").presses("Spara planen med mina val");
        elin.sees("Krisplanen sparades", "Kaffe", "Katten").doesNotSee("Te ");
    }

    @Test
    void oldCopiesAreSeenAndCalledBack() {
        planIsMade();
        sara.follows("Se vem som har dem").sees("Ingen har fått någon kopia än.");
        sara.chooses("holder", "given-on")
                .presses("Anteckna")
                .isTold(422, "Skriv vem som har fått kopian av personen.");
        sara.writes("who", "Eva, mamma").presses("Anteckna").sees("Eva, mamma", "Senaste versionen");
        sara.opens(plan() + "/andra").writes("pets", "Katten").presses("Spara krisplanen");
        sara.sees("En kopia är äldre än planen.")
                .follows("Byt ut eller återkalla")
                .sees("Gammal version");
        sara.opens("/person/" + kim + "/uppgifter").sees("har en gammal version");

        sara.opens(plan() + "/kopior")
                .presses("Fick veta att den inte gäller längre")
                .sees("Kopian antecknades som återkallad", "Antecknat av Sara Lind");
        sara.opens("/person/" + kim + "/uppgifter").doesNotSee("har en gammal version");
    }

    @Test
    void theOtherAuthoritySeesItOnceItHasBeenHandedOver() {
        planIsMade();
        nils.opens(plan())
                .sees("Det finns ingen krisplan än.", "Kommunen kan ha en egen krisplan")
                .doesNotSee("Jag slutar svara i telefon");
        nils.opens(plan() + "/krisplan.pdf", 404);
        nils.opens(plan() + "/kopior", 404);

        team.use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(REGION.id()),
                                Set.of(PlanningItems.CRISIS_PLAN),
                                "",
                                "Arbetet tillsammans",
                                TODAY,
                                TODAY.plusMonths(6),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
        sara.opens(plan()).presses("Lämna en kopia till Region Uppsala").sees("Kopian lämnades till Region Uppsala");
        nils.opens(plan()).sees("Kommunens krisplan", "Kopia lämnad av Sara Lind", "Jag slutar svara i telefon");
    }

    @Test
    void onlyTheRegionIsAskedAboutMedicines() {
        sara.opens(plan() + "/andra").doesNotSee("Läkemedel och allergi");
        nils.opens(plan() + "/andra").sees("Läkemedel och allergi");
    }

    @Test
    void everyPageCanBeReadInEnglish() {
        planIsMade();
        sara.readsEnglish();
        for (String page : new String[] {"", "/andra", "/versioner", "/kopior"}) {
            sara.opens(plan() + page).doesNotSee("web.crisis.", "crisis.field.");
        }
        sara.opens(plan()).sees("Crisis plan", "Call 070-174 06 05");
    }
}
