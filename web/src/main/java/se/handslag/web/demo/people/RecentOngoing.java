package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.joint.Outreach;
import se.handslag.web.demo.joint.Progress.Said;
import se.handslag.web.demo.region.Hospital;

/** Those whose support began within the last year. */
@CompositionRoot(because = "a story is lived at both authorities")
final class RecentOngoing {
    private RecentOngoing() {}

    static List<Story> stories(LocalDate today) {
        return List.of(daniel(today), hanna(today), samuel(today));
    }

    private static Story daniel(LocalDate today) {
        Someone daniel = Someone.man("Daniel", "Petrović", 29, 6, 25).reachedByPhone(30);
        return Path.of(today, daniel, SARA, 390)
                .fromOwnCall(
                        "Daniel ringer efter samtal med sin husläkare. Har inte varit ute i dagsljus på ett halvår och är"
                                + " rädd att fastna.")
                .granted(
                        121,
                        "Stöd att vända på dygnet och komma i gång.",
                        "Daniel bor ensam. Efter en separation för flera år sedan har han dragit sig undan alla. Han har god"
                                + " kontakt med sin läkare men inga andra.",
                        "Problemen är långvariga. Daniel kan inte bryta dem själv men är beredd att arbeta med dem.")
                .notified(4)
                .after(7)
                .planned(
                        "Jag vill gå upp när andra går upp",
                        "Jag vill tillbaka till snickeriet",
                        "Jag vill bygga något igen, med händerna.")
                .note(
                        26,
                        SARA,
                        HOME_VISIT,
                        "Daniel har satt upp en lampa med timer. Vi skrev upp vad morgonen ska innehålla, det blev fyra rader.")
                .informed(
                        SARA,
                        "Arbetsträning, daglig sysselsättning, hantverksförening, budget- och skuldrådgivning.",
                        "Hantverksföreningens verkstad en förmiddag i veckan.",
                        "")
                .sharedNote(
                        60,
                        SARA,
                        OUTING,
                        "Verkstaden. Daniel lagade en stol medan vi pratade med föreståndaren. Får en egen nyckel.")
                .daysAgo(70)
                .followedUp(
                        90,
                        Said.better(7, "Klockan åtta är normalt nu."),
                        Said.better(6, "Jag har byggt en hylla åt föreningen."))
                .daysAgo(40)
                .takenOn("Uppföljning av sömnen per telefon en gång i månaden.")
                .daysAgo(22)
                .note(
                        0,
                        NILS,
                        PHONE,
                        "Kort avstämning. Sover sju timmar. Undrade om det är normalt att bli gråtfärdig av att folk är snälla.")
                .daysAgo(9)
                .commitmentEnds("Sömnen är stabil. Husläkaren följer upp i fortsättningen, och Daniel är med på det.")
                .daysAgo(8)
                .passes(new Outreach.Contact(SARA, ContactWay.MISSED, ContactPlace.COMMUNITY, 0))
                .daysAgo(5)
                .passes(new Outreach.Contact(SARA, ContactWay.ATTEMPT, ContactPlace.DIGITAL, 0))
                .daysAgo(3)
                .passes(new Outreach.Contact(SARA, ContactWay.MISSED, ContactPlace.HOME, 0))
                .story();
    }

