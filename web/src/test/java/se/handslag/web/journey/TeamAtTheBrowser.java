package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;

/** What the social worker and the nurse do at their browsers, from the first call to the decision: one method for each act. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class TeamAtTheBrowser {
    static final List<String> OF_THE_MUNICIPALITY = List.of(
            "isolation",
            "needs-support",
            "few-contacts",
            "no-other-support-contacts",
            "no-other-authority",
            "no-other-way",
            "willing-to-change");
    static final List<String> OF_THE_REGION = List.of("not-temporary", "no-psychosis", "not-only-neuropsychiatric");

    private final SettableClock clock;
    private final Visitor sara;
    private final Visitor nils;

    TeamAtTheBrowser(RunningHouse house, SettableClock clock) {
        this.clock = clock;
        this.sara = Visitor.signsIn(house.port(), SARA);
        this.nils = Visitor.signsIn(house.port(), NILS);
    }

    Visitor sara() {
        return sara;
    }

    Visitor nils() {
        return nils;
    }

    /** Begins another day; a session does not last from one to the next. */
    void on(LocalDate day) {
        clock.set(day);
        sara.signsInAgain();
        nils.signsInAgain();
    }

    /** A relative calls; Sara is on the page where an interview is booked. @return the address of the person's pages */
    String relativeCalls(String about) {
        sara.opens("/inflode").follows("Registrera kontakt");
        sara.chooses("team", TeamAtWork.TEAM.value())
                .chooses("caller", "relative")
                .writes("callerName", "Eva")
                .writes("callerPhone", "070-174 06 05")
                .writes("about", about)
                .writes("matter", "Har inte varit utanför dörren på två år.")
                .chooses("next", "interview")
                .presses("Spara kontakten");
        return sara.page().path().replaceFirst("/person/([0-9a-f-]+)/.*", "/person/$1");
    }

    void interviewIsBooked(LocalDate day) {
        sara.writes("day", day.toString())
                .writes("time", "13.00")
                .writes("place", "Hembesök")
                .writes("regionStaff", "Nils Ek")
                .chooses("noHarm", "yes")
                .presses("Boka samtalet");
    }

    /** Nils takes the one case at the region that nobody has. */
    void nurseTakesTheCase() {
        nils.opens("/inflode").presses("Ta nästa").sees("Du har ärendet nu.");
    }

    void isIdentified(String person, String number, String given, String family) {
        sara.opens(person + "/kontakt").follows("Skriv in vem personen är");
        sara.writes("identityNumber", number)
                .writes("givenName", given)
                .writes("familyName", family)
                .chooses("prefers", "text-message")
                .writes("municipality", "0380")
                .chooses("protection", "none")
                .chooses("source", "population-register")
                .presses("Spara personuppgifterna");
    }

    /** The person consents to each authority for what that authority knows, and the region is told who it is. */
    void consents(String person, LocalDate from, LocalDate to) {
        consents(sara, person, from, to, "identity", "finding", "note", "consultation-request", "discharge");
        consents(nils, person, from, to, "finding", "note", "consultation-answer", "information");
        sara.opens(person + "/identitet")
                .presses("Lämna ut kopia")
                .sees("Personuppgifterna är utlämnade till Region Uppsala");
    }

    private static void consents(Visitor visitor, String person, LocalDate from, LocalDate to, String... kinds) {
        visitor.opens(person + "/samtycke").follows("Registrera samtycke");
        visitor.chooses("kinds", kinds)
                .writes("purpose", "Samordna stödet i Hikikomori Uppsala")
                .writes("from", from.toString())
                .writes("to", to.toString())
                .chooses("form", "written")
                .writes("document", "Pärmen i arkivet")
                .chooses("capacity", "self")
                .chooses(
                        "told",
                        "parties",
                        "information",
                        "purpose",
                        "duration",
                        "may-refuse",
                        "may-withdraw",
                        "consequences")
                .presses("Visa vad de får se")
                .sees("Inget är sparat ännu", "Det går att säga nej")
                .presses("Registrera samtycket")
                .sees("Samtycket är registrerat och gäller till och med");
    }

    void answers(Visitor visitor, String person, List<String> criteria) {
        visitor.opens(person + "/bedomning");
        criteria.forEach(criterion -> visitor.chooses("answer-" + criterion, "yes"));
        visitor.presses("Spara svaren").sees("Svaren är sparade");
    }

    void applies(String person, LocalDate arrived) {
        sara.opens(person + "/beslut").follows("Registrera ansökan");
        sara.writes("arrivedOn", arrived.toString())
                .chooses("form", "oral")
                .chooses("by", "person")
                .chooses("impartial", "yes")
                .writes("appliedFor", "Stöd för att komma ut igen")
                .presses("Registrera ansökan")
                .sees("Ansökan är registrerad och utredningen är öppnad");
        sara.opens(person + "/beslut/utredning")
                .writes("text", "Bor hos sin mamma. Sover på dagarna.")
                .presses("Spara utredningen")
                .sees("Version 1 av utredningen är sparad");
    }

    void nurseIsAsked(String person) {
        sara.opens(person + "/beslut/samrad")
                .writes("question", "Vad talar för och emot stödet?")
                .chooses("ground", "consent")
                .presses("Skicka frågan till Region Uppsala")
                .sees("Frågan är skickad till Region Uppsala");
    }

    void nurseAnswers(String person) {
        nils.opens(person + "/samrad")
                .chooses("view", "supports")
                .writes("text", "Bra att börja nu.")
                .chooses("ground", "consent")
                .presses("Signera och lämna ut svaret")
                .sees("Svaret är signerat och utlämnat");
    }

    /** Support is granted; Sara is on the page with the letter. */
    void isGranted(String person, LocalDate from, LocalDate to) {
        sara.opens(person + "/beslut").follows("Bevilja stöd");
        sara.writes("from", from.toString())
                .writes("to", to.toString())
                .writes("reasons", "Du behöver stöd för att bryta isoleringen.")
                .presses("Bevilja stödet och underteckna");
    }

    /** A home visit this morning, with a copy of the note to those named. */
    void writesANote(Visitor visitor, String person, String text, String... copies) {
        visitor.opens(person + "/tidslinje").follows("Ny anteckning");
        visitor.chooses("kind", "home-visit").writes("time", "08.30").writes("text", text);
        if (copies.length > 0) {
            visitor.chooses("copyTo", copies);
        }
        visitor.sends();
    }

    /** Everything that comes before a decision, in one day. @return the address of the person's pages */
    String comesToADecision(LocalDate day, String number, String given, String family) {
        on(day);
        String person = relativeCalls(given + "s mamma");
        interviewIsBooked(day);
        nurseTakesTheCase();
        isIdentified(person, number, given, family);
        consents(person, day, day.plusMonths(11));
        answers(sara, person, OF_THE_MUNICIPALITY);
        answers(nils, person, OF_THE_REGION);
        sara.opens(person + "/bedomning").presses("Slutför bedömningen").sees("Bedömningen är slutförd");
        applies(person, day);
        nurseIsAsked(person);
        nurseAnswers(person);
        return person;
    }
}
