package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.core.team.criteria.Answer.NO;
import static se.handslag.core.team.criteria.Answer.YES;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.joint.Progress.Said;

/** Those whose support ended as it was planned, the later ones. */
@CompositionRoot(because = "a story is lived at both authorities")
final class FinishedLately {
    private FinishedLately() {}

    static List<Story> stories(LocalDate today) {
        return List.of(jasmine(today), oliver(today), cecilia(today), wilma(today));
    }

    private static Story jasmine(LocalDate today) {
        Someone jasmine = Someone.woman("Jasmine", "Haddad", 28, 5, 30).reachedOn(45);
        return Path.of(today, jasmine, ELIN, 930)
                .fromRelative(
                        "Nour Haddad",
                        "Jasmine",
                        "Lillasystern ringer. Jasmine översätter åt hela släkten men bara i telefon. Hon har inte träffat någon"
                                + " av dem på tre år.")
                .granted(
                        -330,
                        "Jag vill krama mormor.",
                        "Jasmine bor ensam. Hon arbetade hemifrån tills uppdragen tog slut. Hon går inte ut och tar inte emot"
                                + " besök.",
                        "Jasmine behöver stöd att återta kontakten med familj och samhälle.")
                .notified(5)
                .after(9)
                .planned("Jag vill hälsa på mormor", "Jag vill ta betalt för det jag kan", "Jag saknar att bli kramad.")
                .informed(
                        ELIN,
                        "Tolkutbildning, arbetsförmedling, samtalsstöd, kontaktperson.",
                        "Samtalsstöd via vårdcentralen.",
                        "")
                .note(
                        75,
                        ELIN,
                        HOME_VISIT,
                        "Jasmine hade dukat för tre. Systern kom en kvart, precis som de hade bestämt. Båda grät, sedan"
                                + " skrattade de.")
                .note(
                        140,
                        NILS,
                        PHONE,
                        "Ringde efter besöket hos mormor. Darrig hela dagen men stannade två timmar. Vill göra om det.")
                .daysAgo(340)
                .completed(
                        YES,
                        NO,
                        "Jasmine träffar familjen varje vecka och går till vårdcentralen själv. Arbete vill hon vänta med.")
                .story();
    }

    private static Story oliver(LocalDate today) {
        Someone oliver = Someone.man("Oliver", "Blom", 23, 1, 8).reachedByText(46);
        return Path.of(today, oliver, SARA, 880)
                .fromOwnCall(
                        "Oliver skriver via webben. Han har spelat samma spel i fem år och insåg i går att han är bäst på"
                                + " något som ingen han känner vet om.")
                .granted(
                        -240,
                        "Jag vill ha ett liv utanför skärmen, men inte sluta spela.",
                        "Oliver bor hos sin mamma och har inte lämnat bostaden på ett år. Han har ett socialt liv på nätet men"
                                + " inget utanför.",
                        "Oliver behöver stöd att överföra det han kan till situationer utanför hemmet.")
                .notified(3)
                .after(7)
                .planned(
                        "Jag vill träffa mitt lag på riktigt",
                        "Jag vill plugga programmering",
                        "Jag vill kunna visa vad jag kan.")
                .informed(
                        SARA,
                        "Yrkeshögskola, e-sportförening, psykolog på nätet.",
                        "E-sportföreningens lokal, som är bemannad.",
                        "")
                .note(
                        100,
                        SARA,
                        OUTING,
                        "Föreningens lokal. Oliver satte sig vid en ledig dator och var hemma direkt. Stannade tre timmar.")
                .sharedNote(
                        60,
                        SARA,
                        MEETING,
                        "Ansökan till yrkeshögskolan skriven. Oliver vill att mamman läser den innan han skickar.")
                .daysAgo(250)
                .completed(
                        YES, YES, "Oliver är antagen till yrkeshögskolan och leder en grupp i föreningen på söndagar.")
                .story();
    }

