package se.handslag.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.compare.ComparedTeam;
import se.handslag.eligibility.joint.compare.ComparedTeams;
import se.handslag.eligibility.joint.compare.ComparingTeams;
import se.handslag.eligibility.joint.criteria.ExplanationJson;
import se.handslag.web.RunningHouse;
import se.handslag.web.journey.TeamAtWork;
import se.handslag.web.shell.Browser;

/** One person against every team of the sources: the same answer from Java, from the page and from the interface for programs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@CompositionRoot(because = "it plays the staff of both authorities")
class EveryTeamForOnePersonTest {
    private static final Pattern CARD = Pattern.compile(
            "<h3><a href=\"/person/[^\"]*/verksamheter/([a-z-]+)\">[^<]*</a>\\s*<span class=\"tag[^\"]*\">([^<]*)</span>");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Map<String, String> ANSWERS = Map.of("yes", "Kan ta emot", "unknown", "Kanske", "no", "Nej");

    private final SettableClock clock = SettableClock.at(TestPlatform.FIRST_DAY);
    private final RunningHouse house = RunningHouse.on(Database.H2.stores(), clock);
    private final TeamAtWork team = new TeamAtWork(house.platform(), new TeamId("act"));
    private CaseId kim;

    EveryTeamForOnePersonTest() {
        kim = team.relativeCalls(SARA, "Kim");
    }

    @BeforeAll
    void kimIsAssessedForAct() {
        team.interviewIsBooked(kim, clock.today().atTime(13, 0));
        team.personIsIdentified(kim, "19900101-9802", "Kim", "Åkesson");
        team.personConsents(kim, Period.ofMonths(clock.today(), 6));
        team.settle(SARA, kim, Answer.YES, "harmful-use", "needs-both-authorities", "no-other-way")
                .orElseThrow();
        team.settle(SARA, kim, Answer.NO, "accepts-contact").orElseThrow();
        team.settle(NILS, kim, Answer.YES, "severe-condition").orElseThrow();
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void everyTeamHasAnAnswerWithWhatDecidesAndWhatIsLeft() {
        ComparedTeams compared = compared(SARA);

        assertThat(compared.teams()).hasSize(house.platform().teams().all().size());
        ComparedTeam act = compared.find("act").orElseThrow();
        assertThat(act.ofTheCase()).isTrue();
        assertThat(act.outcome()).isEqualTo(Answer.NO);
        assertThat(act.changes()).extracting(need -> need.fact().id()).containsExactly("accepts-contact");
        assertThat(act.explanation().fact("severe-condition").orElseThrow().answer())
                .isEqualTo(Answer.YES);
        ComparedTeam addiction = compared.find("addiction-clinic").orElseThrow();
        // Age by the register, and the need that cannot be met in another way. The harmful use is asked for in other
        // words there.
        assertThat(addiction.carried()).containsExactly("no-other-way");
        assertThat(addiction.unknown())
                .extracting(need -> need.fact().id())
                .containsExactly("harmful-use", "needs-both-authorities", "wants-help");
        ComparedTeam fact = compared.find("fact-general").orElseThrow();
        assertThat(fact.carried()).containsExactly("needs-both-authorities");
        // Handed over by the region for ACT, and asked in the same words by RACT: it counts for ACT alone.
        assertThat(compared.find("ract").orElseThrow().unknown())
                .extracting(need -> need.fact().id())
                .contains("severe-condition");
    }

    @Test
    void pageProgramsAndJavaGiveTheSameAnswer() {
        for (Actor actor : new Actor[] {SARA, NILS}) {
            ComparedTeams java = compared(actor);
            Map<String, String> page = CARD.matcher(get(actor, "/person/" + kim + "/bedomning/verksamheter"))
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
            Map<String, Object> programs = CanonicalJson.read(get(actor, "/api/person/" + kim + "/teams"));

            assertThat(programs).containsEntry("on", clock.today().toString());
            assertThat(page).hasSize(java.teams().size());
            assertThat((List<?>) programs.get("teams")).hasSize(java.teams().size());
            for (int i = 0; i < java.teams().size(); i++) {
                ComparedTeam one = java.teams().get(i);
                String id = one.team().id().value();
                assertThat(page).containsEntry(id, ANSWERS.get(one.outcome().code()));
                Map<?, ?> told = (Map<?, ?>) ((List<?>) programs.get("teams")).get(i);
                assertThat(told.get("team")).isEqualTo(id);
                assertThat(told.get("outcome")).isEqualTo(one.outcome().code());
                assertThat(facts(told.get("decisive")))
                        .isEqualTo(
                                one.decisive().stream().map(fact -> fact.id()).toList());
                List<?> ways = (List<?>) told.get("ways");
                assertThat(ways).hasSize(one.ways().size());
                if (!ways.isEmpty()) {
                    assertThat(facts(((Map<?, ?>) ways.get(0)).get("changes")))
                            .isEqualTo(one.changes().stream()
                                    .map(need -> need.fact().id())
                                    .toList());
                    assertThat(facts(((Map<?, ?>) ways.get(0)).get("unknown")))
                            .isEqualTo(one.unknown().stream()
                                    .map(need -> need.fact().id())
                                    .toList());
                }
                samePageOfItsOwn(actor, one, told);
            }
        }
    }

    private void samePageOfItsOwn(Actor actor, ComparedTeam one, Map<?, ?> told) {
        String id = one.team().id().value();
        Map<String, Object> alone = CanonicalJson.read(get(actor, "/api/person/" + kim + "/teams/" + id));
        assertThat(alone.get("answer")).isEqualTo(told);
        assertThat(alone.get("explanation")).isEqualTo(CanonicalJson.read(ExplanationJson.write(one.explanation())));
        String tree = get(actor, "/person/" + kim + "/bedomning/verksamheter/" + id);
        one.explanation().facts().forEach(fact -> assertThat(tree)
                .contains(one.team().blueprint().texts().say(fact.criterion().textKey(), "sv")));
    }

    @Test
    void theOtherServicesOfTheCountryStandBesideWithWhatIsPublishedOfThem() {
        String page = get(SARA, "/person/" + kim + "/bedomning/verksamheter");

        assertThat(page)
                .contains("Andra verksamheter i Uppsala", "Gula villan mottagning", "I andra regioner (30)")
                .contains("Bara den som är dömd till rättspsykiatrisk vård.", "Som ACT-team: Nej")
                .contains("Beroendemottagningen Linköping", "Som Beroendemottagning: Kanske");
    }

    @Test
    void whoIsNotOfTheCaseIsAnsweredAsIfThereWereNone() {
        String nobody = "01990000-0000-7000-8000-00000000abcd";
        Browser oskar = new Browser(house.port()).signIn("municipality-0319 oskar");
        for (String path :
                List.of("/person/%s/bedomning/verksamheter", "/person/%s/bedomning/blad", "/api/person/%s/teams")) {
            assertThat(oskar.get(path.formatted(kim)).statusCode()).isEqualTo(404);
            assertThat(oskar.get(path.formatted(nobody)).statusCode()).isEqualTo(404);
        }
        assertThat(browser(SARA)
                        .get("/person/" + kim + "/bedomning/blad?sprak=de")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser(SARA).get("/api/person/" + kim + "/teams/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theLeafIsInThePersonsLanguage() {
        String blad = "/person/" + kim + "/bedomning/blad?sprak=";

        assertThat(get(SARA, blad + "sv")).contains("<html lang=\"sv\">", "Är inte till för dig nu", "Stämmer inte.");
        assertThat(get(SARA, blad + "en")).contains("<html lang=\"en\">", "Is not for you now", "Not true.");
        assertThat(get(SARA, blad + "ja"))
                .contains("<html lang=\"ja\">", "今は対象ではありません", "家族以外との親密な対人関係がない", "2026年3月2日現在");
    }

    @Test
    void theJapaneseLeafHasNoSwedishLeft() {
        String leaf = get(SARA, "/person/" + kim + "/bedomning/blad?sprak=ja");
        Set<String> names = house.platform().teams().all().stream()
                .map(one -> one.manifest().name())
                .collect(Collectors.toSet());
        Set<String> swedish = everySwedishWord();
        int seen = 0;

        for (Visible text : visible(leaf)) {
            if (names.contains(text.words())) {
                continue;
            }
            seen++;
            assertThat(swedish).as(text.words()).doesNotContain(text.words());
            if (text.language().equals("en")) {
                assertThat(text.words()).as("English").doesNotContainPattern("[åäöÅÄÖ]");
            } else {
                assertThat(text.words())
                        .as("Japanese")
                        .containsPattern(JAPANESE)
                        .doesNotContainPattern("\\p{IsLatin}");
            }
        }
        assertThat(seen).isGreaterThan(40);
        assertThat(leaf).doesNotContain("lang=\"sv\"", "title=", "aria-label", "alt=", "placeholder");
    }

    /** A text that is seen, and the language it is marked as. */
    private record Visible(String words, String language) {}

    /** Every text of the page between two marks, the title among them. */
    private static List<Visible> visible(String html) {
        List<Visible> found = new ArrayList<>();
        String language = "ja";
        for (MatchResult part :
                Pattern.compile("<[^>]*>|[^<]+").matcher(html).results().toList()) {
            String text = part.group();
            if (text.startsWith("<span")) {
                language = text.contains("lang=\"en\"") ? "en" : "ja";
            } else if (text.startsWith("</span")) {
                language = "ja";
            } else if (!text.startsWith("<") && !text.isBlank()) {
                found.add(new Visible(text.strip(), language));
            }
        }
        return found;
    }

    private Set<String> everySwedishWord() {
        return house.platform().teams().all().stream()
                .flatMap(one -> one.blueprint().texts().byLanguage().get("sv").values().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> facts(Object all) {
        return ((List<?>) all)
                .stream()
                        .map(one -> String.valueOf(((Map<?, ?>) one).get("fact")))
                        .toList();
    }

    private ComparedTeams compared(Actor actor) {
        return team.use(actor, ComparingTeams.class).handle(actor, kim).orElseThrow();
    }

    private String get(Actor actor, String path) {
        var answer = browser(actor).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private Browser browser(Actor actor) {
        return new Browser(house.port()).signIn(actor.employer() + " " + actor.staff());
    }
}
