package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.NETWORK;
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

/** Those whose support ended as it was planned. */
@CompositionRoot(because = "a story is lived at both authorities")
final class Finished {
    private Finished() {}

    static List<Story> stories(LocalDate today) {
        return List.of(emil(today), josefin(today), ali(today), felicia(today), niklas(today));
    }

    private static Story emil(LocalDate today) {
        Someone emil = Someone.man("Emil", "Fransson", 30, 4, 4).reachedByPhone(40);
        return Path.of(today, emil, SARA, 1060)
                .fromRelative(
                        "Kerstin Fransson",
                        "Emil",
                        "Mamman ringer. Emil har varit hemma sedan han avbröt sin utbildning och vill inte träffa någon läkare.")
                .granted(
                        -550,
                        "Jag vill flytta hemifrån innan jag är trettio.",
                        "Emil har levt isolerat i fem år i föräldrahemmet. Han har inga kontakter och klarar inte ärenden själv.",
                        "Emil behöver stöd att bryta isoleringen och planera ett eget boende.")
                .notified(4)
                .after(8)
                .planned(
                        "Jag vill klara ärenden själv",
                        "Jag vill börja jobba lite",
                        "En egen nyckel till en egen dörr.")
                .informed(
                        SARA,
                        "Bostadsförmedling, boendestöd, arbetsförmedling, vårdcentral.",
                        "Boendestöd vid flytt.",
                        "Ansökan om boendestöd.")
                .note(
                        60,
                        SARA,
                        OUTING,
                        "Apoteket. Emil tog nummerlapp och väntade på sin tur. Vi gick när han ville, med ärendet uträttat.")
                .note(
                        120,
                        NILS,
                        HOME_VISIT,
                        "Spänningshuvudvärken har minskat. Äter lunch med familjen. Tackar nej till läkemedel, ja till samtal.")
                .followedUp(
                        90,
                        Said.better(7, "Jag har gjort allt på listan utom banken."),
                        Said.same(4, "Svårt att veta vad man ska söka."))
                .note(
                        150,
                        SARA,
                        NETWORK,
                        "Möte med Emil och föräldrarna inför flytten. Pappan har svårt att släppa, Emil sade det själv och det"
                                + " gick bra.")
                .daysAgo(560)
                .completed(
                        YES,
                        YES,
                        "Emil bor i egen lägenhet med boendestöd två timmar i veckan. Han har praktik tre dagar och sköter sina"
                                + " vårdkontakter.")
                .story();
    }

    private static Story josefin(LocalDate today) {
        Someone josefin = Someone.woman("Josefin", "Ekdahl", 27, 9, 1).reachedByText(41);
        return Path.of(today, josefin, SARA, 1040)
                .fromOwnCall(
                        "Josefin skriver att hon har slutat räkna dagarna sedan hon var ute. Vill ha svar skriftligt.")
                .granted(
                        -470,
                        "Att kunna åka och hälsa på min syster.",
                        "Josefin bor ensam. Hon har fått hem mat via bud i tre år och har kontakt enbart med sin syster på"
                                + " annan ort.",
                        "Josefin når inte stöd på egen hand och saknar nätverk på orten.")
                .notified(5)
                .after(6)
                .planned(
                        "Jag vill kunna åka tåg",
                        "Jag vill veta om jag orkar plugga",
                        "Min systers barn fyller fem i år.")
                .informed(
                        SARA,
                        "Ledsagning, färdtjänst, folkhögskola, psykiatrisk öppenvård.",
                        "Öva resa med stöd av oss i stället för ledsagning.",
                        "")
                .note(
                        90,
                        SARA,
                        OUTING,
                        "Centralstationen. Vi satt på en bänk och såg tågen gå. Josefin skrev upp vad som var svårast: folk"
                                + " bakom henne.")
                .note(
                        160,
                        NILS,
                        MEETING,
                        "Berättar att hon har rest en station själv och ringt syster därifrån. Sover gott efteråt.")
                .daysAgo(480)
                .completed(
                        YES,
                        NO,
                        "Josefin reser själv till sin syster varannan månad. Studier är inte aktuella nu; hon vet vart hon"
                                + " vänder sig när de blir det.")
                .story();
    }

