package se.handslag.web.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Dates;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.demo.joint.PlanWords;
import se.handslag.web.demo.joint.PlanWords.GoalWords;
import se.handslag.web.demo.joint.Progress.Said;

/** What is said alike in many stories, worded for one person. Records are kept in Swedish. */
@CompositionRoot(because = "each authority has its own phrases in the same story")
final class Phrases {
    /** All that the municipality takes a stand on beside what the population register tells. */
    static final Map<String, Answer> MUNICIPALITY_FINDS = Map.of(
            "isolation", Answer.YES,
            "needs-support", Answer.YES,
            "few-contacts", Answer.YES,
            "no-other-support-contacts", Answer.YES,
            "no-other-authority", Answer.YES,
            "no-other-way", Answer.YES,
            "willing-to-change", Answer.YES);

    /** All that the region alone can know. */
    static final Map<String, Answer> REGION_FINDS = Map.of(
            "not-temporary", Answer.YES,
            "no-psychosis", Answer.YES,
            "not-only-neuropsychiatric", Answer.YES);

    private static final Dates DATES = new Dates(Locale.forLanguageTag("sv-SE"));

    private final String name;
    private final int choice;

    private Phrases(String name, int choice) {
        this.name = name;
        this.choice = choice;
    }

    static Phrases about(Optional<Someone> who) {
        return new Phrases(
                who.map(Someone::given).orElse("personen"),
                who.map(known -> known.age() + known.birthday().getDayOfMonth()).orElse(0));
    }

    /** The genitive: names that end with an s take no other. */
    private String whose() {
        return name.endsWith("s") ? name : name + "s";
    }

    private String one(String... of) {
        return of[choice % of.length];
    }

    String place() {
        return one("Mottagningen, samtalsrum 3", "Familjecentralen, rum 2", "Mottagningen, lilla rummet");
    }

    String question() {
        return one(
                name + " söker insatsen Hikikomori. Ser du något som talar för eller emot ur hälso- och sjukvårdens"
                        + " synvinkel, och vad bör vi tänka på i början?",
                "Inför beslut om insatsen: vad är din syn på att " + name + " börjar nu, och i vilken takt?",
                "Vi planerar att bevilja " + name + " insatsen. Har du något att tillägga till bedömningen?");
    }

    String answer() {
        return one(
                "Tillstyrker. Börja med korta hembesök och låt " + name + " bestämma var vi sitter.",
                "Tillstyrker. Bra tidpunkt. Jag följer gärna med på de första besöken.",
                "Tillstyrker. Planera för vila efter varje steg; kroppen behöver tid att lära om.",
                "Tillstyrker. Kontakt med vårdcentralen finns sedan tidigare och fortsätter vid sidan av.");
    }

    String investigation(LocalDate day, String situation, String need) {
        return "Situation\n" + situation + "\n\nUnderlag\nBedömningssamtal med socionom och sjuksköterska. Samtliga"
                + " kriterier är bedömda och framgår av bedömningen. " + name + " har tagit del av utredningen den "
                + DATES.text(day) + " och har inget att invända.\n\nBedömning\n" + need;
    }

    String reasonsToGrant() {
        return one(
                "Du har under lång tid haft svårt att lämna hemmet och har få kontakter. Du lider av det och har inte"
                        + " kunnat bryta det på egen hand. Behovet kan inte tillgodoses på annat sätt. Du vill förändra din"
                        + " situation och har därför rätt till insatsen.",
                "Du har berättat hur rädslan hindrar dig från att träffa andra och att ta dig till det stöd du behöver."
                        + " Du har försökt själv och tillsammans med dina närmaste. Något annat stöd som räcker finns inte."
                        + " Därför beviljas du insatsen.",
                "Du lever isolerat, du vill ha en ändring och du behöver stöd för att komma dit. Andra insatser har"
                        + " prövats eller är inte möjliga nu. Du uppfyller villkoren för insatsen och den beviljas som du"
                        + " har ansökt.");
    }

    String restsOn() {
        return one(
                "Uppföljning av målen i genomförandeplanen",
                "Genomförandeplanen och den senaste uppföljningen tillsammans med " + name,
                "Uppföljningen: målen är påbörjade men inte nådda");
    }

    String reasonsToExtend() {
        return one(
                "Arbetet går framåt enligt planen. Du har tagit flera steg men behöver fortsatt stöd för att de ska hålla"
                        + " när vi drar oss tillbaka.",
                "Du har kommit en bit på väg mot dina mål och vill fortsätta. Utan stöd är risken stor att isoleringen"
                        + " kommer tillbaka.",
                "Målen i din plan är inte nådda än och stödet behövs fortfarande. Du har själv bett om att få fortsätta.");
    }

