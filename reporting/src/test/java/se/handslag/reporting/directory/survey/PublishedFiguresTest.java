package se.handslag.reporting.directory.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.reporting.directory.IntegrationGrade;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.QuestionGroup;
import se.handslag.reporting.directory.survey.PublishedFigures.Cell;
import se.handslag.reporting.directory.survey.PublishedFigures.Discrepancy;
import se.handslag.reporting.directory.survey.PublishedFigures.Discrepancy.Kind;

class PublishedFiguresTest {
    private final PublishedFigures figures = PublishedFigures.ofTheSurvey();

    @Test
    void hasARowForEachQuestionOfTheTables3To6AndInTheirOrder() {
        List<Question> asked = Arrays.stream(Question.values())
                .filter(question -> question.group() != QuestionGroup.INTEGRATION)
                .toList();
        assertThat(figures.rows().stream().map(PublishedFigures.Row::question)).containsExactlyElementsOf(asked);
    }

    @Test
    void showsByItsSharesHowManyEachTableIsOf() {
        assertThat(figures.denominator(QuestionGroup.PROFESSIONS)).isEqualTo(18);
        assertThat(figures.denominator(QuestionGroup.TASKS)).isEqualTo(16);
        assertThat(figures.denominator(QuestionGroup.AVAILABILITY)).isEqualTo(19);
        assertThat(figures.denominator(QuestionGroup.METHODS)).isEqualTo(18);
    }

    @Test
    void isOfNoOtherNumberThanThat() {
        for (QuestionGroup group : List.of(QuestionGroup.TASKS, QuestionGroup.AVAILABILITY, QuestionGroup.METHODS)) {
            List<Integer> fitting = Stream.iterate(1, of -> of + 1)
                    .limit(PublishedFigures.SERVICES)
                    .filter(of -> cells(group).allMatch(cell -> cell.fits(of)))
                    .toList();
            assertThat(fitting).containsExactly(figures.denominator(group));
        }
    }

    @Test
    void roundsAHalfUpwards() {
        assertThat(Share.percent(14, 16)).isEqualTo(88);
        assertThat(Share.percent(2, 16)).isEqualTo(13);
        assertThat(Share.percent(15, 19)).isEqualTo(79);
        assertThat(Share.percent(17, 18)).isEqualTo(94);
        assertThat(Share.percent(0, 0)).isZero();
    }

    @Test
    void namesTheRowsThatDoNotAddUp() {
        assertThat(figures.discrepancies())
                .containsExactly(
                        new Discrepancy(Question.SOCIAL_WORKER, Kind.ROUNDING, 101, 100),
                        // 7 of 18 are 39 percent, and 35 percent are 7 of 20.
                        new Discrepancy(Question.OTHER_PROFESSION, Kind.SHARE, 35, 39),
                        new Discrepancy(Question.COGNITIVE_SUPPORT, Kind.ROUNDING, 101, 100),
                        // 12 yes, 4 no and 1 in between are 17, and the shares are of 18.
                        new Discrepancy(Question.INDIVIDUAL_CBT, Kind.SUM, 17, 18),
                        new Discrepancy(Question.GROUP_CBT, Kind.ROUNDING, 101, 100));
        assertThat(Share.percent(7, 20)).isEqualTo(35);
    }

    @Test
    void givesAStepOfIntegrationToOneMoreThanItInterviewedServicesAndOneLessThanItMadeInterviews() {
        int steps = PublishedFigures.STEPS.get(IntegrationGrade.VERY_LOW)
                + PublishedFigures.STEPS.get(IntegrationGrade.LOW)
                + PublishedFigures.STEPS.get(IntegrationGrade.MEDIUM_OR_HIGH);
        assertThat(steps)
                .isEqualTo(20)
                .isNotEqualTo(PublishedFigures.INTERVIEWED)
                .isNotEqualTo(PublishedFigures.INTERVIEWS);
    }

    private Stream<Cell> cells(QuestionGroup group) {
        return figures.rows(group).stream().flatMap(PublishedFigures.Row::cells);
    }
}
