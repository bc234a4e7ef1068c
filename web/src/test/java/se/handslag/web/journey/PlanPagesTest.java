package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.SettableClock;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** The plan's pages at a browser without scripts, from the first goal to the end of the support. */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanPagesTest {
    private static final LocalDate GRANTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Period SUPPORT = Period.ofMonths(GRANTED, 3);

    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 2, 2));
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private int persons;
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);
    private Visitor nils = Visitor.signsIn(house.port(), NILS);

    @BeforeAll
    void theBoardDelegates() {
        team.boardDelegates(LocalDate.of(2026, 1, 1));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void kimIsGrantedSupport() {
        kim = newCase();
        clock.set(GRANTED);
        team.grant(SARA, kim, SUPPORT).orElseThrow();
        clock.set(TODAY);
        sara = Visitor.signsIn(house.port(), SARA);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    private CaseId newCase() {
        clock.set(LocalDate.of(2026, 2, 2));
        CaseId caseId = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(caseId, LocalDate.of(2026, 2, 9).atTime(13, 0));
        clock.set(LocalDate.of(2026, 2, 9));
        team.personIsIdentified(caseId, nextTestNumber(), "Kim", "Åkesson");
        team.personConsents(caseId, new Period(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 12, 31)));
        team.allCriteriaAreSettled(caseId);
        team.conclude(caseId).orElseThrow();
        team.personApplies(caseId, LocalDate.of(2026, 2, 9));
        team.nurseIsConsulted(caseId);
        return caseId;
    }

    /** A number of the series that the Tax Agency sets aside for tests (980 to 999), another for each case. */
    private String nextTestNumber() {
        String digits =
                LocalDate.of(1990, 1, 1).plusDays(persons++).format(DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT))
                        + "980";
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (2 - i % 2);
            sum += product / 10 + product % 10;
        }
        return "19" + digits + (10 - sum % 10) % 10;
    }

    private String plan() {
        return "/person/" + kim + "/plan";
    }

    private Plan saved() {
        return team.use(SARA, ReadingPlans.class).read(SARA, kim).own().orElseThrow();
    }

    @Test
    void aFindingSaysWhoHasIt() {
        sara.opens("/person/" + kim + "/bedomning").sees("Region Uppsala har en kopia sedan 9 februari 2026.");
    }

    private void consent(ItemKind kind) {
        team.use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(REGION.id()),
                                Set.of(kind),
                                "",
                                "Arbetet tillsammans",
                                TODAY,
                                TODAY.plusMonths(6),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
    }

    private void kimHasAPlan() {
        sara.opens(plan()).follows("Skriv planen").writes("goal.1.words", "Jag vill kunna handla själv");
        sara.writes("goal.1.how", "Vi går tillsammans på tisdagar").presses("Spara planen");
    }

    @Test
    void aPlanIsWrittenWithTwoGoalsAndSteps() {
        sara.opens(plan()).sees("Genomförandeplan", "Det finns ingen genomförandeplan än");
        sara.follows("Skriv planen")
                .writes("aim", "Bryta isoleringen")
                .writes("goal.1.words", "Jag vill kunna handla själv")
                .chooses("goal.1.programme.isolation-broken", "yes")
                .writes("section.daily-routines", "Går upp klockan tio.");
        sara.presses("Lägg till delmål").writes("goal.1.step.1", "Till porten").presses("Lägg till mål");
        assertThat(sara.page().status()).isEqualTo(200);
        assertThat(sara.holds("goal.1.words")).isEqualTo("Jag vill kunna handla själv");
        assertThat(sara.holds("goal.1.step.1")).isEqualTo("Till porten");
        assertThat(sara.holds("goal.1.programme.isolation-broken")).isEqualTo("yes");
        assertThat(sara.holds("section.daily-routines")).isEqualTo("Går upp klockan tio.");

        sara.writes("goal.2.words", "Sova på natten")
                .writes("goal.2.next", "2026-04-13")
                .chooses("view", "agrees")
                .writes("view.words", "Det känns rätt");
        sara.presses("Spara planen")
                .sees("Planen är sparad", "Jag vill kunna handla själv", "Till porten", "Sova på natten")
                .sees("13 april 2026", "Går upp klockan tio.", "Håller med om planen", "”Det känns rätt”")
                .sees("Sagt av personen", "90 % ska ha brutit sin isolering");

        assertThat(saved().goals())
                .extracting(Goal::words)
                .containsExactly("Jag vill kunna handla själv", "Sova på natten");
        sara.follows("Ändra planen")
                .chooses("goal.1.step.1.done", "yes")
                .presses("Spara planen")
                .sees("☑ Till porten");
        sara.follows("Se vad som lämnas ut, eller välj en annan grund")
                .sees("Mål 1, delmål 1 klart", "Vardagsrutiner", "Går upp klockan tio.")
                .doesNotSee("goal.1", saved().goals().get(0).id().toString());
        sara.opens(plan())
                .follows("Planens versioner")
                .sees("Version 2", "Version 1", "Sara Lind, Socionom", "Delmål", "Klart");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        sara.opens(plan() + "/andra")
                .writes("goal.1.how", "Bara hur")
                .writes("goal.1.next", "2026-02-30")
                .writes("aim", "Bryta isoleringen")
                .presses("Spara planen");
        sara.isTold(422, "Det är 2 saker att rätta")
                .sees("Den dagen finns inte i kalendern", "Skriv målet, gärna med personens egna ord.");
        assertThat(sara.holds("goal.1.next")).isEqualTo("2026-02-30");
        sara.writes("goal.1.words", "Handla")
                .writes("goal.1.next", "2026-03-01")
                .presses("Spara planen");
        sara.isTold(422, "Välj en dag för uppföljning från och med i dag.");
        assertThat(sara.holds("aim")).isEqualTo("Bryta isoleringen");
        sara.writes("goal.1.next", "")
                .presses("Spara planen")
                .sees("Planen är sparad", "Bara hur", "Ingen dag är bestämd");
    }

    @Test
    void twoWhoChangeDifferentThingsBothKeepTheirs() {
        kimHasAPlan();
        Visitor elin = Visitor.signsIn(house.port(), ELIN).opens(plan() + "/andra");
        sara.opens(plan() + "/andra").writes("goal.1.helpers", "Mamma").presses("Spara planen");
        elin.writes("aim", "Komma ut").presses("Spara planen");

        elin.sees("Sara Lind hade ändrat andra delar under tiden", "Mamma", "Komma ut");
    }

    @Test
    void twoWhoChangeTheSameSeeBothTextsAndChoose() {
        kimHasAPlan();
        Visitor elin = Visitor.signsIn(house.port(), ELIN).opens(plan() + "/andra");
        sara.opens(plan() + "/andra")
                .writes("goal.1.how", "På onsdagar")
                .writes("aim", "Saras mål")
                .presses("Spara planen");
        elin.writes("goal.1.how", "På torsdagar").writes("aim", "Elins mål").writes("participation", "Vid ett besök");
        elin.presses("Spara planen");

        elin.isTold(409, "Sara Lind ändrade planen 16 mars 2026 kl. 09.00 medan du skrev.");
        elin.sees("På onsdagar", "På torsdagar", "Saras mål", "Elins mål");
        elin.chooses("keep.aim", "theirs").presses("Spara planen med mina val");
        elin.isTold(409, "Välj vilken av de två texterna som ska gälla.");
        elin.sees("På onsdagar", "På torsdagar", "Saras mål", "Elins mål");
        elin.chooses("keep.goal." + saved().goals().get(0).id() + ".how", "ours")
                .presses("Spara planen med mina val");

        elin.sees("Planen är sparad", "På torsdagar", "Saras mål", "Vid ett besök")
                .doesNotSee("På onsdagar", "Elins mål");
    }

    @Test
    void theNurseSeesAnotherRecordIsThereUntilSomethingIsHandedOver() {
        kimHasAPlan();
        nils.opens(plan())
                .sees(
                        "Vårdplan",
                        "Det finns ingen vårdplan än",
                        "Kommunen har en egen akt.",
                        "Be Sara Lind om en kopia.")
                .doesNotSee("Jag vill kunna handla själv", "Vi går tillsammans");
        sara.opens(plan()).sees("Regionen har en egen journal.", "Be Nils Ek om en kopia.", "Inget samtycke täcker");

        consent(PlanningItems.PLAN);
        sara.opens(plan())
                .presses("Lämna ut kopia till Region Uppsala")
                .sees("En kopia är utlämnad till Region Uppsala");
        sara.sees("Region Uppsala har en kopia av version 1 sedan 16 mars 2026.");

        nils.opens(plan())
                .sees(
                        "Utlämnad av Sara Lind 16 mars 2026",
                        "Jag vill kunna handla själv",
                        "Vi går tillsammans på tisdagar")
                .sees("Det här är en kopia.")
                .doesNotSee("Kommunen har en egen akt.");
        nils.follows("Skriv planen").sees("Diagnoser").doesNotSee("Vardagsrutiner");
        nils.writes("goal.1.words", "Förstå rädslan").presses("Spara planen").sees("Förstå rädslan");
        sara.opens(plan()).doesNotSee("Förstå rädslan");
    }

    @Test
    void aCopyGoesAlongWithTheSaveWhenItsBoxIsTicked() {
        consent(PlanningItems.PLAN);
        sara.opens(plan() + "/andra")
                .writes("goal.1.words", "Handla")
                .chooses("copyTo", REGION.id().toString());
        sara.presses("Spara planen").sees("Planen är sparad och en kopia är utlämnad");

        nils.opens(plan()).sees("Utlämnad av Sara Lind", "Handla");
    }

    @Test
    void theGoalsAreFollowedUpOnOnePage() {
        kimHasAPlan();
        sara.opens(plan()).follows("Följ upp målen").sees("Jag vill kunna handla själv", "Med personens ord");
        assertThat(sara.holds("goal.1.next")).isEqualTo("2026-06-16");
        sara.writes("goal.1.words", "Jag gick in i affären").presses("Spara uppföljningen");
        sara.isTold(422, "Välj hur det går med målet.");
        sara.chooses("goal.1.direction", "better").chooses("goal.1.rating", "6").presses("Spara uppföljningen");
        sara.sees("Ett mål är uppföljt.", "Bättre: ”Jag gick in i affären”", "Senast 6 av 10", "16 juni 2026");
    }

    @Test
    void nothingIsFollowedUpWhenNothingIsSaid() {
        kimHasAPlan();
        sara.opens(plan() + "/uppfoljning").presses("Spara uppföljningen");
        sara.isTold(422, "Välj hur det går med minst ett mål.");
        sara.opens("/person/" + newCaseInInvestigation() + "/plan/uppfoljning", 409)
                .sees("Det finns ingen plan att följa upp");
    }

    private CaseId newCaseInInvestigation() {
        CaseId caseId = newCase();
        clock.set(TODAY);
        sara = Visitor.signsIn(house.port(), SARA);
        return caseId;
    }

    @Test
    void aPlanIsNotWrittenBeforeTheDecision() {
        CaseId undecided = newCaseInInvestigation();
        sara.opens("/person/" + undecided + "/plan").sees("Planen skrivs när insatsen är beviljad.");
        assertThat(sara.page().links()).noneMatch(link -> link.text().equals("Skriv planen"));
        sara.opens("/person/" + undecided + "/plan/andra").sees("Planen skrivs när insatsen är beviljad.");
    }

    @Test
    void whatThePersonWasToldIsWrittenDownAndReadWhenTheSupportEnds() {
        kimHasAPlan();
        String end = "/person/" + kim + "/avslut";
        sara.opens(end).sees("Avsluta insatsen", "Inget är nedskrivet.", "Insatsen började 2 mars 2026");
        sara.follows("Information om stöd och vård").sees("Inget är nedskrivet än.");
        sara.presses("Spara").isTold(422, "Skriv vilka stöd- och vårdinsatser personen fick veta om.");
        sara.writes("told", "Boendestöd och studievägledning")
                .writes("recommended", "Studievägledning")
                .chooses("help", "given")
                .presses("Spara");
        sara.isTold(422, "Skriv vad personen fick hjälp att söka.");
        sara.writes("helpWith", "En kurs")
                .presses("Spara")
                .sees("Boendestöd och studievägledning", "Hjälp given: En kurs");

        sara.opens(end).sees("Läst ur akten: ett tillfälle.");
        sara.chooses("reason", "drop-out-before").presses("Avsluta insatsen för Kim Åkesson");
        sara.isTold(422, "Insatsen hade börjat 2 mars 2026.");
        sara.chooses("reason", "completed").chooses("goal.isolation-broken", "yes");
        sara.presses("Avsluta insatsen för Kim Åkesson").isTold(422, "Svara på om målet är nått.");
        sara.chooses("goal.way-back", "unknown").writes("summary", "Kim går ut själv nu.");
        sara.presses("Avsluta insatsen för Kim Åkesson").isTold(422, "Skriv varför det inte går att svara.");
        assertThat(sara.holds("summary")).isEqualTo("Kim går ut själv nu.");
        sara.writes("goal.way-back.why", "Beslutar sig i höst")
                .chooses("copyTo", REGION.id().toString());
        sara.presses("Avsluta insatsen för Kim Åkesson")
                .sees(
                        "Insatsen är avslutad och regionen har fått veta",
                        "Planerat avslut",
                        "Kim går ut själv nu.",
                        "Beslutar sig i höst");

        assertThat(team.file(SARA, kim).map(CaseFile::isOpen)).contains(false);
        sara.opens(plan()).sees("Ärendet är avslutat. Planen kan läsas men inte ändras.");
        nils.opens(end)
                .sees("Avsluta regionens del", "Kommunens insats är avslutad", "16 mars 2026, Planerat avslut")
                .doesNotSee("Kim går ut själv nu.", "Beslutar sig i höst");
        nils.chooses("reason", "completed")
                .presses("Avsluta regionens del för Kim Åkesson")
                .sees("Regionens del är avslutad");
        assertThat(team.file(NILS, kim).map(CaseFile::isOpen)).contains(false);
    }

    @Test
    void aDropOutBeforeTreatmentAsksNoGoals() {
        CaseId undecided = newCaseInInvestigation();
        sara.opens("/person/" + undecided + "/avslut")
                .sees("Ingen insats är beviljad.")
                .doesNotSee("Verksamhetens mål");
        sara.chooses("reason", "drop-out-before").presses("Avsluta insatsen för Kim Åkesson");
        sara.sees(
                "Insatsen är avslutad", "Inga mål mättes eftersom insatsen aldrig började.", "Avhopp innan behandling");
    }

    @Test
    void theOtherMunicipalityDoesNotFindTheCase() {
        kimHasAPlan();
        Visitor oskar = Visitor.signsIn(house.port(), OSKAR);
        for (String page :
                List.of("plan", "plan/andra", "plan/versioner", "plan/uppfoljning", "information", "avslut")) {
            oskar.opens("/person/" + kim + "/" + page, 404).doesNotSee("Kim", "handla");
        }
    }

    @Test
    void thePagesAreReadInEnglishToo() {
        kimHasAPlan();
        sara.opens(plan());
        sara.browser()
                .post(
                        "/val/sprak",
                        Map.of("_proof", Browser.proof(sara.browser().get(plan())), "language", "en", "back", plan()));
        sara.opens(plan()).sees("Implementation plan", "Follow up the goals");
    }

    @Test
    void nobodyIsToldToPrintWhenTheyMeanToEnd() {
        sara.opens("/person/" + kim + "/avslut").doesNotSee("Skriv ut", "skriv ut", "utskriv");
    }
}
