package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.MESSAGE;
import static se.handslag.core.journal.ContactKind.NETWORK;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.joint.Coordination;
import se.handslag.web.demo.joint.Progress.Said;

/** Those who have had support the longest. */
@CompositionRoot(because = "a story is lived at both authorities")
final class LongOngoing {
    private LongOngoing() {}

    static List<Story> stories(LocalDate today) {
        return List.of(elias(today), moa(today), amir(today));
    }

    private static Story elias(LocalDate today) {
        Someone elias = Someone.man("Elias", "Bergström", 31, 5, 17).reachedByPhone(20);
        return Path.of(today, elias, SARA, 800)
                .fromRelative(
                        "Birgitta Bergström",
                        "Elias",
                        "Mamman har följt våra sidor länge. Elias har bott hos henne sedan lumpen och lämnar inte huset utom"
                                + " för att gå med hunden när det är mörkt.")
                .granted(
                        102,
                        "Jag vill kunna gå till frisören. Det låter litet.",
                        "Elias har levt isolerat i drygt åtta år. Kontakten med jämnåriga upphörde efter gymnasiet. Han hjälper"
                                + " till hemma men går inte in i affärer eller väntrum.",
                        "Behovet av stöd är långvarigt och har inte kunnat tillgodoses genom familjen eller vårdcentralen.")
                .notified(5)
                .after(7)
                .planned(
                        "Jag vill kunna gå till frisören",
                        "Jag vill veta vad jag kan jobba med",
                        "Jag vill ha ett eget ställe en dag, med plats för hunden.")
                .note(
                        20,
                        SARA,
                        HOME_VISIT,
                        "Vi pratade i trädgården. Hunden är det som får Elias att gå upp. Bestämde att hundpromenaden blir vår"
                                + " tid tillsammans.")
                .informed(
                        SARA,
                        "Arbetsförmedlingens rehabilitering, jobbcoach, boendestöd, sociala företag.",
                        "Besök hos ett socialt företag när Elias är redo.",
                        "")
                .sharedNote(
                        60,
                        SARA,
                        OUTING,
                        "Promenad i dagsljus för första gången på länge. Mötte två grannar, Elias hälsade.")
                .note(
                        75,
                        NILS,
                        HOME_VISIT,
                        "Ångesten skattas 8 inför väntrum, 4 utomhus. Vill hellre öva än prata. Har läst det jag lämnade.")
                .followedUp(
                        90, Said.better(3, "Jag vet vilken frisör det blir."), Said.same(2, "Jobb känns långt borta."))
                .note(
                        120,
                        SARA,
                        OUTING,
                        "Frisören. Vi hade varit där två gånger och bara tittat. I dag klippte han sig. Skickade en bild till sin"
                                + " syster.")
                .followedUp(
                        90,
                        Said.reached(9, "Jag har klippt mig två gånger."),
                        Said.better(4, "Jag kan tänka mig lager."))
                .note(
                        150,
                        SARA,
                        MEETING,
                        "Studiebesök på det sociala företaget. Elias fick visa hur man knyter om en pall. Får gärna komma"
                                + " tillbaka två förmiddagar i veckan.")
                .daysAgo(66)
                .followedUp(
                        90,
                        Said.reached(9, "Det är inget särskilt längre."),
                        Said.better(7, "Jag är där tisdagar och torsdagar."))
                .daysAgo(15)
                .note(
                        0,
                        NILS,
                        PHONE,
                        "Avstämning per telefon. Mår bra på praktiken. Vi planerar att avsluta min del om några månader.")
                .blocked("Att akuten och andra mottagningar inte ser det jag skriver, men ser att något är spärrat."
                        + " Att det kan öppnas om livet är i fara, och att Elias då får veta det.")
                .daysAgo(2)
                .openedInEmergency("Kom in med ambulans, gick inte att tala med. Behövde veta om tidigare reaktioner.")
                .story();
    }

