package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.NOT_REACHED;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.core.team.criteria.Answer.NO;
import static se.handslag.core.team.criteria.Answer.UNKNOWN;
import static se.handslag.core.team.criteria.Answer.YES;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.planning.DischargeReason;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** Those whose support ended in another way than was planned. */
@CompositionRoot(because = "a story is lived at both authorities")
final class Departed {
    private Departed() {}

    static List<Story> stories(LocalDate today) {
        return List.of(matilda(today), robin(today), adam(today), fredrik(today));
    }

    private static Story matilda(LocalDate today) {
        Someone matilda = Someone.woman("Matilda", "Sjögren", 22, 3, 23).reachedByText(50);
        return Path.of(today, matilda, SARA, 980)
                .fromRelative(
                        "Lotta Sjögren",
                        "Matilda",
                        "Mamman ringer efter en natt då Matilda inte ville vara ensam. Ingen akut fara. De vill prova att få hjälp"
                                + " hemma.")
                .granted(
                        -760,
                        "Hjälp att orka dagarna.",
                        "Matilda har levt isolerat i två år hos sin mamma. Hon orkar korta stunder och vill försöka.",
                        "Matilda uppfyller villkoren. Arbetet får börja med korta besök.")
                .notified(4)
                .note(
                        20,
                        SARA,
                        HOME_VISIT,
                        "Matilda satt med i tio minuter. Hon säger ja till att vi kommer men har svårt att säga när.")
                .note(
                        40,
                        SARA,
                        NOT_REACHED,
                        "Tredje besöket i rad utan att Matilda vill träffas. Lämnade brev om att dörren står öppen.")
                .daysAgo(790)
                .leaves(
                        DischargeReason.DROP_OUT_DURING,
                        NO,
                        NO,
                        "Matilda meddelar genom sin mamma att hon inte vill fortsätta nu. Hon vet att hon kan höra av sig igen.")
                .story();
    }

    private static Story robin(LocalDate today) {
        Someone robin = Someone.man("Robin", "Lundgren", 29, 8, 29).reachedOn(51);
        return Path.of(today, robin, SARA, 900)
                .fromOwnCall(
                        "Robin ringer och lägger på två gånger. Tredje gången säger han att han behöver hjälp att komma ut.")
                .granted(
                        -560,
                        "Att komma ut, helt enkelt.",
                        "Robin bor ensam. Han har slutat svara sina vänner och har inte arbetat på tre år.",
                        "Robin behöver stöd och har själv sökt det. Behovet tillgodoses inte på annat sätt.")
                .notified(5)
                .after(9)
                .planned(
                        "Jag vill gå till gymmet igen",
                        "Jag vill tillbaka till jobbet",
                        "Jag vet inte. Bara inte så här.")
                .note(
                        50,
                        SARA,
                        PHONE,
                        "Robin låter piggare men ställer in nästa besök. Vill höra av sig själv när han är redo.")
                .informed(SARA, "Vårdcentral, sjukskrivning, arbetsträning, beroendemottagning.", "", "")
                .note(
                        90,
                        NILS,
                        NOT_REACHED,
                        "Ej hemma vid två avtalade besök. Sms besvarat: ”har fullt upp, bra ändå”.")
                .daysAgo(600)
                .leaves(
                        DischargeReason.DROP_OUT_DURING,
                        NO,
                        NO,
                        "Robin vill avsluta. Han uppger att han klarar sig själv. Teamet har inte kunnat bekräfta hur det är.")
                .story();
    }

    private static Story adam(LocalDate today) {
        Someone adam = Someone.man("Adam", "Kowalski", 32, 11, 11).reachedByPhone(52);
        return Path.of(today, adam, ELIN, 940)
                .fromRelative(
                        "Ewa Kowalski",
                        "Adam",
                        "Mamman ringer. Adam har fått erbjudande om bostad hos en kusin på annan ort men vågar inte åka dit.")
                .granted(
                        -640,
                        "Stöd att våga flytta.",
                        "Adam bor hos sin mamma och har varit isolerad sedan gymnasiet. Han vill flytta men klarar inte resan.",
                        "Adam behöver stöd under en begränsad tid för att bryta isoleringen.")
                .notified(4)
                .after(7)
                .planned(
                        "Jag vill klara tågresan", "Jag vill ha ett jobb där", "Ny stad, ny början. Om jag kommer dit.")
                .informed(
                        ELIN,
                        "Mottagande kommuns socialtjänst, arbetsförmedling, vårdcentral på nya orten.",
                        "Listning på vårdcentral före flytten.",
                        "Listning på vårdcentral.")
                .note(
                        60,
                        ELIN,
                        MEETING,
                        "Packlista och reseplan gjorda. Adam reser på en tisdag när det är lugnt. Kusinen möter på perrongen.")
                .daysAgo(705)
                .leaves(
                        DischargeReason.MOVED,
                        YES,
                        UNKNOWN,
                        "Adam har flyttat. Han reste själv och har sedan ringt oss från sin nya bostad.")
                .story();
    }

    private static Story fredrik(LocalDate today) {
        Someone fredrik = Someone.man("Fredrik", "Lindahl", 35, 4, 13).reachedByLetter(53);
        return Path.of(today, fredrik, SARA, 780)
                .fromRelative(
                        "Ulla Lindahl",
                        "Fredrik",
                        "Farmodern ringer. Fredrik bor granne med henne och hon ställer mat på trappan. Det har blivit sämre sedan"
                                + " de senaste månaderna.")
                .granted(
                        -50,
                        "Jag vill inte vara till besvär.",
                        "Fredrik bor ensam och lämnar huset endast för att hämta mat hos sin farmor.",
                        "Fredrik behöver stöd att bryta isoleringen och att få sina svårigheter utredda.")
                .notified(6)
                .after(6)
                .planned(
                        "Jag vill kunna handla åt farmor",
                        "Jag vill veta vad som är fel",
                        "Jag vill förstå varför det är så svårt.")
                .informed(
                        NILS,
                        "Neuropsykiatrisk utredning, LSS, boendestöd, vårdcentral.",
                        "Utredning på öppenvårdsmottagning.",
                        "Remiss skriven tillsammans.")
                .note(
                        120,
                        NILS,
                        HOME_VISIT,
                        "Återgav utredningens svar i den takt Fredrik ville. Lättad. Vill veta mer om vilket stöd som finns.")
                .note(
                        200,
                        SARA,
                        MEETING,
                        "Möte inför övergång till boendestöd och daglig verksamhet. Fredrik valde själv grupp.")
                .daysAgo(60)
                .leaves(
                        DischargeReason.OTHER_SUPPORT,
                        YES,
                        NO,
                        "Fredrik har beviljats boendestöd och daglig verksamhet, som passar honom bättre. Vi avslutar efter en"
                                + " månads överlapp.")
                .story();
    }
}
