package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.MESSAGE;
import static se.handslag.core.journal.ContactKind.NOT_REACHED;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.joint.Progress.Said;

/** Those whose support began within the last months. */
@CompositionRoot(because = "a story is lived at both authorities")
final class NewlyBegun {
    private NewlyBegun() {}

    static List<Story> stories(LocalDate today) {
        return List.of(ida(today), jonathan(today), tuva(today), mikael(today));
    }

    private static Story ida(LocalDate today) {
        Someone ida = Someone.woman("Ida", "Karlsson", 34, 11, 26).reachedOn(33);
        return Path.of(today, ida, SARA, 215)
                .fromOwnCall(
                        "Ida ringer på uppmaning av sin syster. Har levt på besparingar, går ut på natten och har inte"
                                + " svarat i telefon på ett år.")
                .granted(
                        24,
                        "Stöd att komma tillbaka till något slags liv.",
                        "Ida bor ensam. Hon slutade på sitt arbete efter en lång tids oro och har sedan dess inte haft någon"
                                + " inkomst eller kontakt med vård.",
                        "Utan stöd når Ida inte de instanser hon behöver, varken för försörjning eller hälsa.")
                .notified(4)
                .after(6)
                .planned(
                        "Jag vill våga öppna dörren",
                        "Jag vill ha en plan för pengar",
                        "Jag vill sova på natten och vara vaken på dagen, sen får vi se.")
                .note(
                        15,
                        SARA,
                        HOME_VISIT,
                        "Ida öppnade på andra signalen. Vi ringde ekonomiskt bistånd tillsammans, hon pratade och jag satt"
                                + " bredvid.")
                .informed(
                        SARA,
                        "Ekonomiskt bistånd, budget- och skuldrådgivning, vårdcentral, anhörigstöd till systern.",
                        "Läkarbedömning på vårdcentralen.",
                        "Ansökan om ekonomiskt bistånd.")
                .note(
                        30,
                        NILS,
                        HOME_VISIT,
                        "Första hembesöket. Undviker helst ögonkontakt men berättar mycket. Ämnet sömn är ofarligt, vi börjar"
                                + " där.")
                .daysAgo(64)
                .followedUp(
                        90,
                        Said.better(6, "Brevbäraren och jag hälsar."),
                        Said.better(7, "Jag vet vad jag har kvar varje månad."))
                .daysAgo(5)
                .draft(
                        SARA,
                        HOME_VISIT,
                        "Ida hade ringt vårdcentralen själv och fått tid. Vi pratade om att beslutet snart tar slut och vad hon"
                                + " vill. Hon ber att få tänka till")
                .task(SARA, "Ta ställning till förlängning för Ida före beslutets slut", 3)
                .story();
    }

    private static Story jonathan(LocalDate today) {
        Someone jonathan = Someone.man("Jonathan", "Wikström", 21, 5, 2).reachedByText(34);
        return Path.of(today, jonathan, ELIN, 160)
                .fromRelative(
                        "Staffan Wikström",
                        "Jonathan",
                        "Pappan ringer. Jonathan tog studenten på distans och har sedan dess inte haft något att gå upp till."
                                + " Han har hittat oss själv men vill att pappan ringer.")
                .granted(
                        90,
                        "Jag vill ha någon att öva med.",
                        "Jonathan bor hos sin pappa. Han har haft svårt att vara bland människor sedan högstadiet och saknar"
                                + " kontakter utanför familjen.",
                        "Jonathan behöver stöd som kan öva med honom i verkliga situationer.")
                .notified(5)
                .after(5)
                .planned("Jag vill kunna åka buss på dagen", "Jag vill ta körkort", "Körkort först, sen allt annat.")
                .sharedNote(
                        16,
                        ELIN,
                        OUTING,
                        "Busshållplatsen. Vi lät fyra bussar åka och steg på den femte. Av efter en hållplats, gick hem.")
                .note(
                        12,
                        NILS,
                        HOME_VISIT,
                        "Gick igenom hur man stannar kvar tills ångesten sjunker. Jonathan tar egna anteckningar i telefonen.")
                .daysAgo(33)
                .followedUp(
                        90,
                        Said.better(5, "Tre hållplatser är mitt rekord."),
                        Said.better(4, "Jag övar frågorna varje kväll."))
                .daysAgo(20)
                .careDeclined(
                        CareRefusalReason.BETTER_ELSEWHERE,
                        "Jonathan har en kontakt på ungdomsmottagningen som han vill fortsätta med. Den räcker för ångesten.")
                .story();
    }

    /** She lets the two authorities assess together, and nothing more. */
    private static Story tuva(LocalDate today) {
        Someone tuva = Someone.woman("Tuva", "Nyberg", 19, 9, 12).reachedByText(35);
        return Path.of(today, tuva, SARA, 112)
                .calls(
                        "Tuva skriver i formuläret att hon inte har gått i skolan sedan hon var femton och att hon fyllde nitton"
                                + " i går.")
                .after(2)
                .book(7, "Familjecentralen, rum 2")
                .assessed(Path.ASSESSMENT_ONLY)
                .granted(
                        52,
                        "Någon som inte frågar varför hela tiden.",
                        "Tuva bor hos sin mamma. Skolfrånvaron blev total i årskurs nio. Hon har inga jämnåriga kontakter.",
                        "Tidigare insatser i skolan har inte hjälpt. Tuva har själv sökt stöd och vill börja.")
                .notified(4)
                .after(4)
                .plannedHere(
                        "Jag vill vara ute en timme om dagen",
                        "Jag vill ha godkänt i engelska",
                        "Jag vill inte prata om skolan först. Sen kanske.")
                .note(
                        10,
                        SARA,
                        MESSAGE,
                        "Vi skriver till varandra varje morgon. Tuva skickar en bild på något hon har sett utomhus.")
                .note(
                        14,
                        NILS,
                        NOT_REACHED,
                        "Hembesök enligt överenskommelse, Tuva ville inte träffas i dag. Pratade med henne genom dörren i några"
                                + " minuter. Ny tid om två veckor.")
                .daysAgo(17)
                .note(0, SARA, OUTING, "Tjugo minuter i parken. Tuva pratade mest om fåglar, kan namnen på alla.")
                .story();
    }

    /** Granted a few days ago; nobody has told him yet. */
    private static Story mikael(LocalDate today) {
        Someone mikael = Someone.man("Mikael", "Norrby", 26, 2, 20).reachedByLetter(36);
        return Path.of(today, mikael, ELIN, 58)
                .fromRelative(
                        "Anna Norrby",
                        "Mikael",
                        "Systern ringer. Mikael har sagt upp sin lägenhet och flyttat in i hennes gästrum. Han kommer ut när hon"
                                + " har åkt till jobbet.")
                .after(4)
                .applies("Hjälp att bo själv igen.")
                .after(5)
                .investigated(
                        "Mikael bor tillfälligt hos sin syster. Han har inte arbetat på två år och har slutat svara sina"
                                + " vänner.",
                        "Mikael behöver stöd för att bryta isoleringen innan den blir fastare. Behovet tillgodoses inte på"
                                + " annat sätt.")
                .asked()
                .after(3)
                .answered()
                .daysAgo(11)
                .decided(MARIA, 95)
                .note(
                        0,
                        ELIN,
                        MEETING,
                        "Maria fattade beslutet i Saras ställe. Brevet skrivs ut i morgon; Mikael vill ha det med post.")
                .daysAgo(4)
                .takenOnForNow(
                        "Bedömning av nedstämdheten vid tre besök. Vem som blir vårdkontakt bestäms när de har träffats.")
                .story();
    }
}
