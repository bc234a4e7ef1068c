package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.HOME_VISIT;
import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** Those for whom nothing is decided yet, from the first telephone call to the day before the decision. */
@CompositionRoot(because = "a story is lived at both authorities")
final class Waiting {
    private Waiting() {}

    static List<Story> stories(LocalDate today) {
        return List.of(
                mothersCall(today),
                sistersCall(today),
                neighboursCall(today),
                adviceOnly(today),
                ella(today),
                alex(today),
                yasmin(today),
                leo(today),
                tove(today),
                filip(today));
    }

    private static Story mothersCall(LocalDate today) {
        return Path.ofSomeone(today, SARA, 6)
                .relativeCalls(
                        "Rita",
                        "Ritas son",
                        "Sonen är 20 år och har inte varit utanför dörren på flera månader. Rita vill inte säga hans namn innan"
                                + " hon har pratat med honom. Gärna ett första samtal bara med henne.")
                .story();
    }

    private static Story sistersCall(LocalDate today) {
        return Path.ofSomeone(today, ELIN, 3)
                .relativeIsCalledBack(
                        "Disa",
                        "Disas bror",
                        "Disa undrar om man kan få komma på ett samtal tillsammans. Brodern har läst om oss på webben. Vi"
                                + " hörs igen när hon har frågat honom.",
                        2)
                .story();
    }

    private static Story neighboursCall(LocalDate today) {
        return Path.ofSomeone(today, ELIN, 13)
                .callsWithoutNextStep(
                        "",
                        "",
                        "En granne har inte sett den unga mannen på våningen under på flera månader, men hör att någon är"
                                + " hemma. Vill inte lämna namn. Ingen fara för liv eller hälsa av det som berättas.")
                .story();
    }

    private static Story adviceOnly(LocalDate today) {
        return Path.ofSomeone(today, ELIN, 17).advice().story();
    }

    private static Story ella(LocalDate today) {
        Someone ella = Someone.woman("Ella", "Sundström", 19, 6, 3).reachedByText(11);
        return Path.of(today, ella, SARA, 9)
                .calls(
                        "Ella skriver själv i kontaktformuläret. Slutade gymnasiet för några månader sedan och har varit hemma."
                                + " ”Jag vill ha hjälp innan det blir ännu längre.” Föredrar sms.")
                .after(2)
                .book(12, "Mottagningen, samtalsrum 3")
                .story();
    }

    /** Everything is settled but one criterion, which a visitor of the demo can settle. */
    private static Story alex(LocalDate today) {
        Someone alex = Someone.man("Alex", "Nguyen", 23, 9, 28).reachedByPhone(12);
        Map<String, Answer> allButOne = new LinkedHashMap<>();
        for (String fact : List.of(
                "isolation",
                "needs-support",
                "few-contacts",
                "no-other-support-contacts",
                "no-other-authority",
                "no-other-way")) {
            allButOne.put(fact, Answer.YES);
        }
        return Path.of(today, alex, SARA, 24)
                .relativeCalls(
                        "Linh Nguyen",
                        "Alex",
                        "Alex syster ringer. Han har bott hos henne i ett år och går bara ut på natten. Har själv bett henne"
                                + " ringa.")
                .after(2)
                .book(10, "Familjecentralen, rum 2")
                .atTheInterview()
                .identified()
                .consents(Path.EVERYTHING)
                .sharedNote(
                        0,
                        SARA,
                        MEETING,
                        "Bedömningssamtal med Nils Ek. Alex talar lågt men utförligt. Har provat att gå till en öppen"
                                + " verksamhet två gånger och vänt i dörren. Osäker på om han orkar just nu.")
                .note(
                        0,
                        NILS,
                        MEETING,
                        "Bedömningssamtal. Ångest i sociala situationer sedan tonåren, oförändrad i flera år. Ingen pågående"
                                + " behandling. Somatiskt frisk enligt egen uppgift.")
                .finds(allButOne)
                .after(1)
                .regionFinds(Map.of(
                        "isolation", Answer.YES,
                        "not-temporary", Answer.YES,
                        "no-psychosis", Answer.YES,
                        "not-only-neuropsychiatric", Answer.YES))
                .task(SARA, "Ring Alex om hur han tänker nu", -1)
                .story();
    }

