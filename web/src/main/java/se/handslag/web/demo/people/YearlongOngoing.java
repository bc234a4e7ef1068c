package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.NETWORK;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.core.journal.ContactKind.PHONE;
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
import se.handslag.web.demo.joint.Transferred;

/** Those who have had support for a year or a little more. */
@CompositionRoot(because = "a story is lived at both authorities")
final class YearlongOngoing {
    private YearlongOngoing() {}

    static List<Story> stories(LocalDate today) {
        return List.of(linnea(today), viktor(today), sofia(today));
    }

    private static Story linnea(LocalDate today) {
        Someone linnea = Someone.woman("Linnea", "Hedlund", 25, 10, 9).reachedByLetter(23);
        return Path.of(today, linnea, SARA, 520)
                .fromRelative(
                        "Margareta Hedlund",
                        "Linnea",
                        "Mormodern ringer. Linnea bor hos henne sedan föräldrarna flyttade. Hon läser allt hon kommer över och"
                                + " talar knappt med någon.")
                .granted(
                        88,
                        "Att våga prata med folk jag inte känner.",
                        "Linnea har inte gått i skola eller arbetat sedan hon var arton. Hon undviker alla situationer där hon"
                                + " kan bli tilltalad.",
                        "Linnea behöver ett långsiktigt stöd som utgår från det hon tycker om.")
                .notified(5)
                .after(8)
                .planned(
                        "Jag vill kunna låna böcker själv",
                        "Jag vill gå en kurs i något jag tycker om",
                        "Jag vill ha ett liv som inte bara är inne i böckerna.")
                .note(
                        33,
                        SARA,
                        OUTING,
                        "Biblioteket på förmiddagen. Linnea lånade i automaten och rekommenderade mig en bok.")
                .informed(
                        SARA,
                        "Bibliotekets tysta läsecirkel, studieförbund, folkhögskola, boendestöd.",
                        "Läsecirkeln, som inte kräver att man säger något.",
                        "")
                .note(
                        70,
                        NILS,
                        HOME_VISIT,
                        "Rösten bär bättre när vi går än när vi sitter. Vi håller samtalen utomhus framöver.")
                .followedUp(
                        90,
                        Said.better(6, "Bibliotekarien kan mitt namn."),
                        Said.same(3, "Kurser börjar alltid när jag inte vågar."))
                .note(
                        120,
                        SARA,
                        NETWORK,
                        "Fika med Linnea och mormodern. Mormodern ska opereras och Linnea har sagt att hon vill sköta hushållet"
                                + " under tiden.")
                .daysAgo(58)
                .followedUp(
                        90,
                        Said.reached(9, "Jag går dit när jag vill."),
                        Said.better(6, "Jag har läst två stycken högt i cirkeln."))
                .daysAgo(27)
                .note(
                        0,
                        SARA,
                        OUTING,
                        "Mormodern ligger inne. Linnea åkte buss till sjukhuset själv två gånger. Trött men stolt.")
                .story();
    }

