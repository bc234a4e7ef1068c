package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.MESSAGE;
import static se.handslag.core.journal.ContactKind.NETWORK;
import static se.handslag.core.journal.ContactKind.NOT_REACHED;
import static se.handslag.core.journal.ContactKind.OTHER;
import static se.handslag.core.journal.ContactKind.OUTING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.LO;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.ConsentForm;
import se.handslag.decisions.DecisionItems;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;
import se.handslag.web.demo.joint.Coordination;
import se.handslag.web.demo.joint.Crisis;
import se.handslag.web.demo.joint.Exchange;
import se.handslag.web.demo.joint.Guidance;
import se.handslag.web.demo.joint.Holding;
import se.handslag.web.demo.joint.Measured;
import se.handslag.web.demo.joint.Outreach;
import se.handslag.web.demo.joint.Progress.Said;
import se.handslag.web.demo.municipality.Support;

/** The person whom a visitor of the demo looks at first: everything that can be seen of a person is to be seen here. */
@CompositionRoot(because = "a story is lived at both authorities")
final class Kim {
    private static final Set<ItemKind> ALL_BUT_NOTES = Set.of(
            ItemKind.IDENTITY,
            ItemKind.APPOINTMENT,
            AssessmentItems.FINDING,
            DecisionItems.CONSULTATION_ANSWER,
            DecisionItems.CARE_COMMITMENT,
            PlanningItems.PLAN,
            PlanningItems.INFORMATION);

    private Kim() {}

    static Story story(LocalDate today) {
        Someone kim = Someone.man("Kim", "Åkesson", 24, 3, 14).reachedByText(5);
        Path path = Path.of(today, kim, SARA, 560)
                .fromRelative(
                        "Eva Åkesson",
                        "Evas son",
                        "Eva ringer om sin vuxne son som knappt har lämnat lägenheten på fyra år. Han svarar på sms men inte"
                                + " i telefon. Hon undrar hur man gör för att få hjälp när han inte vill träffa någon.")
                .note(
                        0,
                        SARA,
                        MEETING,
                        "Bedömningssamtal tillsammans med Nils Ek. Kim kom med sin mamma och satt närmast dörren. Berättar"
                                + " att gymnasiet avbröts i trean och att dagarna sedan dess går åt till datorn på natten"
                                + " och sömn på dagen. ”Det är inte så att jag vill ha det så här.” Vill prova, men inte i"
                                + " grupp.")
                .note(
                        0,
                        NILS,
                        MEETING,
                        "Bedömningssamtal med socionom. Beskriver hjärtklappning och tunnelseende i trapphuset, mindre nu"
                                + " än för ett år sedan. Inga tankar på att inte vilja leva. Äter en gång om dagen, sover"
                                + " 05–13. God kontakt efter en halvtimme.")
                .granted(
                        68,
                        "Stöd från Hikikomori för att kunna gå ut igen och klara saker själv.",
                        "Kim bor med sin mamma och har levt isolerat i ungefär fyra år. Han har inga kontakter utanför"
                                + " familjen och når inte vård eller andra instanser på egen hand. Försök med"
                                + " skolkurator och vårdcentral har avbrutits när rädslan blivit för stor.",
                        "Kim har behov av stöd för att bryta sin isolering. Behovet kan inte tillgodoses på annat sätt."
                                + " Insatsen bedöms ge förutsättningar för ett självständigare liv.")
                .notified(4)
                .after(6)
                .mapped(KimsPlans.homeLife())
                .mapped(KimsPlans.relations())
                .mapped(KimsPlans.mobility())
                .plannedAndShared(KimsPlans.implementationPlan())
                .carePlanned(KimsPlans.carePlan())
                .takenOn("Samtal hemma var tredje vecka om rädslan och hur den känns i kroppen, och råd om sömn.");
        begins(path);
        goesOn(path);
        now(path, today);
        return path.story();
    }

