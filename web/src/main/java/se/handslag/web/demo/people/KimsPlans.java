package se.handslag.web.demo.people;

import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.web.demo.joint.Coordination;
import se.handslag.web.demo.joint.Crisis;
import se.handslag.web.demo.joint.Mapped;
import se.handslag.web.demo.joint.PlanWords;
import se.handslag.web.demo.joint.PlanWords.GoalWords;
import se.handslag.web.demo.region.Rehabilitation;

/** The plans of the person whom a visitor of the demo looks at first, one at each authority. */
@CompositionRoot(because = "a story is lived at both authorities")
final class KimsPlans {
    private KimsPlans() {}

    /** What was agreed when the course had begun: who does what, and who sees to it. */
    static Coordination.Agreed coordinatedPlan() {
        return new Coordination.Agreed(
                SARA,
                "Läser på distans sedan i höst. Sara kommer varannan vecka, Nils var tredje. Bor med sin mamma.",
                "Att klara första terminen med två pass om dagen.",
                "Eget boende nära lillebror.",
                List.of(
                        new Coordination.Line(
                                "Måndagar är tyngst",
                                "Sms på måndag morgon och ett besök samma vecka om det inte går",
                                SipParty.MUNICIPALITY,
                                "Sara Lind",
                                "hela terminen"),
                        new Coordination.Line(
                                "Sömnen vänder när det blir mycket",
                                "Uppföljande samtal om dygnsrytm",
                                SipParty.REGION,
                                "Nils Ek",
                                "var tredje vecka"),
                        new Coordination.Line(
                                "Kameran på lektionerna",
                                "Kamera av de första fyra veckorna, och en lärare att skriva till",
                                SipParty.OTHER,
                                "Wiks folkhögskola, Åsa Norén",
                                "till jul"),
                        new Coordination.Line(
                                "Pengar under studierna",
                                "Möte om aktivitetsersättning och studier",
                                SipParty.OTHER,
                                "Arbetsförmedlingen",
                                "före jul"),
                        new Coordination.Line(
                                "Komma ut varje dag",
                                "Går till återvinningen och tillbaka",
                                SipParty.PERSON,
                                "Kim",
                                "varje dag")),
                "Kim, Sara Lind, Nils Ek, Åsa Norén",
                "Finns hos Nils, en kopia på kylskåpet.",
                "Sara Lind, Uppsala kommun",
                90);
    }

    static Mapped homeLife() {
        return new Mapped(
                SARA,
                LifeArea.HOME_LIFE,
                "Har alltid bott med sin mamma, som har handlat och lagat mat.",
                "Jag kan laga tre rätter. Jag går inte till affären.",
                "Jag vill kunna handla själv.",
                "Lagar mat till sig och Eva ett par gånger i veckan. Håller ordning i sitt rum.",
                "Någon som är med i början när han övar att handla.");
    }

    static Mapped relations() {
        return new Mapped(
                SARA,
                LifeArea.RELATIONS,
                "Hade två nära vänner i grundskolan. Kontakten tog slut i gymnasiet.",
                "Jag pratar med några på nätet varje kväll. De vet inte vad jag heter.",
                "Jag vill träffa min bror utan att mamma är med.",
                "Bryr sig om sin lillebror. Håller kontakt med samma tre personer på nätet sedan flera år.",
                "Möten som är korta, bestämda i förväg och går att avbryta.");
    }

    static Mapped mobility() {
        return new Mapped(
                SARA,
                LifeArea.MOBILITY,
                "Åkte buss själv fram till sjutton års ålder.",
                "Trapphuset går om det är tomt. Bussen går inte.",
                "",
                "Hittar bra. Läser kartor och tidtabeller.",
                "Att öva ett steg i taget, med någon som väntar utanför.");
    }

