package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.web.RunningHouse;

/** Asking, answering, acknowledging and handing outside the team, at a browser without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String SECRET = "Kim ringer sin syster";

    private final SettableClock clock = SettableClock.at(TODAY.atTime(9, 0));
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);
    private Visitor nils = Visitor.signsIn(house.port(), NILS);
    private String noteId = "";

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void bothTakePartInTheCase() {
        clock.set(TODAY.atTime(9, 0));
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(7).atTime(13, 0));
        Note note = house.platform()
                .at(SARA.employer())
                .use(SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 16, 8, 0),
                                SECRET,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        noteId = note.id().toString();
        sara = Visitor.signsIn(house.port(), SARA);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    private void nilsAsks() {
        nils.opens(person() + "/tidslinje").follows("Be om uppgiften");
        nils.sees("Frågan går till Uppsala kommun.")
                .writes("question", "Hur brukar Kim vilja bli nådd?")
                .writes("purpose", "Planera första samtalet")
                .chooses("kinds", "note")
                .chooses("knows", "knows")
                .chooses("ground", "necessary-for-own-work")
                .presses("Skicka frågan")
                .sees("Vilken av era egna uppgifter kräver det?")
                .writes("own-task", "Ge vård")
                .writes("reason", "Samtalet kan inte planeras annars")
                .presses("Skicka frågan")
                .sees("Svar ska ha kommit senast 23 mars 2026", "Väntar på svar");
    }

    @Test
    void whatIsAskedForIsHandedOverOnAGround() {
        nilsAsks();

        sara.opens(person() + "/begar").follows("Hur brukar Kim vilja bli nådd?");
        sara.sees("Planera första samtalet", "Se exakt vad som lämnas ut", SECRET)
                .chooses("ground", "harm-test")
                .presses("Svara")
                .sees("Vem skulle det kunna skada?")
                .chooses("harm-to-whom", "person")
                .writes("reason", "Kim har berättat det själv")
                .chooses("noHarm", "yes")
                .presses("Svara")
                // Nothing is ticked beforehand: what goes is what someone picked.
                .isTold(422, "Kryssa i det som ska lämnas ut")
                .chooses("items", "note " + noteId)
                .writes("reason", "Kim har berättat det själv")
                .presses("Svara")
                .sees("Svaret är skickat och kopiorna utlämnade.", "Lämnade ut");

        nils.opens(person() + "/begar").sees("Uppgifter har lämnats ut");
        nils.opens(person() + "/tidslinje").sees(SECRET);
    }

    @Test
    void theOneWhoAsksIsToldTheSameWhyeverNothingIsHandedOver() {
        nilsAsks();

        sara.opens(person() + "/begar").follows("Hur brukar Kim vilja bli nådd?");
        sara.chooses("outcome", "refused")
                .presses("Svara")
                .isTold(422, "Skriv varför inget lämnas ut")
                .writes("refusal", "Kim vill inte")
                .presses("Svara")
                .isTold(422, "Kryssa i att svaret inte skadar någon")
                .chooses("noHarm", "yes")
                .presses("Svara")
                .sees("Lämnade inte ut, av sekretess");

        nils.opens(person() + "/begar").sees("Inget lämnas ut").doesNotSee("sekretess", "vill inte", SECRET);
    }

    @Test
    void aCopyWaitsUntilItIsAcknowledged() {
        sara.opens(person() + "/lamna-ut/note/" + noteId)
                .chooses("ground", "harm-test")
                .presses("Lämna ut kopian")
                .chooses("harm-to-whom", "person")
                .writes("reason", "Kim har berättat det själv")
                .chooses("receipt", "yes")
                .presses("Lämna ut kopian")
                .sees("Kopian är utlämnad");
        clock.set(TODAY.plusDays(3).atTime(9, 0));
        sara.signsInAgain().opens("/utlamnat").sees("Lämnat ut för 3 dagar sedan, inte kvitterat");

        nils.signsInAgain().opens(person() + "/utlamnat").follows("Anteckningar");
        nils.sees(SECRET);
        nils.opens(person() + "/utlamnat").presses("Kvittera").sees("Kvitterat. Avsändaren ser det.");

        sara.opens(person() + "/utlamnat").sees("Kvitterat av Nils Ek");
        sara.opens("/utlamnat").sees("Allt som skulle kvitteras är kvitterat.");
    }

    @Test
    void whatGoesOutsideTheTeamIsKeptAndPrinted() {
        sara.opens(person() + "/lamna-ut/note/" + noteId).follows("Lämna ut utanför teamet");
        sara.chooses("receiverKind", "law-enforcement")
                .writes("receiver", "Polisen i Uppsala")
                .chooses("ground", "necessary-for-own-work")
                .presses("Lämna ut kopian")
                .sees("Brottsbekämpande myndighet behöver uppgiften")
                .chooses("ground", "law-enforcement-need")
                .presses("Lämna ut kopian")
                .sees("Vad behöver myndigheten?")
                .chooses("what-is-needed", "contact-details")
                .writes("reason", "Polisen söker en försvunnen person")
                .presses("Lämna ut kopian")
                .sees("Utlämnandet är registrerat", "Till Polisen i Uppsala", "Brottsbekämpande myndighet");
        nils.opens(person() + "/utlamnat").doesNotSee("Polisen");
    }

    private String person() {
        return "/person/" + kim;
    }
}
