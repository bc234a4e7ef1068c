package se.handslag.planning.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.json.CanonicalJson;
import se.handslag.planning.instrument.Instrument.Item;
import se.handslag.planning.instrument.Instrument.Rater;
import se.handslag.planning.instrument.Instrument.Rights;
import se.handslag.planning.instrument.Instrument.Score;

class InstrumentsTest {
    private final Instruments instruments = Instruments.published();

    @Test
    void hasTheWordsOfThoseThatMayBeReproducedAndOfNoOther() {
        assertThat(instruments.all())
                .filteredOn(one -> one.rights() == Rights.EMBEDDED)
                .extracting(Instrument::id)
                .containsExactly("phq-9", "gad-7", "paradise-24", "cgi", "bprs");
        assertThat(instruments.all())
                .filteredOn(one -> one.rights() == Rights.SCORE_ONLY)
                .extracting(Instrument::id)
                .contains("eq-5d", "gaf", "panss", "hads", "whodas", "hq-25");
        assertThat(instruments.all()).allSatisfy(one -> {
            assertThat(one.licence()).isNotBlank();
            assertThat(one.about()).containsOnlyKeys("sv", "en");
            assertThat(one.items().isEmpty()).isEqualTo(one.rights() == Rights.SCORE_ONLY);
        });
    }

    @Test
    void saysWhichLanguagesItHasTheInstrumentsOwnWordsIn() {
        assertThat(one("phq-9").hasWordsIn("en")).isTrue();
        assertThat(one("phq-9").hasWordsIn("sv")).isFalse();
        assertThat(one("gaf").hasWordsIn("en")).isFalse();
        assertThat(one("phq-9").items()).hasSize(9);
        assertThat(one("phq-9").items())
                .filteredOn(Item::heed)
                .extracting(Item::id)
                .containsExactly("9");
        assertThat(one("gad-7").item("1").orElseThrow().options().get("en"))
                .startsWith("Not at all")
                .hasSize(4);
        assertThat(one("paradise-24").items()).hasSize(24);
        assertThat(one("bprs").items()).hasSize(18);
    }

    @ParameterizedTest
    @CsvSource({
        "phq-9, 0, Minimal",
        "phq-9, 4, Minimal",
        "phq-9, 5, Mild",
        "phq-9, 10, Moderate",
        "phq-9, 15, Moderately severe",
        "phq-9, 19, Moderately severe",
        "phq-9, 20, Severe",
        "phq-9, 27, Severe",
        "gad-7, 14, Moderate",
        "gad-7, 15, Severe",
        "hq-25, 41, Below the cut-off 42",
        "hq-25, 42, At or above the cut-off 42"
    })
    void callsAScoreWhatItsPublicationDoes(String instrument, int value, String band) {
        Score total = one(instrument).score("total").orElseThrow();
        assertThat(total.band(value).orElseThrow().name("en")).isEqualTo(band);
    }