    /** The two authorities differ on one criterion. */
    private static Story yasmin(LocalDate today) {
        Someone yasmin = Someone.woman("Yasmin", "Dahlberg", 21, 1, 19).reachedOn(13);
        Map<String, Answer> ours = new LinkedHashMap<>();
        for (String fact : List.of(
                "isolation",
                "needs-support",
                "few-contacts",
                "no-other-support-contacts",
                "no-other-authority",
                "no-other-way",
                "willing-to-change")) {
            ours.put(fact, Answer.YES);
        }
        return Path.of(today, yasmin, ELIN, 30)
                .calls(
                        "Yasmin ringer på inrådan av skolhälsovården på folkhögskolan. Har varit på plats fyra dagar på hela"
                                + " terminen och orkar inte svara på deras samtal.")
                .after(3)
                .book(9, "Mottagningen, lilla rummet")
                .atTheInterview()
                .identified()
                .consents(Path.EVERYTHING)
                .note(
                        0,
                        ELIN,
                        MEETING,
                        "Bedömningssamtal. Yasmin umgås med två personer på nätet men träffar ingen. Vill tillbaka till"
                                + " kursen. Berättar öppet och frågar mycket om hur vi arbetar.")
                .finds(ours)
                .after(2)
                .regionFinds(Map.of(
                        "few-contacts", Answer.NO,
                        "not-temporary", Answer.YES,
                        "no-psychosis", Answer.YES,
                        "not-only-neuropsychiatric", Answer.YES))
                .note(
                        0,
                        NILS,
                        PHONE,
                        "Talade med Yasmin i telefon. Daglig kontakt med två nära vänner på nätet, de ses varannan vecka."
                                + " Tar upp med kommunen hur vi ser på ”få kontakter”.")
                .story();
    }

    /** The investigation is begun. */
    private static Story leo(LocalDate today) {
        Someone leo = Someone.man("Leo", "Jansson", 28, 11, 2).reachedByLetter(14);
        return Path.of(today, leo, SARA, 34)
                .fromRelative(
                        "Gunilla Jansson",
                        "Leo",
                        "Mamman ringer. Leo bor i egen lägenhet men hon handlar och lämnar utanför dörren. Han har svarat på"
                                + " hennes brev att hon får höra av sig till oss.")
                .after(4)
                .applies("Hjälp att komma ut och att orka med posten.")
                .after(3)
                .investigationBegun(
                        "Situation\nLeo bor ensam sedan 2019. Räkningar betalas av mamman. Öppnar inte post. Tidigare"
                                + " boendestöd avslutades eftersom")
                .note(
                        0,
                        SARA,
                        HOME_VISIT,
                        "Hembesök inför utredningen, vi satt i köket med jackorna på. Leo vill ha brev före varje kontakt."
                                + " Kom överens om tre frågor till nästa gång.")
                .task(SARA, "Skriv klart utredningen om Leo", 4)
                .story();
    }

    /** The region was asked and has not answered. */
    private static Story tove(LocalDate today) {
        Someone tove = Someone.woman("Tove", "Björk", 30, 8, 8).reachedOn(15);
        return Path.of(today, tove, ELIN, 40)
                .fromOwnCall("Tove ringer själv från bilen utanför vårdcentralen, dit hon inte vågade gå in. Har varit"
                        + " sjukskriven i omgångar och hemma sedan två år.")
                .after(4)
                .applies("Stöd för att våga gå till läkare och träffa folk igen.")
                .after(3)
                .investigated(
                        "Tove lever ensam och har dragit sig undan steg för steg sedan hon slutade sitt arbete. Hon har avbokat"
                                + " fem vårdbesök det senaste året.",
                        "Tove behöver stöd för att bryta isoleringen och nå den vård hon behöver.")
                .asked()
                .story();
    }

    /** All is ready for someone with delegation. */
    private static Story filip(LocalDate today) {
        Someone filip = Someone.man("Filip", "Arvidsson", 25, 4, 21).reachedByText(16);
        return Path.of(today, filip, ELIN, 38)
                .fromRelative(
                        "Per Arvidsson",
                        "Filip",
                        "Pappan ringer. Filip flyttade hem efter ett avbrutet år på högskolan och har sedan dess hållit sig på"
                                + " sitt rum. De har provat mycket tillsammans.")
                .after(3)
                .applies("Jag vill ha hjälp av er. Pappa har visat er sida.")
                .after(4)
                .investigated(
                        "Filip bor hos sin pappa. Han äter på rummet, duschar på natten och har inga kontakter utöver familjen."
                                + " Studenthälsan har haft två samtal som inte ledde vidare.",
                        "Filip uppfyller villkoren och vill börja. Insatsen bör beviljas.")
                .asked()
                .after(2)
                .answered()
                .note(
                        1,
                        MARIA,
                        MEETING,
                        "Genomgång med Elin inför beslut. Underlaget är komplett. Sara fattar beslutet.")
                .story();
    }
}
