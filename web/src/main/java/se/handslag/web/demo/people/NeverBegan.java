package se.handslag.web.demo.people;

import static se.handslag.core.journal.ContactKind.MEETING;
import static se.handslag.core.journal.ContactKind.PHONE;
import static se.handslag.core.team.criteria.Answer.NO;
import static se.handslag.core.team.criteria.Answer.YES;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.web.demo.Path;
import se.handslag.web.demo.Someone;
import se.handslag.web.demo.Story;

/** Those who changed their minds, did not meet the criteria or were refused. */
@CompositionRoot(because = "a story is lived at both authorities")
final class NeverBegan {
    private NeverBegan() {}

    static List<Story> stories(LocalDate today) {
        return List.of(noel(today), agnes(today), isak(today), maja(today), henrik(today));
    }

    private static Story noel(LocalDate today) {
        Someone noel = Someone.man("Noel", "Persson", 22, 10, 17).reachedByText(54);
        return Path.of(today, noel, SARA, 900)
                .relativeCalls(
                        "Camilla Persson",
                        "Noel",
                        "Mamman ringer. Noel har gått med på ett samtal om det sker hemma. Hon vet inte om han vill mer än så.")
                .after(3)
                .book(9, "Mottagningen, lilla rummet")
                .atTheInterview()
                .identified()
                .note(
                        0,
                        SARA,
                        MEETING,
                        "Noel kom, hälsade och sade att han inte vill. Vi lämnade telefonnummer och tackade för att han kom.")
                .after(18)
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Noel vill inte ha stöd nu.")
                .careEnds(2, DischargeReason.DROP_OUT_BEFORE)
                .story();
    }

    private static Story agnes(LocalDate today) {
        Someone agnes = Someone.woman("Agnes", "Forsberg", 26, 5, 9).reachedOn(55);
        return Path.of(today, agnes, ELIN, 620)
                .fromOwnCall(
                        "Agnes ringer. Hon har haft det så här till och från och vill veta hur lång tid det tar att få hjälp.")
                .after(4)
                .applies("Stöd att komma ut på dagarna.")
                .after(12)
                .note(
                        0,
                        ELIN,
                        PHONE,
                        "Agnes ringer och tar tillbaka ansökan. Hon har flyttat ihop med en vän och vill klara sig själv."
                                + " Välkommen åter.")
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Agnes återtar sin ansökan före beslut.")
                .careEnds(3, DischargeReason.DROP_OUT_BEFORE)
                .story();
    }

    private static Story isak(LocalDate today) {
        Someone isak = Someone.man("Isak", "Hellström", 20, 7, 27).reachedByText(56);
        return Path.of(today, isak, SARA, 300)
                .fromRelative(
                        "Monica Hellström",
                        "Isak",
                        "Mamman ringer. Isak har läst broschyren och lagt den på hennes säng. De tolkar det som ett ja.")
                .after(8)
                .neverBegan(DischargeReason.DROP_OUT_BEFORE, "Isak ångrade sig. Familjen vet hur man hör av sig.")
                .careEnds(4, DischargeReason.DROP_OUT_BEFORE)
                .story();
    }

    /** The criteria were not met, and she did not apply. */
    private static Story maja(LocalDate today) {
        Someone maja = Someone.woman("Maja", "Viklund", 24, 1, 12).reachedByPhone(57);
        return Path.of(today, maja, ELIN, 500)
                .calls("Maja ringer två veckor efter en olycka i familjen. Hon klarar inte att gå till arbetet.")
                .after(2)
                .book(6, "Mottagningen, samtalsrum 3")
                .atTheInterview()
                .identified()
                .consents(Path.ASSESSMENT_ONLY)
                .finds(Map.of(
                        "isolation", YES,
                        "needs-support", NO,
                        "few-contacts", NO,
                        "no-other-support-contacts", NO,
                        "no-other-authority", NO,
                        "no-other-way", NO,
                        "willing-to-change", YES))
                .regionFinds(Map.of(
                        "not-temporary", NO,
                        "no-psychosis", YES,
                        "not-only-neuropsychiatric", YES))
                .concluded()
                .note(
                        1,
                        ELIN,
                        PHONE,
                        "Berättade för Maja vad bedömningen kom fram till. Hon har redan tid hos sin vårdcentral och tycker att"
                                + " det räcker. Ansöker inte.")
                .neverBegan(DischargeReason.NOT_ELIGIBLE, "Hänvisad till vårdcentralens samtalsmottagning.")
                .careEnds(1, DischargeReason.NOT_ELIGIBLE)
                .story();
    }

    /** He applied all the same, and was refused three weeks ago. */
    private static Story henrik(LocalDate today) {
        Someone henrik = Someone.man("Henrik", "Söderlund", 37, 9, 5).reachedByLetter(58);
        return Path.of(today, henrik, SARA, 96)
                .calls(
                        "Henrik ringer. Han har boendestöd tre dagar i veckan men tycker att det går för långsamt och vill byta.")
                .after(2)
                .book(7, "Familjecentralen, rum 2")
                .atTheInterview()
                .identified()
                .consents(Path.ASSESSMENT_ONLY)
                .finds(Map.of(
                        "isolation", YES,
                        "needs-support", YES,
                        "few-contacts", Answer.YES,
                        "no-other-support-contacts", NO,
                        "no-other-authority", YES,
                        "no-other-way", NO,
                        "willing-to-change", YES))
                .regionFinds(Map.of(
                        "not-temporary", YES,
                        "no-psychosis", YES,
                        "not-only-neuropsychiatric", YES))
                .concluded()
                .after(5)
                .applies("Jag vill ha Hikikomori i stället för boendestöd.")
                .after(4)
                .investigated(
                        "Henrik bor ensam med boendestöd tre dagar i veckan sedan ett år. Han går ut med boendestödjaren men inte"
                                + " ensam.",
                        "Boendestödet är utformat för samma behov och har gett resultat. Behovet tillgodoses på annat sätt.")
                .asked()
                .after(3)
                .answered()
                .daysAgo(48)
                .refused(
                        "Henrik svarar att han förstår men att han hellre hade velat byta.",
                        "Du har redan ett boendestöd som är till för samma behov och som har hjälpt dig. Ditt behov tillgodoses"
                                + " därför på annat sätt. Villkoren för insatsen är inte uppfyllda. Du kan be om att boendestödet"
                                + " ändras så att du får öva mer på egen hand.")
                .notified(5)
                .note(
                        1,
                        SARA,
                        PHONE,
                        "Ringde Henrik efter brevet. Gick igenom skälen och hur man överklagar. Han vill i första hand ha ett"
                                + " möte med boendestödet.")
                .story();
    }
}
