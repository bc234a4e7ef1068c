package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.core.journal.NoteDraft;
import se.handslag.eligibility.municipality.contact.Caller;
import se.handslag.eligibility.municipality.contact.NextStep;
import se.handslag.eligibility.municipality.contact.RegisterContact;
import se.handslag.eligibility.municipality.contact.RegisteringContacts;
import se.handslag.web.RunningHouse;

/** The FACT team at a browser without scripts: the board, one person on it, and the meeting that takes them down. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private CaseId rolf = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeAll
    void rolfHasCalled() {
        rolf = registered("Rolf");
    }

    private CaseId registered(String callName) {
        RegisterContact contact = new RegisterContact(
                "fact-general",
                Caller.RELATIVE,
                "Eva",
                "070-174 06 05",
                callName,
                "Sover inte.",
                NextStep.INTERVIEW,
                Optional.empty(),
                "",
                false);
        return house.platform()
                .at(SARA.employer())
                .use(RegisteringContacts.class)
                .handle(SARA, contact)
                .orElseThrow()
                .caseId()
                .orElseThrow();
    }

    private String board(CaseId caseId) {
        return "/person/" + caseId + "/tavla";
    }

    private void putUp(CaseId caseId) {
        sara.opens(board(caseId))
                .chooses("reason", "crisis")
                .chooses("kind", "home-visit")
                .chooses("owner", SARA.staff().value())
                .writes("on", "2026-03-17")
                .presses("Sätt på tavlan");
    }

    @Test
    void aPersonIsPutUpMovedAndTakenDownAtAMeeting() {
        sara.opens(board(rolf)).presses("Sätt på tavlan").isTold(422, "Välj varför personen är på tavlan.");

        putUp(rolf);

        sara.sees("Personen är på tavlan.", "Kris eller risk", "Hembesök");
        sara.opens("/tavla").sees("Rolf", "Ny i dag", "Hembesök", "Flytta");
        sara.opens("/tavla?team=fact-general&visa=lista").sees("Rolf", "Kris eller risk", "Sara Lind");
        Visitor.signsIn(house.port(), NILS).opens("/tavla").doesNotSee("Rolf");

        sara.opens(board(rolf)).chooses("reason", "admitted").presses("Flytta");
        sara.sees("Flyttad till Inlagd, 4 av 7.");

        sara.opens(board(rolf) + "/ned").sees("Teamet tar ner personer på sitt möte.");

        sara.opens("/mote?team=fact-general").writes("own", "Sara").presses("Börja mötet");
        sara.sees("Rolf").follows("Rolf").sees("Inlagd", "Hembesök", "Ny överenskommelse");
        sara.chooses("kind", "call").writes("words", "om morgonen").presses("Kom överens");
        sara.sees("Överenskommelsen är sparad", "om morgonen");
        sara.follows("Avsluta mötet").sees("Rolf", "1 överenskommelse", "om morgonen");
        sara.presses("Skapa utkast till anteckningar").sees("1 utkast är skapat.");
        assertThat(house.platform().at(SARA.employer()).use(KeepingDrafts.class).ownDrafts(SARA, rolf))
                .extracting(NoteDraft::text)
                .singleElement()
                .asString()
                .contains("Teammöte", "Ringa: om morgonen");

        sara.follows("Till listan").follows("Rolf").follows("Ta ner från tavlan (T)");
        sara.writes("words", "Mår bättre").presses("Ta ner");
        sara.isTold(422, "Välj vem som följer upp och vilken dag. Ingen tas ner utan det.");
        sara.writes("on", "2026-04-30").presses("Ta ner").isTold(422, "Så snart följer teamet upp");
        sara.writes("on", "2026-03-20").presses("Ta ner").sees("Personen är nere från tavlan.");

        sara.opens("/tavla").sees("Sätt på tavlan", "Ingen här nu.");
        sara.opens(board(rolf)).sees("Sara Lind följer upp senast").presses("Uppföljd");
        sara.sees("Uppföljningen är inskriven.");
    }

    @Test
    void whatIsAgreedIsTickedOff() {
        CaseId inger = registered("Inger");
        putUp(inger);

        sara.opens(board(inger)).presses("Gjord").sees("Sparat.", "Inte gjord ändå");
        sara.opens(board(inger)).presses("Fortfarande rätt").sees("Inskrivet att personen är kvar.");
    }

    @Test
    void theMeetingGoesOnWhenSomeoneIsTakenDown() {
        putUp(registered("Tage"));
        putUp(registered("Gunvor"));

        sara.opens("/mote?team=fact-general").presses("Börja mötet").follows("Ta en i taget");
        sara.follows("Ta ner från tavlan (T)").writes("words", "Mår bättre").writes("on", "2026-03-20");
        sara.presses("Ta ner").sees("Personen är nere från tavlan.", "Upptagen");

        sara.follows("Nästa").sees("Upptagen, nästa", "Person 1 av");
    }
}