    private static Story viktor(LocalDate today) {
        Someone viktor = Someone.man("Viktor", "Sandberg", 38, 1, 30).reachedOn(24);
        return Path.of(today, viktor, SARA, 470)
                .fromOwnCall(
                        "Viktor ringer efter att ha hört om oss på radion. Har arbetat hemifrån i många år, blev av med"
                                + " jobbet och märkte att ingen längre saknade honom.")
                .granted(
                        146,
                        "Hjälp att komma ut ur lägenheten innan jag glömmer hur man gör.",
                        "Viktor bor ensam, har inga anhöriga i länet och har inte talat med någon ansikte mot ansikte på flera"
                                + " månader innan bedömningssamtalet.",
                        "Viktor saknar nätverk och andra stödkontakter. Behovet tillgodoses inte på annat sätt.")
                .notified(3)
                .after(9)
                .planned(
                        "Jag vill äta lunch med någon en gång i veckan",
                        "Jag vill söka ett arbete där man träffar folk",
                        "Jag är snart fyrtio. Det är nu.")
                .note(28, SARA, OUTING, "Lunch på kaféet vid torget, vi satt ute. Viktor beställde åt oss båda.")
                .informed(
                        SARA,
                        "Arbetsförmedlingen, omställningsstöd, föreningar, friskvård på recept.",
                        "Omställningsstöd och en förening.",
                        "Anmälan till omställningsorganisationen.")
                .note(
                        65,
                        NILS,
                        MEETING,
                        "Blodtrycket normalt. Rör sig dagligen. Inget behov av behandling; fortsätter stödsamtal var fjärde"
                                + " vecka.")
                .followedUp(
                        90,
                        Said.better(6, "Vi är tre som äter ihop nu."),
                        Said.same(4, "Jag har skrivit ett cv och slängt det."))
                .daysAgo(110)
                .followedUp(
                        90,
                        Said.better(8, "Ibland är det jag som ringer."),
                        Said.better(5, "Jag har varit på en intervju."))
                .daysAgo(36)
                .note(
                        0,
                        SARA,
                        PHONE,
                        "Viktor fick inte jobbet men fick veta att han gjorde ett gott intryck. Söker vidare. Uppföljningen"
                                + " flyttas till nästa vecka på hans önskan.")
                .daysAgo(12)
                .passes(
                        new Transferred.Planned(
                                SARA,
                                "Arbetscentrum, Uppsala kommun",
                                "Elin Berg",
                                28,
                                "Lunch på torsdagar fortsätter. Elin tar cv och ansökningar. Sara är med på de två första mötena.",
                                "Viktor vill ha någon som kan arbete. Han har träffat Elin och tyckte att det gick lätt att prata."))
                .daysAgo(10)
                .passes(new Transferred.Acknowledged(ELIN))
                .story();
    }

    private static Story sofia(LocalDate today) {
        Someone sofia = Someone.woman("Sofia", "Marković", 28, 7, 7).reachedByText(25);
        return Path.of(today, sofia, ELIN, 430)
                .fromRelative(
                        "Dragana Marković",
                        "Sofia",
                        "Mamman ringer med Sofia bredvid sig. Sofia svarar genom henne. De har sökt hjälp på fyra ställen och"
                                + " fått höra att hon måste komma dit.")
                .granted(
                        60,
                        "Någon som kommer hem till mig.",
                        "Sofia bor hos sin mamma. Hon har avbrutit två behandlingar eftersom hon inte kunnat ta sig till"
                                + " mottagningen.",
                        "Det stöd som finns förutsätter att man kan ta sig dit. Insatsen behövs för att hon ska nå vården.")
                .notified(5)
                .after(6)
                .planned(
                        "Jag vill kunna gå till vårdcentralen utan mamma",
                        "Jag vill plugga matte igen",
                        "Mamma ska slippa vara min röst.")
                .note(
                        21,
                        ELIN,
                        HOME_VISIT,
                        "Sofia svarade själv på tre frågor. Vi skrev till varandra i samma rum resten av tiden, det gick bra.")
                .sharedNote(
                        55,
                        NILS,
                        HOME_VISIT,
                        "Gjorde en plan för provtagningen: jag möter i entrén, vi väntar i rummet intill. Sofia bestämde"
                                + " datum.")
                .informed(
                        NILS,
                        "Provtagning med stöd, psykologisk behandling på nätet, tandvård för den med stort behov.",
                        "Behandling på nätet med stöd av Nils de första veckorna.",
                        "Bokade provtagning tillsammans.")
                .followedUp(
                        90,
                        Said.better(5, "Jag sa mitt namn i luckan."),
                        Said.better(5, "Jag har gjort klart kapitel ett."))
                .daysAgo(38)
                .followedUp(
                        90,
                        Said.better(7, "Mamma satt i bilen."),
                        Said.same(5, "Matten får vila medan jag går i behandlingen."))
                .daysAgo(10)
                .sharedNote(
                        0,
                        NILS,
                        PHONE,
                        "Halvvägs i behandlingen på nätet. Gör uppgifterna, skattar lägre ångest tre veckor i rad.")
                .story();
    }
}