    /** In Swedish "medelsvår" is what "moderate" is called of a depression, so that the band above it has another word. */
    @Test
    void theBandAboveTheModerateOneIsNotCalledModerate() {
        Score total = one("phq-9").score("total").orElseThrow();
        assertThat(total.band(14).orElseThrow().name("sv")).isEqualTo("Måttliga besvär");
        assertThat(total.band(15).orElseThrow().name("sv")).isEqualTo("Måttligt svåra besvär");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void scoresAsSomeoneWouldByHand(int seed) {
        Random random = new Random(seed);
        for (Instrument instrument : instruments.all()) {
            for (Score score : instrument.scores()) {
                Map<String, Integer> answers = new HashMap<>();
                List<Integer> given = new ArrayList<>();
                int left = random.nextInt(4);
                for (Item item : instrument.items()) {
                    boolean mine = score.items().contains(item.id());
                    if (mine && left > 0 && random.nextInt(3) == 0) {
                        left--;
                        continue;
                    }
                    int answer = item.least() + random.nextInt(item.most() - item.least() + 1);
                    answers.put(item.id(), answer);
                    if (mine) {
                        given.add(answer);
                    }
                }
                int missing = score.items().size() - given.size();
                int allowed = instrument.id().equals("phq-9") ? 2 : 0;
                if (given.isEmpty() || missing > allowed) {
                    assertThat(score.of(answers)).isEmpty();
                } else {
                    double sum = given.stream().mapToInt(one -> one).sum();
                    double whole = sum + missing * (sum / given.size());
                    assertThat(score.of(answers).orElseThrow()).isEqualTo((int) Math.floor(whole + 0.5));
                }
            }
        }
    }

    @Test
    void replacesUpToTwoMissingAnswersOfThePhq9ByTheMeanOfTheOthers() {
        Score total = one("phq-9").score("total").orElseThrow();
        assertThat(total.of(answers(9, 1))).hasValue(9);
        assertThat(total.of(answers(7, 1))).hasValue(9);
        assertThat(total.of(answers(7, 2))).hasValue(18);
        assertThat(total.of(answers(6, 1))).isEmpty();
        assertThat(one("gad-7").score("total").orElseThrow().of(answers(6, 1))).isEmpty();
    }

    private static Map<String, Integer> answers(int items, int each) {
        Map<String, Integer> answers = new HashMap<>();
        IntStream.rangeClosed(1, items).forEach(item -> answers.put(String.valueOf(item), each));
        return answers;
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        UnreadableInstruments fault = catchThrowableOfType(
                UnreadableInstruments.class,
                () -> Instruments.read(
                        "own.json",
                        """
                        {"instruments": [
                          {"id": "a", "name": "A", "about": {"sv": "A"}, "edition": "1", "rights": "score-only",
                           "licence": "None", "rater": "person", "least": 0, "most": 3,
                           "items": [{"id": "1", "words": {"en": "Words that are not ours"}}],
                           "scores": [{"id": "total", "least": 0, "most": 3, "better": "lower"}]},
                          {"id": "a", "name": "B", "about": {"sv": "B"}, "edition": "1", "rights": "embedded",
                           "licence": "Free", "rater": "moon", "least": 0, "most": 3, "options": {"en": ["No", "Yes"]},
                           "items": [{"id": "1", "words": {"en": "One"}}, {"id": "1", "words": {}}],
                           "scores": [{"id": "total", "least": 0, "most": 9, "better": "sideways", "items": ["1", "7"]}]},
                          {"id": "c", "name": "C", "about": {"sv": "C"}, "edition": "1", "rights": "score-only",
                           "licence": "None", "rater": "person", "scores": [], "colour": "red"}]}"""));
        assertThat(fault.faults())
                .anySatisfy(one -> assertThat(one).contains("and only there"))
                .anySatisfy(one -> assertThat(one).contains("'a' is there twice"))
                .anySatisfy(one -> assertThat(one).contains("'rater'"))
                .anySatisfy(one -> assertThat(one).contains("words for 2 answers, and 4 answers"))
                .anySatisfy(one -> assertThat(one).contains("'1' is there twice"))
                .anySatisfy(one -> assertThat(one).contains("an item has words"))
                .anySatisfy(one -> assertThat(one).contains("'better'"))
                .anySatisfy(one -> assertThat(one).contains("'7' is not among the items"))
                .anySatisfy(one -> assertThat(one).contains("not what the items give"))
                .anySatisfy(one -> assertThat(one).contains("at least one score"))
                .anySatisfy(one -> assertThat(one).contains("'colour'"));
    }

    @Test
    void theSchemaIsJsonAndTheCodesNeverChange() {
        assertThat(CanonicalJson.read(Instruments.schema())).containsKey("$schema");
        assertThat(Rights.values()).extracting(Rights::code).containsExactly("embedded", "score-only");
        assertThat(Rater.values()).extracting(Rater::code).containsExactly("person", "professional");
    }

    private Instrument one(String id) {
        return instruments.find(id).orElseThrow();
    }
}
