package se.handslag.reporting.directory.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.handslag.reporting.directory.DirectoryFiles;
import se.handslag.reporting.directory.Question;
import se.handslag.reporting.directory.ServiceDirectory;
import se.handslag.reporting.directory.survey.Comparison.Count;
import se.handslag.reporting.directory.survey.Comparison.Reproduced;

class ComparisonTest {
    private final ServiceDirectory directory = DirectoryFiles.published();
    private final Comparison comparison = Comparison.of(directory);

    @Test
    void reproducesTables1And2AndSaysWhatDiffers() {
        assertThat(comparison.counts())
                .containsExactly(
                        new Count("minimaria-yes", 9, 9, Reproduced.WHOLLY),
                        new Count("minimaria-no", 8, 8, Reproduced.WHOLLY),
                        new Count("minimaria-missing", 4, 4, Reproduced.WHOLLY),
                        new Count("services", 32, 32, Reproduced.WHOLLY),
                        new Count("interviewed", 18, 18, Reproduced.WHOLLY),
                        // Two more interviews were with services that table 2 does not name.
                        new Count("interviews", 21, 19, Reproduced.PARTLY),
                        new Count("regions-without", 5, 6, Reproduced.DIFFERS),
                        new Count("step-very-low", 3, 1, Reproduced.PARTLY),
                        new Count("step-low", 5, 0, Reproduced.NOT_PUBLIC),
                        new Count("step-medium-or-high", 12, 0, Reproduced.NOT_PUBLIC));
    }

    @Test
    void findsARegionWithoutServicesThatTheSurveyDoesNotName() {
        List<String> more = new ArrayList<>(
                RegionTable.count(directory, directory.ofTheSurvey()).withoutServices());
        assertThat(more).containsAll(PublishedFigures.WITHOUT_SERVICES);
        more.removeAll(PublishedFigures.WITHOUT_SERVICES);
        assertThat(more).containsExactly("Örebro");
    }

    @Test
    void reproducesOfTables3To6OnlyWhatWasPublishedServiceByService() {
        Map<Question, Reproduced> known = comparison.rows().stream()
                .filter(row -> row.how() != Reproduced.NOT_PUBLIC)
                .collect(Collectors.toMap(row -> row.published().question(), Comparison.Row::how));
        assertThat(known)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Question.AROUND_THE_CLOCK, Reproduced.PARTLY,
                        Question.HOUSING_SUPPORT, Reproduced.PARTLY));
        assertThat(comparison.rows()).hasSize(34);
    }

    @Test
    void tellsWholeFromPartAndFromMoreThanTheSource() {
        PublishedFigures.Row nect =
                PublishedFigures.ofTheSurvey().row(Question.NECT).orElseThrow();
        assertThat(Reproduced.of(nect, 4, 14, 0)).isEqualTo(Reproduced.WHOLLY);
        assertThat(Reproduced.of(nect, 4, 13, 0)).isEqualTo(Reproduced.PARTLY);
        assertThat(Reproduced.of(nect, 5, 0, 0)).isEqualTo(Reproduced.DIFFERS);
        assertThat(Reproduced.of(nect, 0, 0, 1)).isEqualTo(Reproduced.DIFFERS);
        assertThat(Reproduced.of(nect, 0, 0, 0)).isEqualTo(Reproduced.NOT_PUBLIC);
        PublishedFigures.Row onlyYes =
                PublishedFigures.ofTheSurvey().row(Question.SETS_GOALS).orElseThrow();
        assertThat(Reproduced.of(onlyYes, 16, 2, 0)).isEqualTo(Reproduced.WHOLLY);
    }
}