    private static Story moa(LocalDate today) {
        Someone moa = Someone.woman("Moa", "Lindqvist", 21, 12, 5).reachedByText(21);
        return Path.of(today, moa, ELIN, 730)
                .fromOwnCall(
                        "Moa skriver ett långt mejl på natten. Hon har inte träffat någon utanför familjen på ett och ett"
                                + " halvt år och orkar inte att det ska bli två.")
                .granted(
                        17,
                        "Stöd att våga träffa folk igen. Helst någon i min ålder.",
                        "Moa bor hos sina föräldrar. Efter studenten började hon avböja allt och sedan slutade vännerna fråga."
                                + " Hon har sömnsvårigheter och går ut endast i sällskap.",
                        "Moa kan inte bryta isoleringen på egen hand och saknar stödkontakter.")
                .notified(4)
                .after(9)
                .planned(
                        "Jag vill ha en vän att ringa",
                        "Jag vill söka en utbildning",
                        "Om ett år vill jag ha något att berätta när folk frågar vad man gör.")
                .informed(
                        ELIN,
                        "Ungdomsmottagningen, träffpunkter, folkhögskola, kontaktperson.",
                        "Träffpunktens lugna kväll på torsdagar.",
                        "Första besöket på träffpunkten, tillsammans.")
                .note(
                        45,
                        ELIN,
                        HOME_VISIT,
                        "Moa hade bakat. Vi satt på hennes rum första gången. Hon visade teckningar som ingen annan har sett.")
                .sharedNote(
                        80,
                        ELIN,
                        OUTING,
                        "Träffpunkten en halvtimme före öppning. Moa valde plats vid fönstret och stannade när de andra kom.")
                .followedUp(
                        90, Said.better(4, "Jag vet vad tre av dem heter."), Said.same(3, "Jag har kikat på kurser."))
                .note(
                        130,
                        NILS,
                        MEETING,
                        "Sömnen bättre efter att skärmen lämnar sovrummet klockan elva. Inga mardrömmar på en månad.")
                .note(
                        140,
                        ELIN,
                        MESSAGE,
                        "Moa skriver att hon har ringt en av dem från träffpunkten och att de pratade i två timmar.")
                .daysAgo(48)
                .followedUp(
                        90,
                        Said.reached(9, "Jag ringde. Hon ringde tillbaka dagen efter."),
                        Said.better(7, "Ansökan är inskickad."))
                .daysAgo(8)
                .note(
                        0,
                        ELIN,
                        MEETING,
                        "Beslutet går snart ut. Moa tror att hon klarar sig utan oss men vill ha ett datum att höra av sig till."
                                + " Vi bokar ett avslutande möte med föräldrarna.")
                .task(ELIN, "Boka avslutande möte med Moa och föräldrarna", 6)
                .story();
    }

    private static Story amir(LocalDate today) {
        Someone amir = Someone.man("Amir", "Hosseini", 27, 2, 11).reachedOn(22);
        return Path.of(today, amir, SARA, 655)
                .fromRelative(
                        "Laleh Hosseini",
                        "Amir",
                        "Storasystern ringer. Amir slutade på sitt jobb för tre år sedan och har sedan dess inte öppnat för"
                                + " någon utom henne.")
                .granted(
                        130,
                        "Jag vill bli mig själv igen.",
                        "Amir bor ensam i en lägenhet som systern hjälper till att betala. Han har slutat svara på post och"
                                + " telefon och går ut endast för att slänga sopor nattetid.",
                        "Familjens stöd räcker inte. Amir har själv uttryckt att det inte kan fortsätta så här.")
                .notified(6)
                .after(5)
                .planned(
                        "Jag vill kunna svara när det ringer",
                        "Jag vill köra truck igen",
                        "Jag tänker på jobbet varje dag. Jag var bra på det.")
                .note(
                        25,
                        SARA,
                        HOME_VISIT,
                        "Gick igenom posten tillsammans, fyra kassar. Tre saker var viktiga, resten kunde kastas. Amir sade att"
                                + " det var det bästa på hela året.")
                .note(
                        40,
                        NILS,
                        HOME_VISIT,
                        "Nedstämd men mindre än förut. Läkemedel hämtas nu av honom själv. Vi gick igenom när man ska höra"
                                + " av sig till vårdcentralen.")
                .informed(
                        NILS,
                        "Vårdcentralens rehabkoordinator, egenvård vid nedstämdhet, mottagning för beroende är inte aktuell.",
                        "Rehabkoordinator inför återgång i arbete.",
                        "")
                .sharedNote(
                        90,
                        SARA,
                        PHONE,
                        "Första samtalet som Amir själv svarade på. Vi pratade i en minut, som vi hade kommit överens om.")
                .followedUp(
                        90,
                        Said.better(5, "Jag svarar om jag ser vem det är."),
                        Said.better(3, "Jag har mitt truckkort kvar."))
                .note(
                        150,
                        SARA,
                        NETWORK,
                        "Möte med Amir och Laleh. De delar upp vad hon ska fortsätta hjälpa till med. Amir tar över hyran från"
                                + " nästa månad.")
                .daysAgo(83)
                .followedUp(
                        90,
                        Said.better(7, "Jag ringde banken själv."),
                        Said.better(6, "Jag har varit på ett möte om arbetsträning."))
                .consentEnding(SARA, Path.EVERYTHING, 11)
                .daysAgo(19)
                .sharedNote(
                        0,
                        SARA,
                        MEETING,
                        "Trepartsmöte om arbetsträning, fyra timmar i veckan till att börja med. Amir frågade själv om"
                                + " arbetskläder.")
                .daysAgo(5)
                .passes(new Coordination.Needed(
                        SARA,
                        SipInitiator.OTHER_AGENCY,
                        "Att få börja sakta, och att ingen ringer utan att ha sagt till först.",
                        "Arbetsträningen, sömnen och hyran hänger ihop. Vem håller i vad?"))
                .daysAgo(1)
                .sharedNote(
                        0,
                        NILS,
                        PHONE,
                        "Amir ringde inför arbetsträningen. Sover sämre men vet varför. Vi gick igenom vad han gör om kroppen"
                                + " larmar på bussen dit; han vill att Sara också vet.")
                .story();
    }
}
