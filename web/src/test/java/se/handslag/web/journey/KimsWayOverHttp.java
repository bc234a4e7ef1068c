package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;

/** The whole way of Kim through the pages, and what they say to Sara and to Nils. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class KimsWayOverHttp {
    private final TeamAtTheBrowser team;
    private final Visitor sara;
    private final Visitor nils;
    private final String kim;

    private KimsWayOverHttp(TeamAtTheBrowser team, String kim) {
        this.team = team;
        this.sara = team.sara();
        this.nils = team.nils();
        this.kim = kim;
    }

    /** A relative calls, without an identity number, and an interview is booked. */
    static KimsWayOverHttp begins(TeamAtTheBrowser team) {
        team.on(LocalDate.of(2025, 4, 2));
        String kim = team.relativeCalls("Evas son");
        team.sara().sees("Kontakten är sparad", "Boka bedömningssamtal", "Evas son");
        team.nils().opens(kim + "/bedomning", 404);

        team.interviewIsBooked(LocalDate.of(2025, 4, 16));
        team.sara().sees("Bedömningssamtalet är bokat 16 april 2025 kl. 13.00.", "men inte vem det gäller");
        team.nils()
                .opens("/inflode")
                .sees("Bokad 16 april 13.00", "2025-04-16 13.00")
                .doesNotSee("Evas son", "Eva ", "070-174");
        team.nurseTakesTheCase();
        return new KimsWayOverHttp(team, kim);
    }

    String address() {
        return kim;
    }

    void isIdentifiedAndConsents() {
        team.on(LocalDate.of(2025, 4, 16));
        sara.opens(kim + "/kontakt").sees("Har inte varit utanför dörren på två år.");
        team.isIdentified(kim, "19900101-9802", "Kim", "Åkesson");
        sara.sees("Personuppgifterna är sparade", "Kim Åkesson", "19900101-••••");
        nils.opens(kim + "/bedomning").doesNotSee("Kim Åkesson");
        sara.opens(kim + "/identitet")
                .sees("Samtycke saknas.", "Personen behöver samtycka till att regionen får veta vem det gäller.");

        team.consents(kim, LocalDate.of(2025, 4, 16), LocalDate.of(2026, 4, 15));
        sara.opens(kim + "/samtycke")
                .sees(
                        "Får lämnas till Region Uppsala",
                        "från 16 april 2025 till och med 15 april 2026",
                        "Sara Lind, Socionom")
                .sees("Regionen frågar själv om samtycke till sina uppgifter.");
        nils.opens(kim + "/samtycke").sees("Får lämnas till Uppsala kommun").doesNotSee("Sara Lind, Socionom");
        nils.opens(kim + "/bedomning").sees("Kim Åkesson");
    }

    void isAssessedByBothAuthorities() {
        sara.opens(kim + "/bedomning")
                .sees(
                        "Personen är bosatt i Uppsala kommun",
                        "Automatisk",
                        "Källa: folkbokföringen",
                        "Regionen tar ställning.");
        sara.writes("comment-isolation", "Har gått ut två gånger sedan i höstas.")
                .chooses("answer-isolation", "yes")
                .presses("Spara svaren");
        team.answers(sara, kim, TeamAtTheBrowser.OF_THE_MUNICIPALITY);
        nils.opens(kim + "/bedomning")
                .doesNotSee("Har gått ut två gånger")
                .chooses("answer-isolation", "no")
                .presses("Spara svaren")
                .sees("Svaren är sparade", "Olika bedömning");
        team.answers(nils, kim, TeamAtTheBrowser.OF_THE_REGION);

        sara.opens(kim + "/bedomning").sees("Olika bedömning", "Kriterium 3: ni bedömer olika. Prata med varandra.");
        sara.presses("Slutför bedömningen")
                .isTold(
                        422,
                        "Bedömningen är inte klar. Kvar: kriterium 3 (olika bedömning: kommunen och regionen behöver prata).");
        nils.opens(kim + "/bedomning")
                .chooses("answer-isolation", "yes")
                .presses("Spara svaren")
                .doesNotSee("Olika bedömning");

        sara.opens(kim + "/bedomning")
                .presses("Slutför bedömningen")
                .sees("Bedömningen är slutförd", "Alla 12 kriterier är uppfyllda.", "Hör till målgruppen")
                .sees(
                        "– Personen är bosatt i Uppsala kommun: stämmer. (folkbokföringen 2025-04-16 09.00)",
                        "– Det finns ingen samtidig psykossjukdom: stämmer. (regionen, Nils Ek, 2025-04-16)");
    }

    void appliesAndTheNurseIsConsulted() {
        team.on(LocalDate.of(2025, 5, 20));
        sara.opens(kim + "/beslut").sees("Ingen ansökan är registrerad än.");
        team.applies(kim, LocalDate.of(2025, 5, 19));
        team.nurseIsAsked(kim);
        sara.opens(kim + "/beslut/bevilja").sees("Det går inte just nu.", "Region");

        nils.opens(kim + "/samrad")
                .sees("Vad talar för och emot stödet?", "Det du svarar är underlag; beslutet är kommunens.")
                .doesNotSee("Bor hos sin mamma");
        team.nurseAnswers(kim);
        nils.opens(kim + "/beslut", 403).sees("Beslutet fattas av kommunen");
        sara.opens(kim + "/beslut/samrad").sees("Bra att börja nu.", "Samråd är underlag.");
    }

    void isGrantedSupportUnderTheOldLaw() {
        team.on(LocalDate.of(2025, 6, 30));
        sara.opens(kim + "/beslut/bevilja")
                .sees("4 kap. 1 § socialtjänstlagen (2001:453)", "Punkt 3.2, Socionom")
                .writes("reasons", "Du behöver stöd för att bryta isoleringen.")
                .presses("Visa brevet")
                .sees("Så här ser brevet ut", "30 juni 2025");
        team.isGranted(kim, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));
        sara.sees(
                "Stödet är beviljat 1 juli–30 september 2025.",
                "Kim Åkesson, 19900101-9802",
                "4 kap. 1 § socialtjänstlagen (2001:453)",
                "Sara Lind, socionom",
                "så tiden löper inte än");

        team.on(LocalDate.of(2025, 7, 7));
        sara.opens(sara.page().path())
                .chooses("method", "handed-over")
                .writes("sentOn", "2025-07-07")
                .writes("receivedOn", "2025-07-07")
                .presses("Spara underrättelsen")
                .sees("Ett överklagande ska ha kommit in senast 28 juli 2025.");
    }

    void makesAPlanInOwnWords() {
        team.on(LocalDate.of(2025, 7, 10));
        sara.opens(kim + "/plan").sees("Det finns ingen genomförandeplan än.", "Regionen har en egen journal.");
        sara.follows("Skriv planen");
        sara.writes("goal.1.words", "Jag vill kunna handla själv")
                .chooses("goal.1.said", "person")
                .writes("goal.1.how", "Sara följer med en gång i veckan.")
                .presses("Lägg till delmål")
                .stillHas("goal.1.words", "Jag vill kunna handla själv")
                .writes("goal.1.step.1", "Gå till porten")
                .writes("goal.1.next", "2025-09-15")
                .chooses("goal.1.programme.isolation-broken", "yes")
                .writes("section.daily-routines", "Går upp klockan tio.")
                .chooses("section.daily-routines.said", "person")
                .presses("Spara planen")
                .sees("Planen är sparad", "Jag vill kunna handla själv", "Gå till porten", "15 september 2025");
        nils.opens(kim + "/plan")
                .sees(
                        "Det finns ingen vårdplan än.",
                        "Kommunen har en egen akt.",
                        "Här visas kommunens plan om kommunen har lämnat ut en kopia av den.")
                .doesNotSee("Jag vill kunna handla själv");
        nils.opens(kim + "/information")
                .writes("on", "2025-07-10")
                .writes("told", "Gruppbehandling och daglig verksamhet")
                .writes("recommended", "Gruppbehandling")
                .chooses("help", "offered")
                .chooses("copyTo", "municipality-0380")
                .presses("Spara")
                .sees("Det är nedskrivet vad personen fick veta.");
        sara.opens(kim + "/information").sees("Gruppbehandling och daglig verksamhet", "Kopia");
    }

    /** Notes in both records: each sees its own and what the other has handed over, and is told why there is nothing else to see. */
    void isVisitedAndWrittenAboutInBothRecords() {
        team.on(LocalDate.of(2025, 8, 14));
        team.writesANote(sara, kim, "Vi gick runt kvarteret.", "region-03");
        sara.sees("ligger i kommunens akt. En kopia är lämnad till regionen.");
        team.writesANote(sara, kim, "Vi pratade om ekonomin.");
        sara.sees("ligger i kommunens akt.").doesNotSee("En kopia är lämnad");
        team.writesANote(nils, kim, "Sömnen är bättre.");

        nils.opens(kim + "/tidslinje")
                .sees("Sömnen är bättre.", "Vi gick runt kvarteret.", "Utlämnad av Sara Lind")
                .doesNotSee("Vi pratade om ekonomin.")
                .sees(
                        "Kommunen har en egen akt.",
                        "Du ser bara det som kommunen har lämnat ut till er.",
                        "Behöver du något därifrån? Fråga Sara Lind.");
        sara.opens(kim + "/tidslinje")
                .sees("Vi gick runt kvarteret.", "Kopia lämnad till Region Uppsala", "Vi pratade om ekonomin.")
                .doesNotSee("Sömnen är bättre.")
                .sees("Regionen har en egen journal.", "Du ser bara det som regionen har lämnat ut till er.");

        nils.follows("Lämna ut en kopia")
                .sees("Det här lämnas ut, och inget annat", "Sömnen är bättre.")
                .chooses("to", "municipality-0380")
                .chooses("ground", "consent")
                .presses("Lämna ut kopian")
                .sees("Kopian är utlämnad.");
        sara.opens(kim + "/tidslinje").sees("Sömnen är bättre.", "Utlämnad av Nils Ek");
    }

    /** Every page that a link leads to holds the rules for all pages, also those that nobody in this story needed. */
    void canBeSeenOnEveryPage() {
        for (Visitor visitor : List.of(sara, nils)) {
            assertThat(visitor.wanders("/", kim))
                    .contains("/personer", "/inflode", "/uppgifter", kim + "/plan", kim + "/samtycke", kim + "/logg")
                    .hasSizeGreaterThan(20);
        }
        sara.opens("/").writes("term", "19900101-9802").presses("Sök").sees("Kim Åkesson");
    }

    void goesOnAfterAFollowUp() {
        team.on(LocalDate.of(2025, 9, 15));
        sara.opens(kim + "/plan").follows("Följ upp målen");
        sara.writes("on", "2025-09-15")
                .chooses("goal.1.direction", "better")
                .writes("goal.1.words", "Det går.")
                .chooses("goal.1.rating", "5")
                .chooses("goal.1.status", "ongoing")
                .writes("goal.1.next", "2025-11-17")
                .presses("Spara uppföljningen")
                .sees("Ett mål är uppföljt.", "Det går.", "17 november 2025");
    }

    void isGrantedMoreBeforeTheSupportEnds() {
        team.on(LocalDate.of(2025, 9, 22));
        sara.opens(kim + "/beslut").follows("Förläng stödet");
        sara.sees("Förlängningen börjar 1 oktober 2025", "11 kap. 1 § socialtjänstlagen (2025:400)")
                .writes("to", "2025-12-31")
                .writes("restsOn", "Uppföljningen 15 september: det går.")
                .writes("reasons", "Arbetet går framåt enligt planen.")
                .presses("Förläng stödet och underteckna")
                .sees("Stödet är förlängt 1 oktober–31 december 2025.", "11 kap. 1 § socialtjänstlagen (2025:400)");
    }

    void isDischargedWithTheThreeGoals() {
        team.on(LocalDate.of(2025, 12, 15));
        sara.opens(kim + "/avslut")
                .sees(
                        "Personen har fått veta både vad som finns och vad som rekommenderas.",
                        "Jag vill kunna handla själv");
        sara.writes("on", "2025-12-15")
                .chooses("reason", "completed")
                .chooses("goal.isolation-broken", "yes")
                .chooses("goal.way-back", "no")
                .writes("summary", "Går ut varje dag. Kan vända sig till socialjouren.")
                .chooses("copyTo", "region-03")
                .presses("Avsluta insatsen för Kim Åkesson")
                .sees("Insatsen är avslutad och regionen har fått veta dagen och orsaken.");
        sara.opens(kim + "/avslut")
                .sees("Insatsen är avslutad", "Kan personen ta kontakter och ta sig till dem som behövs? Ja");
        nils.opens(kim + "/avslut")
                .sees("Kommunens insats är avslutad", "Utlämnat av Sara Lind")
                .doesNotSee("Går ut varje dag");
        nils.writes("on", "2025-12-15")
                .chooses("reason", "completed")
                .presses("Avsluta regionens del för Kim Åkesson")
                .sees("Regionens del är avslutad.");
    }
}
