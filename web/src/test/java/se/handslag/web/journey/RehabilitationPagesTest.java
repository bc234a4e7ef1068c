package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

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

/** The rehabilitation plan's pages at a browser without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehabilitationPagesTest {
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
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(1).atTime(13, 0));
        sara = Visitor.signsIn(house.port(), SARA);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    private String plan() {
        return "/person/" + kim + "/rehabplan";
    }

    private void planIsMade() {
        nils.opens(plan())
                .follows("Skriv rehabiliteringsplanen")
                .writes("life-goals", "Jag vill bo själv")
                .writes("step-1", "Samtal om rädslan")
                .writes("step-1.who", "Nils Ek")
                .writes("step-1.when", "var tredje vecka")
                .presses("Spara rehabiliteringsplanen");
    }

    @Test
    void aPlanIsWrittenChangedAndItsVersionsRead() {
        nils.opens(plan()).sees("Det finns ingen rehabiliteringsplan än.");
        planIsMade();
        nils.sees("Rehabiliteringsplanen sparades", "Jag vill bo själv", "Samtal om rädslan")
                .sees("Nils Ek, var tredje vecka", "Följs upp 16 juni 2026");
        nils.follows("Ändra").writes("resources", "Bra på språk").presses("Spara rehabiliteringsplanen");
        nils.sees("Bra på språk").follows("Tidigare versioner").sees("Version 2", "Version 1", "Jag vill bo själv");
        nils.opens("/person/" + kim + "/uppgifter").sees("Följ upp rehabiliteringsplanen");
        nils.readsEnglish().opens(plan()).sees("Rehabilitation plan").doesNotSee("web.rehabilitation.");
        nils.opens(plan() + "/andra").doesNotSee("web.rehabilitation.", "rehabilitation.field.");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        nils.opens(plan() + "/andra")
                .writes("life-goals", "Bo själv")
                .writes("step-2", "Träna")
                .presses("Spara rehabiliteringsplanen");
        nils.isTold(422, "Skriv vem som gör det");
        assertThat(nils.holds("life-goals")).isEqualTo("Bo själv");
        nils.writes("step-2.who", "Kim").writes("follow-up-on", "2026-03-01").presses("Spara rehabiliteringsplanen");
        nils.isTold(422, "Välj en dag för uppföljning");
        nils.writes("follow-up-on", "2026-04-01")
                .presses("Spara rehabiliteringsplanen")
                .sees("Träna");
    }

    @Test
    void twoScreensMergeWhatIsApartAndAskAboutWhatIsTheSame() {
        planIsMade();
        Visitor other = Visitor.signsIn(house.port(), NILS).opens(plan() + "/andra");
        nils.opens(plan() + "/andra").writes("resources", "Språk").presses("Spara rehabiliteringsplanen");
        other.writes("taken-part", "Kim skrev målet").presses("Spara rehabiliteringsplanen");
        other.sees("tillsammans med det som Nils Ek ändrade", "Språk", "Kim skrev målet");

        other.opens(plan() + "/andra");
        nils.opens(plan() + "/andra").writes("resources", "En bror").presses("Spara rehabiliteringsplanen");
        other.writes("resources", "En katt").presses("Spara rehabiliteringsplanen");
        other.isTold(409, "Nils Ek ändrade rehabiliteringsplanen").sees("En bror", "En katt");
        other.presses("Spara planen med mina val").isTold(409, "Välj vilken av de två texterna som ska gälla.");
        other.chooses("keep.resources", "theirs").presses("Spara planen med mina val");
        other.sees("En bror").doesNotSee("En katt");
    }

    @Test
    void theMunicipalityHasItOnlyAsACopyThatWasHandedOver() {
        planIsMade();
        sara.opens(plan()).doesNotSee("Jag vill bo själv");
        assertThat(sara.page().path()).isEqualTo("/person/" + kim + "/plan");

        team.use(NILS, RecordingConsent.class)
                .handle(
                        NILS,
                        GivenConsent.of(
                                kim,
                                Set.of(UPPSALA.id()),
                                Set.of(PlanningItems.REHABILITATION_PLAN),
                                "",
                                "Arbetet tillsammans",
                                TODAY,
                                TODAY.plusMonths(6),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
        nils.opens(plan()).presses("Lämna en kopia till Uppsala kommun").sees("Kopian lämnades till Uppsala kommun");
        sara.opens("/person/" + kim + "/utlamnat").sees("Rehabiliteringsplanen");
    }
}
