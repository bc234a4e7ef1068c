package se.handslag.eligibility.joint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.eligibility.fixture.SmallTeam.ISOLATION;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.CaseId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.joint.settle.Stand;

class LeafTest extends Assessing {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void hasTheSameWordsInEveryLanguage() {
        Set<String> swedish = LeafWords.in(SWEDISH).patterns().keySet();

        for (Locale language : LeafWords.LANGUAGES) {
            assertThat(LeafWords.in(language).language()).isEqualTo(language);
            assertThat(LeafWords.in(language).patterns().keySet())
                    .as("%s", language)
                    .isEqualTo(swedish);
        }
    }

    @Test
    void writesTheDayAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2027, 5, 3);

        assertThat(LeafWords.in(SWEDISH).day(day)).isEqualTo("3 maj 2027");
        assertThat(LeafWords.in(Locale.ENGLISH).day(day)).isEqualTo("3 May 2027");
        assertThat(LeafWords.in(Locale.JAPAN).day(day)).isEqualTo("2027年5月3日");
    }

    @Test
    void saysWhatDecidesAndNeitherWhoFoundItNorWhy() {
        CaseId caseId = called(SARA);
        settle(SARA, caseId, false, Stand.on(ISOLATION, Answer.NO, "Arbetar heltid sedan i maj"))
                .orElseThrow();

        Leaf leaf = Leaf.of(compared(caseId), SWEDISH);

        Leaf.Part no = leaf.parts().get(leaf.parts().size() - 1);
        assertThat(no.heading()).isEqualTo("Är inte till för dig nu");
        assertThat(no.teams()).extracting(Leaf.Team::name).containsExactly("Team second-team", "Team small-team");
        assertThat(no.teams().get(0).rows().get(0).lines())
                .extracting(Leaf.Line::said, Leaf.Line::note)
                .containsExactly(tuple("Påståendet isolation", "Stämmer inte."));
        assertThat(everyWord(leaf)).doesNotContain("heltid", SARA.name());
    }

    @Test
    void tellsInEnglishOfATeamThatDoesNotSpeakTheLanguage() {
        Leaf leaf = Leaf.of(compared(called(SARA)), Locale.JAPANESE);

        assertThat(leaf.language()).isEqualTo(Locale.JAPANESE);
        assertThat(leaf.parts()).allSatisfy(part -> assertThat(part.teams()).allSatisfy(team -> {
            assertThat(team.inOtherWords()).isEqualTo("この支援の項目は英語で書かれています。");
            assertThat(team.rows())
                    .flatExtracting(Leaf.Row::lines)
                    .extracting(Leaf.Line::language)
                    .containsOnly("en");
        }));
    }

    private static ComparedTeams compared(CaseId caseId) {
        return world().use(SARA, ComparingTeams.class).handle(SARA, caseId).orElseThrow();
    }

    private static String everyWord(Leaf leaf) {
        StringBuilder words = new StringBuilder();
        leaf.parts().forEach(part -> part.teams().forEach(team -> team.rows().forEach(row -> row.lines()
                .forEach(line -> words.append(line.said()).append(line.note())))));
        return words.toString();
    }
}