    PlanWords implementationPlan(String firstGoal, String secondGoal, String forward) {
        return new PlanWords(
                one(
                        "Att " + name + " kan ta de kontakter som behövs och ta sig dit de finns.",
                        "Att vardagen får fler fasta punkter utanför hemmet, i " + whose() + " takt.",
                        "Att isoleringen bryts stegvis och att vägen vidare blir tydlig."),
                Map.of(
                        "daily-routines",
                        one(
                                "Vi börjar med sömnen: upp före klockan elva, gardinerna upp, frukost vid bordet.",
                                "En fast sak om dagen. Måltider på bestämda tider och en kort stund utomhus.",
                                "Dagen planeras kvällen innan, med en sak för kroppen och en sak som är rolig."),
                        "network",
                        one(
                                "Familjen får stöd i att hjälpa till utan att ta över. " + name
                                        + " bestämmer vad de får veta.",
                                "En kusin och en gammal klasskamrat finns kvar. Kontakten tas upp när " + name
                                        + " säger till.",
                                "Föräldrarna är med var sjätte vecka, resten av tiden träffar vi " + name + " ensam."),
                        "thoughts-forward",
                        forward),
                "thoughts-forward",
                List.of(
                        new GoalWords(
                                firstGoal,
                                one(
                                        "Vi övar tillsammans en gång i veckan, först hemma och sedan utanför.",
                                        "Stegen skrivs upp i ordning efter hur svåra de känns. Vi tar ett i taget.",
                                        "Vi går med de första gångerna, väntar utanför de nästa."),
                                "Teamet, och familjen vid behov",
                                Set.of("isolation-broken"),
                                90,
                                choice % 3,
                                List.of(
                                        "Ta emot hembesök utan att ställa in",
                                        "Gå en runda runt kvarteret",
                                        "Åka buss en hållplats tillsammans")),
                        new GoalWords(
                                secondGoal,
                                one(
                                        "Vi tar reda på vilka vägar som finns och besöker en av dem tillsammans.",
                                        "Samtal om vad som har fungerat förut och vad som behöver vara annorlunda.",
                                        "Studie- och yrkesvägledning när " + name + " är redo."),
                                "Kommunens socionom",
                                Set.of("way-back"),
                                90,
                                0,
                                List.of("Skriva en lista över sådant som är intressant", "Boka ett första samtal"))),
                name + " har varit med och formulerat målen och läst igenom planen.",
                one(
                        "Det känns som min plan.",
                        "Lagom. Inte för mycket på en gång.",
                        "Bra, men ta det lugnt i början."));
    }

    PlanWords carePlan() {
        return new PlanWords(
                one(
                        "Att förstå rädslan och vad som hjälper när den kommer.",
                        "Minskad ångest och en jämnare dygnsrytm.",
                        "Kunskap om hur undvikande och rädsla hänger ihop."),
                Map.of(
                        "understanding-fear",
                        one(
                                "Samtal om hur rädsla känns i kroppen. Vi skattar före och efter varje övning.",
                                "Psykoedukation i sex korta delar. Hemuppgift bara när det är önskat.",
                                "Andning och att stanna kvar tills det går ner. Övas först i hemmet.")),
                "",
                List.of(new GoalWords(
                        one(
                                "Jag vill veta vad jag ska göra när hjärtat rusar",
                                "Jag vill sova på natten",
                                "Jag vill inte vara rädd för att bli rädd"),
                        one(
                                "Samtal och övning hemma, var tredje vecka.",
                                "Vi prövar en sak i taget och skriver upp vad som hjälper."),
                        "Nils Ek",
                        Set.of("isolation-broken"),
                        90,
                        0,
                        List.of())),
                "Gjord tillsammans vid hembesök.",
                "");
    }

    /** What the person says to the nurse, differently each time. */
    Said saidToTheNurse(int time) {
        return switch ((choice + time) % 5) {
            case 0 -> Said.better(5, "Det går över fortare nu.");
            case 1 -> Said.better(6, "Jag andades och det hjälpte.");
            case 2 -> Said.same(4, "Vissa dagar är som förut.");
            case 3 -> Said.better(7, "Jag känner igen det när det kommer.");
            default -> Said.same(5, "Jag vill fortsätta öva hemma.");
        };
    }

    String careEnds() {
        return one(
                "Fortsatt kontakt med vårdcentralen. Vet hur man hör av sig igen.",
                "Ingen fortsatt kontakt i teamet. Råd om egenvård och vart man vänder sig är givna.",
                "Överlämnat till öppenvårdsmottagningen enligt överenskommelse.");
    }
}