    private static void begins(Path path) {
        path.sharedNote(
                        9,
                        SARA,
                        HOME_VISIT,
                        "Första hembesöket, 40 minuter. Kim hade förberett te. Vi gick igenom planen och satte upp den på"
                                + " kylskåpet. Kim bad mig smsa kvällen innan och på morgonen samma dag.")
                .note(
                        14,
                        NILS,
                        HOME_VISIT,
                        "Samtal om hur rädslan känns i kroppen. Skattar 7 av 10 vid tanken på trapphuset. Övar andning"
                                + " sittande, går ner till 5. Vill göra om det själv till nästa gång.")
                .note(
                        12,
                        SARA,
                        MESSAGE,
                        "Kim smsar att han vill ställa in. Svarade att jag kommer förbi och lämnar ett papper i brevlådan i"
                                + " stället. Kim öppnade och vi stod i hallen en stund.")
                .informed(
                        SARA,
                        "Boendestöd, aktivitetsersättning, daglig verksamhet, folkhögskola med särskilt stöd, vårdcentralens"
                                + " psykosociala team.",
                        "Kontakt med vårdcentralen för blodprover, och folkhögskola längre fram.",
                        "Ansökan om aktivitetsersättning, skickad tillsammans.")
                .sharedNote(
                        22,
                        SARA,
                        OUTING,
                        "Vi gick ner till porten och stod där i fem minuter. Kim räknade bilar. ”Det var okej när ingen kom.”"
                                + " Nästa gång provar vi återvinningen.")
                .sharedNote(
                        25,
                        NILS,
                        HOME_VISIT,
                        "Dygnsrytmen har flyttats två timmar. Äter frukost fyra dagar av sju. Har inte använt andningen"
                                + " utomhus än. Vi ritade en ångestkurva; Kim satte upp den bredvid datorn.")
                .followedUp(
                        90,
                        Said.better(4, "Jag går ut med soporna nästan varje dag."),
                        Said.same(2, "Jag tänker inte på skolan nu."),
                        Said.better(5, "Lillebror var här en helg."));
    }

    private static void goesOn(Path path) {
        path.sharedNote(
                        30,
                        SARA,
                        OUTING,
                        "Butiken strax efter öppning. Kim gick in själv, köpte mjölk och betalade i självscanningen. Jag"
                                + " väntade utanför. Skakig efteråt men nöjd.")
                .note(
                        21,
                        SARA,
                        NETWORK,
                        "Samtal med Eva, Kim var med. Eva beskriver hur svårt det är att inte fråga hela tiden. De kom"
                                + " överens om att Kim berättar på söndagar hur veckan har varit.")
                .note(
                        26,
                        NILS,
                        PHONE,
                        "Kim ringde själv, första gången. Hade haft hjärtklappning på bussen och undrade om det var farligt."
                                + " Gick igenom vad som hände; han hade suttit kvar två hållplatser.")
                .sharedNote(
                        33,
                        SARA,
                        OUTING,
                        "Bussen tre hållplatser, en resa var för sig med möte vid slutet. Kim hade hörlurar och satt längst"
                                + " fram.")
                .followedUp(
                        90,
                        Said.better(6, "Butiken går bra om jag får välja tid."),
                        Said.better(4, "Jag har kollat upp en kurs."),
                        Said.same(5, "Vi hörs mest på nätet."))
                .note(
                        30,
                        ELIN,
                        NOT_REACHED,
                        "Ersatte Sara. Ringde på som avtalat, ingen öppnade. Lade en lapp. Kim smsade på kvällen att det blev"
                                + " för mycket med någon ny. Bokade om till Saras nästa dag.")
                .note(
                        20,
                        SARA,
                        HOME_VISIT,
                        "Tungt just nu. Kim har mest varit hemma och dygnet har vänt igen. Vi gick tillbaka till det"
                                + " som fungerade förra gången: en sak om dagen, och sms på morgonen.")
                .daysAgo(190)
                .passes(new Measured.Phq9(NILS, "322312211"))
                .consent(SARA, Path.EVERYTHING, 12, ConsentForm.WRITTEN, "Inget av det jag har berättat om pappa.")
                .consent(NILS, ALL_BUT_NOTES, 12, ConsentForm.ORAL, "Inte det vi pratar om på besöken.")
                .note(
                        0,
                        SARA,
                        MEETING,
                        "Gick igenom samtycket på nytt. Kim vill att regionen får ta del av mina anteckningar men inte av det"
                                + " som gäller pappan. Nils samtal ska stanna hos Nils; planen får vi se båda två.")
                .passes(KimsPlans.crisisPlan())
                .passes(new Crisis.Handed(SARA, ""))
                .passes(new Crisis.Handed(SARA, "Eva, mamma"))
                .sharedNote(
                        24,
                        SARA,
                        OUTING,
                        "Studiebesök på folkhögskolan en eftermiddag utan elever. Kim ställde två frågor själv, om"
                                + " distansveckor och om man får sitta ensam på lunchen.")
                .note(
                        31,
                        NILS,
                        HOME_VISIT,
                        "Sömn 01–09, äter regelbundet. Skattar 3 av 10 i trapphuset, 5 på bussen. Använder andningen utan att"
                                + " tänka på det. Vi glesar ut till var tredje vecka.");
    }

