package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.SettableClock;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.region.commit.CareStanding;
import se.handslag.decisions.region.commit.ReadingCareCommitments;
import se.handslag.web.RunningHouse;

/** The region's pages about its care at a browser without scripts, and what the municipality sees of them. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Period CONSENTED = new Period(TODAY, TODAY.plusMonths(6));

    private final Deque<String> numbers = new ArrayDeque<>(List.of(
            "199001019802",
            "199001019810",
            "199001019828",
            "199703149808",
            "199703149816",
            "199703149824",
            "200211239801",
            "200211239819",
            "200211239827",
            "198406079809",
            "198406079817",
            "198406079825"));
    private final SettableClock clock = SettableClock.at(TODAY.atTime(9, 0));
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
    void kimHasApplied() {
        clock.set(TODAY.atTime(9, 0));
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(7).atTime(13, 0));
        team.personIsIdentified(kim, numbers.remove(), "Kim", "Åkesson");
        team.personConsents(kim, CONSENTED);
        team.personApplies(kim, TODAY);
        sara = Visitor.signsIn(house.port(), SARA);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    @Test
    void theNurseTakesOnTheCareAndTheMunicipalitySeesWhomToTurnTo() {
        personConsentsToTheOutcome();
        sara.opens(beslut()).doesNotSee("Vårdåtagande");

        nils.opens(care())
                .sees("Regionen har inte tagit ställning till vården än.")
                .follows("Gör vårdåtagande");
        nils.writes("undertakes", "Samtal om ångest varannan vecka.")
                .chooses("contact", "me")
                .presses("Signera vårdåtagandet")
                .sees(
                        "Vårdåtagandet är signerat.",
                        "Samtal om ångest varannan vecka.",
                        "Kommunen vet hur det står",
                        "6 kap. 2 § patientlagen (2014:821)",
                        "Fast vårdkontakt: Nils Ek");

        sara.opens(beslut())
                .sees("Vårdåtagande", "Gäller", "Fast vårdkontakt: Nils Ek, Specialistsjuksköterska")
                .doesNotSee("ångest");
        sara.opens(person()).sees("Fast vårdkontakt: Nils Ek");
        sara.opens(person() + "/tidslinje").sees("Vårdkontaktens titel").doesNotSee("ångest");
        sara.opens(beslut() + "/bevilja", 200);
    }

    @Test
    void withoutConsentItIsSignedAndHandedOverLaterOnAGroundThatIsSaid() {
        nils.opens(care() + "/gora").sees("Inget samtycke till regionen täcker ett utlämnande i dag.");
        nils.writes("undertakes", "Samtal")
                .chooses("contact", "later")
                .presses("Signera vårdåtagandet")
                .sees("Inget är utlämnat", "Inte utsedd");
        sara.opens(beslut()).doesNotSee("Vårdåtagande");

        nils.follows("Lämna ut till kommunen");
        nils.sees("Det här lämnas ut, och inget annat")
                .chooses("ground", "harm-test")
                .presses("Lämna ut till Uppsala kommun")
                .sees("Vem skulle det kunna skada?")
                .presses("Lämna ut till Uppsala kommun")
                .isTold(422, "Välj vem det skulle kunna skada");
        nils.stillHas("ground", "harm-test")
                .chooses("harm-to-whom", "person")
                .writes("reason", "Kim har själv berättat det")
                .presses("Lämna ut till Uppsala kommun")
                .sees("Kommunen vet hur det står");
        sara.opens(beslut()).sees("Ingen fast vårdkontakt är utsedd.");

        nils.opens(care()).follows("Utse fast vårdkontakt");
        nils.chooses("contact", "colleague")
                .writes("contactName", "Lisa Ström")
                .writes("contactTitle", "Kurator")
                .writes("contactStaff", "lisa")
                .presses("Utse vårdkontakten")
                .sees("Vårdkontakten är utsedd.", "Lisa Ström, Kurator", "Kommunen vet inte det senaste");
        sara.opens(beslut()).doesNotSee("Lisa");
    }

    @Test
    void decliningSaysWhyInTheRegionsRecordOnly() {
        personConsentsToTheOutcome();

        nils.opens(care()).follows("Avböj vården");
        nils.presses("Signera och avböj").isTold(422, "Välj varför regionen avböjer.");
        nils.chooses("why", "better-elsewhere")
                .writes("reason", "Primärvården behandlar depressionen.")
                .presses("Signera och avböj")
                .sees("Regionen har avböjt.", "Får bättre vård någon annanstans", "depressionen");

        sara.opens(beslut()).sees("Avböjt").doesNotSee("depressionen", "någon annanstans");
    }

    @Test
    void endsTheCommitmentAndTellsTheMunicipality() {
        personConsentsToTheOutcome();
        accepts();

        nils.opens(care()).follows("Avsluta vårdåtagandet");
        nils.writes("on", TODAY.plusDays(1).toString())
                .writes("reason", "Flyttar")
                .presses("Signera och avsluta")
                .isTold(422, "Den har inte varit ännu.");
        nils.stillHas("reason", "Flyttar")
                .writes("on", TODAY.toString())
                .presses("Signera och avsluta")
                .sees("Vårdåtagandet är avslutat.", "Gör vårdåtagande");

        sara.opens(beslut()).sees("Regionen avslutade 16 mars 2026").doesNotSee("Flyttar");
        sara.opens(person()).doesNotSee("Fast vårdkontakt:");
    }

    @Test
    void whatCannotBeDoneSaysWhy() {
        nils.opens(care() + "/avsluta").sees("Det finns inget vårdåtagande som gäller.");
        nils.opens(care() + "/kontakt").sees("Det finns inget vårdåtagande som gäller.");
        nils.opens(care() + "/lamna-ut").sees("Det finns inget att lämna ut.");
        accepts();
        nils.opens(care() + "/gora").sees("Regionen har redan ett vårdåtagande som gäller.");
        nils.opens(care() + "/avboj").sees("Regionen har redan ett vårdåtagande som gäller.");
    }

    @Test
    void aFormThatAColleagueWasQuickerThanKeepsWhatWasWritten() {
        nils.opens(care() + "/avboj");
        nils.chooses("why", "other").writes("reason", "Nej tack");
        Visitor colleague = Visitor.signsIn(house.port(), NILS).opens(care() + "/avboj");
        colleague
                .chooses("why", "person-declines")
                .writes("reason", "Kim vill inte")
                .presses("Signera och avböj");

        nils.presses("Signera och avböj").isTold(422, "En kollega hann skriva något om åtagandet medan du skrev.");
        nils.stillHas("reason", "Nej tack").sees("Kim vill inte");
        nils.presses("Signera och avböj").sees("Regionen har avböjt.");

        assertThat(standing().newest().particulars().number()).isEqualTo(2);
    }

    @Test
    void badInputIsToldAndKept() {
        nils.opens(care() + "/gora").writes("from", "i morgon").presses("Signera vårdåtagandet");
        nils.isTold(422, "Skriv vad regionen åtar sig.");
        nils.sees("Välj vem som blir fast vårdkontakt.").stillHas("from", "i morgon");
        nils.opens(care() + "/gora");
        nils.writes("undertakes", "Samtal")
                .chooses("contact", "colleague")
                .writes("contactName", "Sara Lind")
                .writes("contactTitle", "Socionom")
                .writes("contactStaff", "sara")
                .presses("Signera vårdåtagandet")
                .isTold(422, "Den som står där är anställd i kommunen.");
        nils.writes("contactStaff", "").presses("Signera vårdåtagandet").isTold(422, "Fyll i vårdkontaktens id");
    }

    @Test
    void aFormThatSaysNothingOfWhatWasSeenHasSeenNothing() {
        nils.opens(care() + "/avboj");
        nils.chooses("why", "other").writes("reason", "Nej").presses("Signera och avböj");

        nils.opens(care() + "/gora");
        nils.writes("undertakes", "Samtal")
                .chooses("contact", "me")
                .tampers("seen", "många")
                .presses("Signera vårdåtagandet")
                .isTold(422, "En kollega hann skriva något om åtagandet medan du skrev.");
    }

    @Test
    void theMunicipalitysStaffAreLedToWhatTheyHaveBeenTold() {
        assertThat(sara.opens(care()).page().path()).isEqualTo(beslut());
        assertThat(sara.opens(care() + "/gora").page().path()).isEqualTo(beslut());
        Visitor.signsIn(house.port(), OSKAR).opens(person(), 404);
    }

    @Test
    void thePagesAreInEnglishToo() {
        personConsentsToTheOutcome();
        accepts();
        nils.readsEnglish().opens(care()).sees("The municipality knows how it stands", "Fixed care contact");
        nils.opens(care() + "/avsluta").sees("Why does the commitment end?");
        sara.readsEnglish().opens(beslut()).sees("Care commitment", "In force");
    }

    private void accepts() {
        nils.opens(care() + "/gora");
        nils.writes("undertakes", "Samtal").chooses("contact", "me").presses("Signera vårdåtagandet");
    }

    private void personConsentsToTheOutcome() {
        team.use(NILS, RecordingConsent.class)
                .handle(
                        NILS,
                        GivenConsent.of(
                                kim,
                                Set.of(UPPSALA.id()),
                                Set.of(DecisionItems.CARE_COMMITMENT),
                                "",
                                "Att kommunen vet vem som ger vård",
                                CONSENTED.from(),
                                CONSENTED.to(),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
    }

    private CareStanding standing() {
        return team.use(NILS, ReadingCareCommitments.class)
                .matter(NILS, kim)
                .orElseThrow()
                .matter()
                .standing()
                .orElseThrow();
    }

    private String person() {
        return "/person/" + kim;
    }

    private String care() {
        return person() + "/atagande";
    }

    private String beslut() {
        return person() + "/beslut";
    }
}
