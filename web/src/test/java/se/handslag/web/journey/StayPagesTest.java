package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;

/** A stay in hospital with its notices, and a transfer, at browsers without scripts. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StayPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    private final SettableClock clock = SettableClock.at(TODAY.atTime(9, 0));
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor nils = Visitor.signsIn(house.port(), NILS);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void bothHaveAFile() {
        clock.set(TODAY.atTime(9, 0));
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(1).atTime(13, 0));
        nils = Visitor.signsIn(house.port(), NILS);
        sara = Visitor.signsIn(house.port(), SARA);
    }

    private String stay() {
        return "/person/" + kim + "/slutenvard";
    }

    private String transfer() {
        return "/person/" + kim + "/overforing";
    }

    private void admitted() {
        nils.opens(stay())
                .follows("Skriv in på sjukhus")
                .writes("ward", "Avdelning 88")
                .chooses("care", "voluntary")
                .chooses("needs", "both")
                .presses("Spara inskrivningen");
    }

    private void told() {
        nils.opens(stay())
                .follows("Skicka inskrivningsmeddelande")
                .writes("address", "Storgatan 1")
                .writes("planned", "2026-03-20")
                .presses("Skicka till kommunen");
    }

    @Test
    void fromAdmissionToDischargeTheMunicipalityReadsWhatItIsToldAndNothingElse() {
        sara.opens("/person/" + kim + "/sjukhus").sees("Inga meddelanden om slutenvård har kommit.");
        admitted();
        nils.sees("Inskrivningen är sparad.", "Inskrivningsmeddelande till kommunen", "Ingen utsedd än");
        sara.opens("/person/" + kim + "/sjukhus").sees("Inga meddelanden om slutenvård har kommit.");
        told();
        nils.sees("Inskrivningsmeddelandet är skickat.", "Kommunen har inte kvitterat");

        sara.opens("/person/" + kim + "/sjukhus")
                .sees("Inskrivningsmeddelande", "Storgatan 1", "20 mars 2026")
                .doesNotSee("Frivillig vård", "Ingen utsedd än")
                .presses("Kvittera: Inskrivningsmeddelande");
        sara.sees("Meddelandet är kvitterat.", "Kvitterat av Sara Lind");
        nils.opens(stay()).sees("Kvitterat av Sara Lind").doesNotSee("Kommunen har inte kvitterat");

        nils.opens(stay() + "/vardkontakt")
                .writes("contact", "Nils Ek, öppenvården")
                .presses("Spara vårdkontakten");
        nils.follows("Meddela utskrivningsklar")
                .sees("Skickar du nu betalar kommunen från och med 19 mars 2026.")
                .presses("Skicka till kommunen");
        nils.sees("Kommunen är underrättad.", "Kommunen betalar från och med", "Kalla till SIP");
        sara.opens("/person/" + kim).sees("Kommunen betalar från och med 19 mars 2026");
        sara.opens("/person/" + kim + "/uppgifter").sees("Kommunen betalar från och med 19 mars 2026");
        sara.opens("/person/" + kim + "/tidslinje")
                .sees("Meddelande om slutenvård")
                .doesNotSee("item.inpatient");

        nils.opens(stay() + "/utskrivning").writes("where", "Hem").presses("Spara");
        nils.sees("Utskrivningen är sparad.", "Information till kommunen samma dag")
                .follows("Skicka information till kommunen")
                .writes("information", "Behöver hembesök i morgon.")
                .presses("Skicka till kommunen");
        nils.sees("Informationen är skickad.", "Tidigare: Avdelning 88");
        sara.opens("/person/" + kim + "/sjukhus")
                .sees("Information vid utskrivning", "Behöver hembesök i morgon.")
                .doesNotSee("Personen är utskrivningsklar.");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        nils.opens(stay() + "/inskrivning").writes("ward", "Avdelning 88").presses("Spara inskrivningen");
        nils.isTold(422, "Välj vårdform.").sees("Välj vems stöd som behövs.");
        assertThat(nils.holds("ward")).isEqualTo("Avdelning 88");
        nils.chooses("care", "voluntary")
                .chooses("needs", "both")
                .writes("at", "")
                .presses("Spara inskrivningen");
        nils.isTold(422, "Skriv både dag och klockslag.");
        nils.writes("at", "08.30").presses("Spara inskrivningen");
        nils.sees("Inskrivningen är sparad.");
        nils.opens(stay() + "/inskrivningsmeddelande").presses("Skicka till kommunen");
        nils.isTold(422, "Skriv personens adress.");
        nils.opens(stay() + "/utskrivningsklar").presses("Skicka till kommunen");
        nils.isTold(422, "Skicka det först.");
        nils.opens(stay() + "/utskrivning").writes("where", "Hem").presses("Spara");
        nils.isTold(422, "Kommunen har inte fått något inskrivningsmeddelande.");
        assertThat(nils.holds("where")).isEqualTo("Hem");
        told();
        nils.opens(stay() + "/utskrivning").writes("where", "Hem").presses("Spara");
        nils.isTold(422, "Öppenvården har inte utsett någon fast vårdkontakt.");
    }

    @Test
    void aFormThatWasOpenedAboutAnEarlierStayDoesNothingToTheNext() {
        admitted();
        told();
        Visitor ward = Visitor.signsIn(house.port(), NILS);
        ward.opens(stay() + "/vardkontakt");
        nils.opens(stay() + "/utskrivning")
                .writes("where", "Hem")
                .writes("withoutContact", "Flyttar")
                .presses("Spara");
        nils.sees("Utskrivningen är sparad.");
        nils.opens(stay() + "/inskrivning")
                .writes("ward", "Avdelning 90")
                .chooses("care", "voluntary")
                .chooses("needs", "both")
                .presses("Spara inskrivningen");
        nils.sees("Inskrivningen är sparad.");

        ward.writes("contact", "Eva Lund, öppenvården").presses("Spara vårdkontakten");

        ward.isTold(422, "Personen har redan lämnat sjukhuset.");
        nils.opens(stay()).sees("Avdelning 90", "Ingen utsedd än").doesNotSee("Eva Lund");
    }

    @Test
    void theCarePlanIsDrawnUpWhenItsUnitsHaveApprovedIt() {
        nils.opens(stay())
                .follows("Skriv in på sjukhus")
                .writes("ward", "Avdelning 90")
                .chooses("care", "compulsory")
                .chooses("needs", "both")
                .presses("Spara inskrivningen");
        nils.follows("Öppna vårdplanen")
                .follows("Skriv vårdplanen")
                .chooses("outside", "compulsory")
                .presses("Spara vårdplanen");
        nils.isTold(422, "Skriv vad personen behöver.");
        nils.writes("needs", "Stöd i vardagen")
                .writes("what1", "Boendestöd")
                .chooses("attitude1", "agrees")
                .writes("unit1", "Socialpsykiatrin")
                .writes("chief", "Lena Ask")
                .presses("Spara vårdplanen");
        nils.sees("Vårdplanen är sparad.", "Enheter som inte har justerat: 1", "Håller med", "Boendestöd")
                .presses("Anteckna justering");
        nils.isTold(422, "Skriv vem på enheten som justerade.");
        nils.writes("approver", "Eva Lund").presses("Anteckna justering");
        nils.sees("Justeringen är antecknad.", "Upprättad: alla enheter har justerat", "Eva Lund");
        sara.opens(stay() + "/vardplan").sees("Meddelanden från sjukhuset").doesNotSee("Boendestöd");
    }

    @Test
    void aTransferIsPlannedAcknowledgedEndedAndFollowedUp() {
        sara.opens(transfer()).follows("Planera överföring").presses("Planera överföringen");
        sara.isTold(422, "Välj vem som tar över.");
        sara.chooses("receiverKind", "own-unit")
                .writes("receiver", "Socialpsykiatrin")
                .writes("takesOver", "Elin Berg")
                .writes("handed", "Boendestöd på tisdagar")
                .writes("why", "Kim vill ha det närmare")
                .presses("Planera överföringen");
        sara.sees("Överföringen är planerad.", "Väntar på kvittens", "Socialpsykiatrin")
                .follows("Kvittera överlämningen")
                .presses("Kvittera");
        sara.isTold(422, "Be någon hos mottagaren kvittera.");
        Visitor elin = Visitor.signsIn(house.port(), ELIN);
        elin.opens(transfer()).follows("Kvittera överlämningen").presses("Kvittera");
        elin.sees("Överlämningen är kvitterad.", "Överlappning");
        nils.opens(transfer()).sees("Ingen överföring är planerad.").doesNotSee("Socialpsykiatrin");

        sara.opens(transfer()).follows("Avsluta överföringen").presses("Avsluta överföringen");
        sara.isTold(422, "Skriv varför den slutar nu.");
        sara.writes("early", "Kim ville").presses("Avsluta överföringen");
        sara.sees("Överföringen är avslutad.", "Slutade tidigare: Kim ville", "Sara Lind följer upp")
                .follows("Följ upp överföringen")
                .writes("words", "Det går bra")
                .presses("Spara uppföljningen");
        sara.sees("Uppföljningen är sparad.", "Det går bra").doesNotSee("Återta personen");
    }

    @Test
    void isInEnglishToo() {
        admitted();
        nils.readsEnglish()
                .opens(stay())
                .sees("Stay in hospital", "Send notice of admission")
                .doesNotSee("web.stay.");
        nils.opens(stay() + "/utskrivning")
                .sees("The person leaves the hospital")
                .doesNotSee("web.stay.");
        nils.opens(transfer() + "/ny").sees("Plan a transfer").doesNotSee("web.transfer.");
        sara.readsEnglish()
                .opens("/person/" + kim + "/sjukhus")
                .sees("Notices from the hospital")
                .doesNotSee("web.notice.");
    }
}