    private static void now(Path path, LocalDate today) {
        KimsMother mother = new KimsMother();
        path.daysAgo(74)
                .followedUp(
                        90,
                        Said.better(8, "Jag handlar själv nu, utom på lördagar."),
                        Said.better(6, "Jag har anmält mig till en kurs på distans."),
                        Said.better(6, "Vi åt på pizzerian, jag och lillebror."))
                .daysAgo(41)
                .sharedNote(
                        0,
                        SARA,
                        MEETING,
                        "Kursstart om tre veckor. Kim har gjort ett schema med två pass om dagen. Vi skrev tillsammans till"
                                + " läraren om att kameran får vara avstängd i början.")
                .passes(new Guidance.Told(
                        SARA,
                        List.of("Studiestöd vid folkhögskola", "Boendestöd", "Psykosocialt team på vårdcentralen"),
                        "För att kursen ska hålla också när vi inte är med.",
                        "Skolan vill jag. Boendestöd får vi se."))
                .passes(KimsPlans.rehabilitationPlan())
                .passes(new Measured.Phq9(NILS, "211211110"))
                .daysAgo(38)
                .passes(new Coordination.Needed(
                        SARA,
                        SipInitiator.PERSON,
                        "Att jag slipper berätta allt en gång till för varje ny människa.",
                        "Vem gör vad när kursen har börjat, och vem hör Kim av sig till när det blir för mycket?"))
                .daysAgo(36)
                .passes(new Coordination.Called(
                        SARA,
                        "Folkhuset, lilla rummet",
                        List.of(
                                "Wiks folkhögskola, studievägledare Åsa Norén",
                                "Arbetsförmedlingen, unga med funktionsnedsättning")))
                .daysAgo(28)
                .passes(KimsPlans.coordinatedPlan())
                .daysAgo(24)
                .passes(new Coordination.Acknowledged(NILS))
                .daysAgo(20)
                .passes(KimsNetwork.chosen())
                .passes(mother.begins())
                .passes(new Outreach.Contact(SARA, ContactWay.VISIT, ContactPlace.COMMUNITY, 60))
                .passes(new Outreach.Contact(NILS, ContactWay.VISIT, ContactPlace.CLINIC, 45))
                .passes(new Measured.Phq9(NILS, "1111-0110"))
                .passes(new Measured.Gaf(NILS, 58))
                .note(
                        0,
                        NILS,
                        OTHER,
                        "Provsvar från vårdcentralen utan anmärkning, meddelat Kim per sms enligt önskemål.")
                .passes(new Exchange.SentForReceipt(NILS, "Kim bad mig berätta det för Sara."))
                .daysAgo(16)
                .passes(new Exchange.Asked(
                        SARA,
                        "Har Kim berättat något för er om varför kursen känns svår?",
                        "Lägga upp måndagarna",
                        "Genomföra insatsen"))
                .daysAgo(14)
                .passes(new Exchange.Declined(NILS, "Kim vill att samtalen hos oss stannar här."))
                .daysAgo(12)
                .passes(new Outreach.Contact(SARA, ContactWay.CALL, ContactPlace.DIGITAL, 15))
                .note(
                        0,
                        SARA,
                        NETWORK,
                        "Kort samtal med Kim om pappan, som har hört av sig. Kim vill inte svara än och vill inte att det"
                                + " skrivs mer om det.")
                .daysAgo(6)
                .passes(new Outreach.Contact(SARA, ContactWay.VISIT, ContactPlace.HOME, 75))
                .sharedNote(
                        0,
                        SARA,
                        HOME_VISIT,
                        "Första kursveckan avklarad. ”Jag var trött men på ett bra sätt.” Vi pratade om att beslutet går ut"
                                + " och vad som behövs för att det ska hålla utan oss. Kim vill ha kvar sms på måndagar.")
                .passes(KimsNetwork.meetsAgain())
                .passes(mother.goesOn())
                .passes(KimsPlans.crisisPlanAgain())
                .passes(new Crisis.Handed(SARA, ""))
                .passes(new Holding.Shared(MARIA, ELIN))
                .passes(new Holding.Waits(
                        SARA,
                        "Ring handläggaren på Försäkringskassan",
                        today.plusDays(1),
                        today.plusDays(11),
                        "Kim vill prata med Eva först."))
                .passes(new Exchange.Asked(
                        NILS,
                        "Hur gick första kursveckan? Finns det något vi ska tänka på i samtalet om sömnen?",
                        "Uppföljande samtal om sömnen",
                        "Följa upp vården"))
                .task(SARA, "Skicka måndags-sms till Kim", 2)
                .task(SARA, "Förbered förlängning eller avslut med Kim", 21)
                .task(NILS, "Boka uppföljande samtal om sömnen", 9)
                .daysAgo(4)
                .passes(new Support.Observed(
                        LO,
                        Direction.HARDER,
                        "Jag loggar inte in på kursen två dagar i rad.",
                        "Kim var uppe men hade inte loggat in på kursen sedan i måndags. Vi lagade mat och Kim åt."))
                .daysAgo(3)
                .passes(new Support.Answered(
                        SARA, "Jag skickar sms till Kim i dag och tar upp kursen på måndag. Tack för att du såg det."))
                .daysAgo(1)
                .passes(new Support.Observed(
                        LO, Direction.SAME, "", "Kim hade gjort veckans uppgift. Persiennerna var uppe."));
    }
}