    static PlanWords implementationPlan() {
        return new PlanWords(
                "Att Kim ska kunna röra sig utanför hemmet på egna villkor och ta de kontakter han behöver.",
                Map.of(
                        "background",
                        "Trivdes i grundskolan. Isoleringen började i gymnasiet efter en termin med mycket frånvaro. Har bott med"
                                + " sin mamma sedan dess. En yngre bror som bor på annan ort.",
                        "present-situation",
                        "Vaken på natten, sover på dagen. Lämnar lägenheten någon gång i månaden, alltid med Eva. Har kontakt"
                                + " med några få på nätet.",
                        "thoughts-forward",
                        "Jag vill kunna gå ut utan att planera i tre dagar. Jag vill inte vara den som alla oroar sig för.",
                        "daily-routines",
                        "Upp senast klockan elva på vardagar. En sak om dagen, uppskriven kvällen innan. Sms från teamet på"
                                + " morgonen.",
                        "network",
                        "Eva är med när Kim vill. Lillebror kommer på besök en helg i månaden. Pappan är inte med i planen.",
                        "other-help",
                        "Ansöker om aktivitetsersättning med stöd. Folkhögskola på sikt.",
                        "coordinated-plan",
                        "SIP är erbjuden. Kim vill vänta tills han är i gång med något."),
                "thoughts-forward",
                List.of(
                        new GoalWords(
                                "Jag vill kunna handla själv",
                                "Vi övar en gång i veckan: porten, återvinningen, butiken vid öppning, butiken på"
                                        + " eftermiddagen.",
                                "Sara Lind",
                                Set.of("isolation-broken"),
                                90,
                                3,
                                List.of(
                                        "Gå ner till porten",
                                        "Lämna återvinning själv",
                                        "Gå in i butiken vid öppning",
                                        "Handla en lördag")),
                        new GoalWords(
                                "Jag vill bli klar med gymnasiet någon gång",
                                "Ta reda på vad som saknas, besöka en folkhögskola, prova en kurs på distans.",
                                "Sara Lind och studievägledare",
                                Set.of("way-back"),
                                90,
                                2,
                                List.of("Beställa betygen", "Studiebesök", "Anmäla mig till en kurs")),
                        new GoalWords(
                                "Jag vill träffa min bror utan att mamma är med",
                                "Börja hemma, sedan en promenad, sedan något ställe som Kim väljer.",
                                "Eva i början, sedan Kim själv",
                                Set.of("isolation-broken"),
                                90,
                                1,
                                List.of("En eftermiddag hemma", "En promenad", "Äta ute"))),
                "Kim har formulerat målen själv och strukit två som teamet föreslog.",
                "Det känns rimligt. Jag vill att det står att det är jag som bestämmer takten.");
    }

    static PlanWords carePlan() {
        return new PlanWords(
                "Att förstå rädslan och ha något att göra när den kommer.",
                Map.of(
                        "understanding-fear",
                        "Samtal om kroppens larm. Kim skattar före och efter. Andning och att stanna kvar övas hemma, i"
                                + " trapphuset och på bussen.",
                        "diagnoses",
                        "Ingen utredning önskas nu. Kim vet att det går att be om en."),
                "",
                List.of(new GoalWords(
                        "Jag vill sova när andra sover",
                        "En kvart tidigare i veckan. Kim skriver själv upp när han somnar och vaknar.",
                        "Nils Ek",
                        Set.of("isolation-broken"),
                        90,
                        1,
                        List.of("Sömndagbok i två veckor", "Frukost före klockan tio"))),
                "Gjord vid köksbordet, Kim skrev själv rubrikerna.",
                "Bra att det inte är så långt.");
    }

    /** What Nils and Kim wrote when the course was near. */
    static Rehabilitation rehabilitationPlan() {
        return new Rehabilitation(
                NILS,
                "Jag vill ha ett vanligt liv som ingen behöver oroa sig för: en kurs jag klarar, en bror jag träffar, egna pengar.",
                "Nyfiken och noggrann. Har klarat butiken och bussen. Mamma, lillebror och några vänner på nätet.",
                List.of(
                        new Intervention(
                                "Samtal om rädslan och hur den känns i kroppen", "Nils Ek", "var tredje vecka"),
                        new Intervention("Sömnen: upp före nio på kursdagar", "Kim, med väckning av Eva", "vardagar"),
                        new Intervention("Provsvar och hälsokontroll", "Vårdcentralen", "en gång om året")),
                75);
    }

    /** Made in the spring, when it was calm. */
    static Crisis.Written crisisPlan() {
        return new Crisis.Written(
                SARA,
                Map.of(
                        CrisisField.EARLY_SIGNS,
                        "Jag slutar svara på sms i mer än ett dygn.\nJag drar ner persiennerna också på dagen.\nJag äter inte"
                                + " med mamma.",
                        CrisisField.HELPS_ME,
                        "Att någon sitter kvar utan att prata.\nAndningen som Nils visade.\nSpela något lugnt med hörlurar på.",
                        CrisisField.OTHERS_DO,
                        "Skicka sms innan ni kommer. Stanna en stund i hallen. Fråga om jag har ätit.",
                        CrisisField.OTHERS_DO_NOT,
                        "Inte komma flera på en gång. Inte ringa på om och om igen. Inte prata om skolan.",
                        CrisisField.PETS,
                        "Eva matar katten Sixten.",
                        CrisisField.KEYS,
                        "Eva och lillebror har nyckel.",
                        CrisisField.MADE_WITH,
                        "Kim, Eva och Sara Lind"),
                Map.of(
                        CrisisField.CALL_1,
                        new ToCall("Eva, mamma", "070-174 06 05", "dygnet runt"),
                        CrisisField.CALL_2,
                        new ToCall("Sara Lind, teamet", "070-174 06 31", "vardagar 8–17"),
                        CrisisField.EMERGENCY,
                        new ToCall("Psykiatriska akuten", "018-174 00 00", "dygnet runt")));
    }

    /** Gone through again when the course began. */
    static Crisis.Written crisisPlanAgain() {
        return new Crisis.Written(
                SARA,
                Map.of(
                        CrisisField.EARLY_SIGNS,
                        "Jag slutar svara på sms i mer än ett dygn.\nJag drar ner persiennerna också på dagen.\nJag loggar inte"
                                + " in på kursen två dagar i rad."),
                Map.of());
    }
}
