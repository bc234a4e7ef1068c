package se.handslag.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.reporting.episode.AgeGroup;

class IndicatorReaderTest {
    private static final String SOURCES = "'sources': [{'id': 's', 'title': 'T', 'place': 'p. 1'}]";

    @Test
    void readsWhatIsWritten() {
        List<Indicator> read = Indicators.read(
                        "own.json",
                        json("{" + SOURCES + ", 'indicators': [{'id': 'young', 'kind': 'share', 'boundary': 'ended-in',"
                                + " 'denominator': {'begun': true, 'age': ['under-18', '18-20']},"
                                + " 'numerator': {'reason': ['completed'], 'answer': ['yes']}, 'goal': 'informed',"
                                + " 'source': 's'}]}"))
                .all();
        assertThat(read)
                .containsExactly(new Indicator(
                        "young",
                        IndicatorKind.SHARE,
                        Boundary.ENDED_IN,
                        new Filter(Optional.of(true), Set.of(), Set.of(AgeGroup.UNDER_18, AgeGroup.FROM_18), Set.of()),
                        new Filter(Optional.empty(), Set.of(DischargeReason.COMPLETED), Set.of(), Set.of(Answer.YES)),
                        Optional.empty(),
                        Optional.of("informed"),
                        "s"));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(faults("{" + SOURCES + ", 'indicators': ["
                        + "{'id': 'A', 'kind': 'sum', 'boundary': 'ended-in', 'source': 's', 'colour': 'red'},"
                        + "{'id': 'b', 'kind': 'count', 'boundary': 'born-in', 'source': 't',"
                        + " 'denominator': {'reason': ['bored'], 'begun': 'yes'}},"
                        + "{'id': 'c', 'kind': 'distribution', 'boundary': 'ended-in', 'source': 's'},"
                        + "{'id': 'd', 'kind': 'distribution', 'by': 'answer', 'boundary': 'ended-in', 'source': 's'},"
                        + "{'id': 'e', 'kind': 'count', 'boundary': 'ended-in', 'source': 's', 'numerator': {}},"
                        + "{'id': 'e', 'kind': 'share', 'boundary': 'ended-in', 'source': 's'},"
                        + "{'id': 'f', 'kind': 'share', 'boundary': 'ended-in', 'source': 's',"
                        + " 'numerator': {'answer': ['yes']}},"
                        + "{'id': 'g', 'kind': 'median-days', 'boundary': 'ended-in', 'source': 's'}]}"))
                .containsExactlyInAnyOrder(
                        "own.json > indicators 1: there is no 'colour'. Possible are id, kind, boundary, denominator,"
                                + " numerator, by, goal, source.",
                        "own.json > indicators 1: 'id' is small letters a to z and digits, with dashes between words.",
                        "own.json > indicators 1: 'kind' is to be one of count, share, median-days, distribution.",
                        "own.json > indicators 2: the source 't' is not among the sources.",
                        "own.json > indicators 2: 'boundary' is to be one of contacted-in, decided-in, begun-in,"
                                + " present-in, ended-in.",
                        "own.json > indicators 2 > denominator: 'begun' is to be true or false.",
                        "own.json > indicators 2 > denominator: there is no 'bored' among 'reason'. Possible are"
                                + " completed, drop-out-before, drop-out-during, moved, deceased, not-eligible,"
                                + " other-support.",
                        "own.json > indicators 3: 'by' is there for a distribution and for nothing else.",
                        "own.json > indicators 4: answers are answers to a goal. Say which with 'goal', or 'each'.",
                        "own.json > indicators 5: 'numerator' is there for a share and for nothing else; 'denominator'"
                                + " says who is counted.",
                        "own.json > indicators 6: 'e' is there twice.",
                        "own.json > indicators 6: 'numerator' is there for a share and for nothing else; 'denominator'"
                                + " says who is counted.",
                        "own.json > indicators 7 > numerator: answers are answers to a goal. Say which with 'goal', or"
                                + " 'each'.",
                        "own.json > indicators 8: days are counted to the first decision, and 'boundary' is then"
                                + " decided-in.");
    }

    @Test
    void saysWhereAFileIsNoJson() {
        assertThat(faults("[]")).containsExactly("own.json: Not a JSON object; the fault is at character 0.");
    }

    private static List<String> faults(String written) {
        return catchThrowableOfType(UnreadableIndicators.class, () -> Indicators.read("own.json", json(written)))
                .faults();
    }

    private static String json(String written) {
        return written.replace('\'', '"');
    }
}
