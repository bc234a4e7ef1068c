package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipCourse;
import se.handslag.web.RunningHouse;
import se.handslag.web.shell.Browser;

/** The coordinated individual plan at browsers without scripts, from the need to the end (journey J9). */
@CompositionRoot(because = "it plays the staff of both authorities")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SipPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 23);
    private static final String OWN_WORDS = "Att slippa berätta allt igen, nummer 7041";

    private final Map<AuthorityId, StoreSettings> settings = new HashMap<>();
    private final SettableClock clock = SettableClock.at(TODAY);
    private final RunningHouse house =
            RunningHouse.on(authority -> settings.computeIfAbsent(authority, StoreSettings::inMemory), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform());
    private CaseId kim = CaseId.next(clock);
    private Visitor sara = Visitor.signsIn(house.port(), SARA);
    private Visitor elin = Visitor.signsIn(house.port(), ELIN);
    private Visitor nils = Visitor.signsIn(house.port(), NILS);

    @AfterAll
    void close() {
        house.close();
    }

    @BeforeEach
    void aRelativeHasCalled() {
        on(TODAY);
        kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, TODAY.plusDays(30).atTime(13, 0));
    }

    private void on(LocalDate day) {
        clock.set(day);
        sara = Visitor.signsIn(house.port(), SARA);
        elin = Visitor.signsIn(house.port(), ELIN);
        nils = Visitor.signsIn(house.port(), NILS);
    }

    private String sip() {
        return "/person/" + kim + "/sip";
    }

    private SipCourse course() {
        return team.use(SARA, ReadingSips.class).read(SARA, kim).own().get(0);
    }

    private void kimConsents() {
        team.use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(REGION.id()),
                                Set.of(PlanningItems.SIP),
                                "",
                                "Att planera tillsammans",
                                TODAY,
                                TODAY.plusMonths(6),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
    }

    private void theNeedIsRecorded() {
        sara.opens(sip()).sees("Här börjar en SIP").follows("Registrera behov");
        sara.chooses("initiator", "person")
                .writes("important", OWN_WORDS)
                .writes("question", "Vem gör vad i vår?")
                .presses("Registrera behovet")
                .sees("Behovet är registrerat", OWN_WORDS, "10 kap. 8–9 §§ SoL (2025:400)");
    }

    private void everyoneIsCalled() {
        sara.opens(sip()).follows("Kalla till möte");
        sara.writes("meeting", MEETING.toString())
                .writes("time", "13.00")
                .writes("place", "Vårdcentralen, rum 4")
                .chooses("authority", REGION.id().toString());
        other(1, "other-authority", "Försäkringskassan, Lisa Ek");
        other(2, "other-authority", "Arbetsförmedlingen, Per Ås");
        sara.presses("Lägg till en mottagare");
        assertThat(sara.holds("other.2.receiver")).isEqualTo("Arbetsförmedlingen, Per Ås");
        other(3, "care-elsewhere", "Älvkarleby kommun, socialtjänsten");
        sara.presses("Kalla till möte").sees("5 är kallade", "Älvkarleby kommun, socialtjänsten", "Inget svar ännu");
    }

    private void other(int number, String kind, String who) {
        String name = "other." + number;
        sara.chooses(name + ".kind", kind)
                .chooses(name + ".channel", "letter")
                .writes(name + ".receiver", who)
                .writes(name + ".consented", "Kim sa ja i telefon i går");
    }

    private static List<String> rows(Visitor visitor) {
        return visitor.page().forms().stream()
                .flatMap(form -> form.named("row").stream())
                .map(SeenForm.Control::value)
                .toList();
    }

    private static void writesRow(
            Visitor visitor, String id, String need, String intervention, String answers, String whom) {
        visitor.writes("row." + id + ".need", need)
                .writes("row." + id + ".intervention", intervention)
                .chooses("row." + id + ".answers", answers)
                .writes("row." + id + ".whom", whom);
    }

    /** Called, written and locked, with everything that the pages say on the way. */
    private void thePlanIsLocked() {
        theNeedIsRecorded();
        sara.sees("Samtycke: nu");
        sara.opens(sip() + "/kalla").writes("meeting", MEETING.toString()).writes("time", "13.00");
        sara.writes("place", "Här")
                .chooses("authority", REGION.id().toString())
                .presses("Kalla till möte")
                .sees("Personen har inte samtyckt till en SIP");
        assertThat(course().invitations()).isEmpty();
        kimConsents();
        everyoneIsCalled();

        nils.opens(sip())
                .sees("Kallelse till SIP", "Vårdcentralen, rum 4", "Vem gör vad i vår?")
                .doesNotSee("Arbetsförmedlingen", OWN_WORDS);
        nils.presses("Kvittera").sees("Kvitterat");
        sara.opens(sip()).sees("Kvitterad av Nils Ek");
        theMunicipalityNextDoorKnowsNothing();

        on(MEETING);
        sara.opens(sip()).follows("Skriv planen vid mötet");
        assertThat(sara.holds("important")).isEqualTo(OWN_WORDS);
        List<String> first = rows(sara);
        writesRow(sara, first.get(0), "Sömn", "Samtal om dygnsrytm", "region", "Nils Ek");
        writesRow(sara, first.get(1), "Arbete", "Praktik", "other", "Arbetsförmedlingen");
        sara.presses("Spara").sees("Sparat");
        String added = rows(sara).get(2);
        writesRow(sara, added, "Bostad", "Lägenhet i Älvkarleby", "other-principal", "Älvkarleby kommun");
        sara.presses("Spara och gå till låsning")
                .sees(
                        "Det här saknas innan planen kan låsas",
                        "Välj vilken huvudman som har det övergripande ansvaret");
        sara.follows("Gå tillbaka och skriv")
                .chooses("lead", "municipality")
                .writes("lead-name", "Sara Lind, Uppsala kommun")
                .writes("follow-up-on", "2026-06-22")
                .writes("follow-up-by", "Sara Lind")
                .writes("present", "Kim, Sara, Nils, Lisa Ek, Per Ås");
        assertThat(sara.holds("held-on")).isEqualTo(MEETING.toString());
        sara.presses("Spara och gå till låsning")
                .presses("Lås och dela planen")
                .sees(
                        "Planen är låst och utlämnad",
                        "Låst",
                        "Älvkarleby kommun, socialtjänsten",
                        "Får planen på papper");
    }

    @Test
    void threeAgenciesAndTwoMunicipalitiesHaveOnePlanAndTheNeighbourLearnsOfNobody() {
        thePlanIsLocked();

        nils.opens(sip()).sees("En SIP har kommit", "Lägenhet i Älvkarleby");
        theMunicipalityNextDoorKnowsNothing();
        assertThat(course().locks()).hasSize(1);
        sara.opens(sip() + "/mote").sees("Planen som gäller, version 1");
        String lock = course().lastLock().orElseThrow().id().toString();
        Browser browser = new Browser(house.port()).signIn(SARA.employer() + " " + SARA.staff());
        for (String paper : List.of(
                "/last/" + lock + "/lattlast.pdf",
                "/last/" + lock + "/plan.pdf",
                "/kallelse/" + course().invitations().get(1).id() + "/kallelse.pdf")) {
            HttpResponse<String> answer = browser.get(sip() + paper);
            assertThat(answer.statusCode()).as(paper).isEqualTo(200);
            assertThat(answer.body()).startsWith("%PDF");
        }
    }

    private void theMunicipalityNextDoorKnowsNothing() {
        Visitor oskar = Visitor.signsIn(house.port(), OSKAR);
        oskar.opens(sip(), 404).doesNotSee("SIP", "Evas son");
        oskar.opens("/uppgifter").doesNotSee("Evas son", "SIP");
        oskar.opens("/personer").doesNotSee("Evas son");
        // That Oskar tried an address stands in his own log, and nothing else anywhere.
        Map<String, List<String>> next =
                new HashMap<>(StoreDump.of(settings.get(ALVKARLEBY.id())).rows());
        next.remove("access_log");
        assertThat(next.toString()).doesNotContain(kim.toString()).doesNotContain(OWN_WORDS);
    }

    @Test
    void whatTwoWriteAtTheMeetingIsPutTogetherAndTheSameFieldIsAsked() {
        kimConsents();
        theNeedIsRecorded();
        on(MEETING);
        sara.opens(sip() + "/mote");
        elin.opens(sip() + "/mote");
        sara.writes("situation", "Bor hos mamma").presses("Spara");
        elin.writes("short-goals", "Ut tre dagar")
                .presses("Spara")
                .sees("Sparat tillsammans med det som Sara Lind har skrivit");
        assertThat(elin.holds("situation")).isEqualTo("Bor hos mamma");

        sara.opens(sip() + "/mote").writes("long-goals", "En lägenhet").presses("Spara");
        elin.writes("long-goals", "Ett jobb").writes("present", "Alla").presses("Spara");
        assertThat(elin.page().status()).isEqualTo(409);
        elin.sees("En lägenhet", "Ett jobb", "Sara Lind ändrade planen");
        elin.presses("Spara med mina val").sees("Välj vilken av de två texterna");
        elin.chooses("keep.long-goals", "ours").presses("Spara med mina val");
        assertThat(elin.holds("long-goals")).isEqualTo("Ett jobb");
        assertThat(elin.holds("present")).isEqualTo("Alla");
    }

    @Test
    void whatIsTypedIsSavedAndTheAnswerBringsWhatOthersWrote() {
        kimConsents();
        theNeedIsRecorded();
        on(MEETING);
        Browser typing = new Browser(house.port()).signIn(SARA.employer() + " " + SARA.staff());
        sara.opens(sip() + "/mote");
        elin.opens(sip() + "/mote").writes("situation", "Bor hos mamma").presses("Spara");
        Map<String, String> fields = new HashMap<>(Map.of("seen", "0", "long-goals", "En lägenhet"));
        fields.put("important", OWN_WORDS);
        fields.put("question", "Vem gör vad i vår?");

        HttpResponse<String> answer = typing.fillIn(sip() + "/mote", sip() + "/mote/utkast", fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"saved\":\"Sparat", "\"situation\":\"Bor hos mamma\"", "\"seen\":\"2\"")
                .doesNotContain("\"long-goals\"");
        elin.opens(sip() + "/mote");
        assertThat(elin.holds("long-goals")).isEqualTo("En lägenhet");
        fields.put("situation", "Bor själv");
        assertThat(typing.fillIn(sip() + "/mote", sip() + "/mote/utkast", fields)
                        .body())
                .contains("Inte sparat: Sara Lind har ändrat samma fält")
                .doesNotContain("\"fields\"");
    }

    @Test
    void aLockedPlanIsFollowedUpRenewedAndEnded() {
        thePlanIsLocked();
        on(LocalDate.of(2026, 6, 22));
        sara.opens(sip()).follows("Följ upp");
        sara.presses("Spara uppföljningen").sees("Välj hur det är för personen nu");
        sara.chooses("direction", "better")
                .writes("ownWords", "Jag sover")
                .writes("evaluation", "Praktiken blev av")
                .presses("Spara uppföljningen")
                .sees("Uppföljningen är sparad", "Jag sover", "Praktiken blev av");
        sara.presses("Gör en ny version").sees("En ny version har börjat", "Skriv SIP vid mötet");
        assertThat(sara.holds("lead-name")).isEqualTo("Sara Lind, Uppsala kommun");
        assertThat(sara.holds("follow-up-on")).isEmpty();
        sara.opens(sip())
                .sees("Planen som gäller, version 1", "Planen som skrivs")
                .follows("Avsluta planen");
        sara.chooses("reason", "other").presses("Avsluta planen").sees("Skriv vad orsaken är");
        sara.writes("words", "Kim flyttar ihop med sin bror").presses("Avsluta planen");
        sara.sees("Planen är avslutad", "Avslutade planer", "Kim flyttar ihop med sin bror");
    }

    @Test
    void anAnswerByPhoneIsWrittenDownAndAReceiverWithoutTheWordsOfConsentIsAskedFor() {
        kimConsents();
        theNeedIsRecorded();
        sara.opens(sip() + "/kalla")
                .writes("meeting", MEETING.toString())
                .writes("time", "13.00")
                .writes("place", "Här")
                .writes("other.1.receiver", "Skolan");
        sara.presses("Kalla till möte").sees("Skriv när och hur personen sa ja", "Välj vilket slag av mottagare");
        assertThat(sara.holds("other.1.receiver")).isEqualTo("Skolan");
        everyoneIsCalled();
        String employment = course().invitations().stream()
                .filter(one -> one.receiver().startsWith("Arbets"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        sara.opens(sip() + "/kallelse/" + employment + "/svar")
                .presses("Spara svaret")
                .sees("Välj vad som svarades");
        sara.chooses("said", "coming").writes("words", "Per ringde").presses("Spara svaret");
        sara.sees("Kommer: Per ringde");
    }
}