    private static Story ali(LocalDate today) {
        Someone ali = Someone.man("Ali", "Rahimi", 33, 12, 20).reachedOn(42);
        return Path.of(today, ali, ELIN, 1000)
                .fromRelative(
                        "Zahra Rahimi",
                        "Ali",
                        "Hustrun ringer. Ali har inte lämnat lägenheten sedan sonen föddes. Hon orkar inte bära allt själv.")
                .granted(
                        -398,
                        "Jag vill hämta min son på förskolan.",
                        "Ali lever med hustru och son. Han har varit isolerad i två år och kan inte delta i familjens liv"
                                + " utanför hemmet.",
                        "Familjens stöd är uttömt. Ali vill förändra sin situation för sin sons skull och sin egen.")
                .notified(3)
                .after(7)
                .planned(
                        "Jag vill hämta på förskolan",
                        "Jag vill läsa klart svenskan",
                        "Min son ska inte behöva förklara var jag är.")
                .informed(
                        NILS,
                        "Föräldrastöd, vårdcentralens samtalsmottagning, komvux.",
                        "Samtalsmottagningen på vårdcentralen.",
                        "Egenanmälan skriven tillsammans.")
                .note(
                        80,
                        ELIN,
                        OUTING,
                        "Gick vägen till förskolan efter stängning. Ali tog kort på grinden för att visa sonen att han hade"
                                + " varit där.")
                .sharedNote(
                        70,
                        NILS,
                        HOME_VISIT,
                        "Kroppsliga symtom som förr tolkades som hjärtbesvär känns igen som rädsla. Undersökt utan"
                                + " anmärkning.")
                .note(
                        130,
                        ELIN,
                        PHONE,
                        "Ali ringer från gården. Han har hämtat själv för första gången och ville att någon skulle veta det.")
                .daysAgo(410)
                .completed(
                        YES,
                        YES,
                        "Ali hämtar två dagar i veckan och läser på komvux i halvfart. Kontakten med vårdcentralen"
                                + " fortsätter.")
                .story();
    }

    private static Story felicia(LocalDate today) {
        Someone felicia = Someone.woman("Felicia", "Holmgren", 26, 2, 2).reachedByText(43);
        return Path.of(today, felicia, SARA, 960)
                .fromOwnCall(
                        "Felicia ringer från sin garderob, där det är tystast. Vill veta om man måste vara sjuk för att få"
                                + " hjälp av oss.")
                .granted(
                        -360,
                        "Jag vill kunna vara i ett rum med andra.",
                        "Felicia delar bostad med sin bror. Hon undviker köket när han är hemma och har inte gått ut ensam på"
                                + " flera år.",
                        "Felicia behöver stöd som börjar hemma. Inget annat stöd finns att tillgå.")
                .notified(6)
                .after(5)
                .planned(
                        "Jag vill kunna äta med andra",
                        "Jag vill tillbaka till konstskolan",
                        "Mitt eget rum ska inte vara hela världen.")
                .informed(
                        SARA,
                        "Konstförening, kulturskola för vuxna, psykiatrisk öppenvård, kontaktperson.",
                        "Konstföreningens öppna ateljé.",
                        "")
                .note(
                        70,
                        SARA,
                        HOME_VISIT,
                        "Vi åt smörgås i köket, Felicia, brodern och jag. Brodern pratade på om jobbet, det var skönt för alla.")
                .note(110, NILS, HOME_VISIT, "Äter mer regelbundet, vikten stabil. Skattar köket 2 av 10, tidigare 8.")
                .followedUp(
                        90,
                        Said.reached(9, "Köket är mitt också."),
                        Said.better(6, "Jag har skickat tre bilder till skolan."))
                .daysAgo(370)
                .completed(
                        YES,
                        YES,
                        "Felicia har kommit in på konstskolan och bor kvar med sin bror. Hon har två nya vänner.")
                .story();
    }

    private static Story niklas(LocalDate today) {
        Someone niklas = Someone.man("Niklas", "Åberg", 36, 7, 15).reachedByLetter(44);
        return Path.of(today, niklas, SARA, 1020)
                .fromRelative(
                        "Inger Åberg",
                        "Niklas",
                        "Mamman skriver brev. Niklas har bott i hennes källarplan sedan faderns död. Han är snäll, säger hon, men"
                                + " borta.")
                .granted(
                        -700,
                        "Jag vill kunna gå på stan utan att det märks att jag är rädd.",
                        "Niklas har varit isolerad i sex år. Han har tidigare arbetat som tekniker och har inga kontakter kvar.",
                        "Niklas har behov av stöd som inte kan ges på annat sätt och är beredd att pröva.")
                .notified(4)
                .after(4)
                .planned(
                        "Jag vill gå på stan",
                        "Jag vill veta om mitt yrke finns kvar",
                        "Pappa hade velat att jag gjorde något.")
                .informed(
                        SARA,
                        "Omskolning, arbetsförmedlingens stöd, sorgegrupp, vårdcentral.",
                        "Yrkesvägledning.",
                        "Tid hos vägledare.")
                .note(
                        55,
                        SARA,
                        OUTING,
                        "Järnaffären. Niklas visste var allt låg fast det var sex år sedan sist. Expediten kände igen honom.")
                .note(
                        80,
                        NILS,
                        MEETING,
                        "Talar om sin far för första gången. Sorg, inte sjukdom. Vi fortsätter gå och prata.")
                .daysAgo(720)
                .completed(
                        YES,
                        YES,
                        "Niklas har påbörjat en omskolning på halvtid. Han rör sig obehindrat i staden och har tagit upp"
                                + " kontakten med en tidigare arbetskamrat.")
                .story();
    }
}