    private static Story cecilia(LocalDate today) {
        Someone cecilia = Someone.woman("Cecilia", "Nordin", 41, 10, 31).reachedByPhone(47);
        return Path.of(today, cecilia, SARA, 860)
                .fromOwnCall(
                        "Cecilia ringer efter att ha läst en insändare. Hon har arbetat natt hemifrån i tio år och undrar om"
                                + " man kan vara för gammal för att få hjälp.")
                .granted(
                        -172,
                        "Att våga sitta i ett väntrum, och kanske sjunga i kör igen.",
                        "Cecilia lever ensam sedan många år. Hon har avstått från vård trots besvär eftersom hon inte vågar"
                                + " vänta bland andra.",
                        "Det finns ingen övre åldersgräns. Cecilia uppfyller villkoren och behöver stöd för att nå vården.")
                .notified(4)
                .after(6)
                .planned(
                        "Jag vill kunna sitta i ett väntrum",
                        "Jag vill byta till ett arbete på dagen",
                        "Jag vill höra min egen röst bland andras.")
                .informed(
                        NILS,
                        "Vårdcentral, tandvård, körer utan provsjungning, fackets omställningsstöd.",
                        "Tid hos distriktsläkare med stöd av Nils.",
                        "Tidsbokning hos distriktsläkare.")
                .note(
                        50,
                        NILS,
                        OUTING,
                        "Väntrummet, åtta minuter. Cecilia hade bestämt sig för att läsa på skyltarna och gjorde det.")
                .note(
                        190,
                        SARA,
                        PHONE,
                        "Har varit på körövning två torsdagar. Står längst bak. ”De andra är också rädda, fast för annat.”")
                .followedUp(
                        90,
                        Said.reached(8, "Jag har suttit i två olika väntrum."),
                        Said.better(7, "Jag har sökt ett vikariat."))
                .daysAgo(180)
                .completed(
                        YES, YES, "Cecilia har fått ett vikariat på dagtid, sköter sina vårdbesök och sjunger i kör.")
                .story();
    }

    private static Story wilma(LocalDate today) {
        Someone wilma = Someone.woman("Wilma", "Ström", 21, 6, 18).reachedByText(48);
        return Path.of(today, wilma, ELIN, 820)
                .fromRelative(
                        "Anders Ström",
                        "Wilma",
                        "Pappan ringer. Wilma slutade skolan för två år sedan. Hon har börjat måla om sitt rum om nätterna, vilket"
                                + " han tar som ett gott tecken.")
                .granted(
                        -80,
                        "Jag vill kunna köpa färg själv.",
                        "Wilma bor hos sin pappa. Hon har inga jämnåriga kontakter och har inte varit i en affär på länge.",
                        "Wilma behöver stöd att bryta isoleringen. Familjen har gjort vad den kan.")
                .notified(5)
                .after(8)
                .planned(
                        "Jag vill kunna köpa färg själv",
                        "Jag vill bli klar med gymnasiet",
                        "Jag vill bo i ett hus jag har målat.")
                .informed(
                        ELIN,
                        "Komvux, folkhögskola, måleriföretag som tar emot praktik, vårdcentral.",
                        "Praktik när Wilma är redo.",
                        "")
                .note(
                        90,
                        ELIN,
                        OUTING,
                        "Färghandeln. Wilma hade skrivit en lapp men behövde den inte. Frågade expediten om grundfärg.")
                .note(
                        170,
                        NILS,
                        HOME_VISIT,
                        "Jämnt stämningsläge sedan tre månader. Vill glesa ut besöken själv, vilket är ett framsteg i sig.")
                .followedUp(
                        90,
                        Said.reached(9, "Jag köper färg på rast från praktiken."),
                        Said.same(4, "Gymnasiet får vänta."))
                .daysAgo(90)
                .completed(
                        YES,
                        NO,
                        "Wilma har praktik hos en målare två dagar i veckan och rör sig fritt. Planer för studier finns inte än.")
                .story();
    }
}