    private static Story hanna(LocalDate today) {
        Someone hanna = Someone.woman("Hanna", "Öberg", 20, 3, 1)
                .reachedByPhone(31)
                .under(ProtectedIdentity.CONFIDENTIALITY_MARK);
        return Path.of(today, hanna, SARA, 300)
                .fromOwnCall(
                        "Ringer från dolt nummer. Vill veta vem som får veta att hon har ringt innan hon säger vad hon"
                                + " heter.")
                .granted(
                        111,
                        "Att kunna gå ut utan att vara rädd hela tiden.",
                        "Hanna bor ensam sedan ett år och lämnar bostaden endast vid behov. Hon har få kontakter.",
                        "Hanna behöver stöd som tar hänsyn till hennes säkerhet. Alla möten sker på plats som hon väljer.")
                .notified(2)
                .after(8)
                .planned(
                        "Jag vill veta hur jag tar mig hem från alla ställen",
                        "Jag vill läsa klart kursen jag började på",
                        "Jag vill vara vanlig.")
                .note(
                        30,
                        SARA,
                        MEETING,
                        "Träff på mottagningen efter stängning. Gick igenom vad som får skickas och hur. Inget skickas hem.")
                .note(
                        60,
                        NILS,
                        MEETING,
                        "Vaksam men tryggare än i början. Vi övar att märka skillnad på fara och rädsla. Hon gör det bra.")
                .informed(
                        SARA,
                        "Stödcentrum för brottsutsatta, kvinnojour, folkhögskola på distans, vårdcentral.",
                        "Stödcentrum, som kan ses digitalt.",
                        "")
                .daysAgo(52)
                .followedUp(
                        90,
                        Said.better(5, "Jag har tre vägar hem som jag litar på."),
                        Said.better(4, "En uppgift kvar."))
                .story();
    }

    private static Story samuel(LocalDate today) {
        Someone samuel = Someone.man("Samuel", "Tesfaye", 23, 8, 14).reachedByText(32);
        return Path.of(today, samuel, ELIN, 262)
                .fromRelative(
                        "Almaz Tesfaye",
                        "Samuel",
                        "Mamman kommer till mottagningen utan tid. Samuel spelade fotboll fem dagar i veckan tills han var"
                                + " sjutton. Nu hör hon honom bara på natten.")
                .granted(
                        74,
                        "Jag vill inte att mamma ska gråta för min skull. Och jag vill spela igen.",
                        "Samuel bor hos sin familj. Efter en knäskada och en flytt tappade han kontakten med lag och vänner."
                                + " Han har inte gått ut i dagsljus sedan i somras.",
                        "Samuel har en tydlig vilja till förändring och behöver stöd att ta de första stegen.")
                .notified(5)
                .after(8)
                .planned(
                        "Jag vill sparka boll utan att någon tittar",
                        "Jag vill ha ett jobb på helgerna",
                        "Jag vill att det ska vara som innan, fast bättre.")
                .sharedNote(
                        18,
                        ELIN,
                        OUTING,
                        "Fotbollsplanen klockan sju på morgonen. Ingen annan där. Samuel sköt straffar på mig i en halvtimme.")
                .informed(
                        ELIN,
                        "Idrottsföreningar med ledarutbildning, feriejobb för unga vuxna, vårdcentralens sjukgymnast.",
                        "Sjukgymnast för knäet och föreningens ledarutbildning.",
                        "")
                .daysAgo(95)
                .withdraws(
                        ELIN,
                        "Samuel ringde och sade att han inte längre vill att kommunen lämnar uppgifter till regionen.")
                .note(
                        0,
                        ELIN,
                        PHONE,
                        "Samuel drar tillbaka samtycket. Han är inte arg på någon men vill själv välja vad Nils får veta."
                                + " Informerade om vad det innebär: det som redan är lämnat finns kvar där, inget nytt lämnas.")
                .daysAgo(60)
                .followedUp(90, Said.better(7, "Vi är fyra som kör på lördagar."), Said.same(3, "Inget jobb än."))
                .daysAgo(14)
                .note(
                        0,
                        ELIN,
                        HOME_VISIT,
                        "Samuel har frågat föreningen om att hjälpa till med de yngsta. Får svar nästa vecka.")
                .daysAgo(6)
                .withdrawsPart(
                        NILS,
                        Set.of(ItemKind.NOTE),
                        "Samuel sade det till Nils: kommunen får veta vad som är bestämt, men inte vad de pratar om.")
                .daysAgo(3)
                .passes(new Hospital.Admitted(NILS, "Ortopedavdelning 70F", "Väktargatan 12, Uppsala", 5))
                .daysAgo(1)
                .passes(new Hospital.Ready(NILS))
                .story();
    }
}
