package se.handslag.reporting.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.Sentences;
import se.handslag.core.json.CanonicalJson;
import se.handslag.reporting.fidelity.FidelityScale.Band;
import se.handslag.reporting.fidelity.FidelityScale.Rights;

class FidelityScalesTest {
    private final FidelityScales scales = FidelityScales.published();

    @Test
    void hasTheScalesThatTheSourcesName() {
        assertThat(scales.all())
                .extracting(FidelityScale::id)
                .containsExactly("dacts", "tmact", "facts-2017", "ips-25");
        assertThat(scale("dacts").groups().stream()
                        .map(group -> scale("dacts").in(group).size()))
                .containsExactly(11, 7, 10);
        assertThat(scale("tmact").groups().stream()
                        .map(group -> scale("tmact").in(group).size()))
                .containsExactly(12, 7, 8, 8, 8, 4);
        assertThat(scale("facts-2017").items()).hasSize(16);
        assertThat(scale("ips-25").items()).hasSize(25);
    }

    @Test
    void reproducesTheWordsOfNoScaleThatMayNotBe() {
        assertThat(scales.all())
                .filteredOn(scale -> scale.rights() == Rights.FREE)
                .extracting(FidelityScale::id)
                .containsExactly("dacts");
        assertThat(scales.all())
                .filteredOn(scale -> scale.rights() == Rights.MANUAL_ONLY)
                .allSatisfy(scale -> assertThat(scale.items()).allSatisfy(item -> {
                    assertThat(item.name("sv")).isEqualTo(item.id());
                    assertThat(item.full("sv")).isEmpty();
                }));
        assertThat(scale("dacts").items()).allSatisfy(item -> {
            assertThat(item.name()).containsOnlyKeys("sv", "en");
            assertThat(item.full()).containsOnlyKeys("sv", "en");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "H1, 10, 5",
        "H1, 10.40, 5",
        "H1, 11, 4",
        "H1, 20, 4",
        "H1, 21, 3",
        "H1, 34, 3",
        "H1, 35, 2",
        "H1, 49, 2",
        "H1, 50, 1",
        "H2, 9.99, 1",
        "H2, 10, 2",
        "H2, 36, 2",
        "H2, 37, 3",
        "H2, 64, 4",
        "H2, 89, 4",
        "H2, 90, 5",
        "H3, 4, 5",
        "H3, 2, 4",
        "H3, 1, 3",
        "H3, 0.50, 2",
        "H3, 0.25, 1",
        "S1, 80, 5",
        "S1, 79.99, 4",
        "S1, 0, 1",
        "S4, 120, 5",
        "S4, 119, 4",
        "S4, 14, 1",
        "S5, 4, 5",
        "S5, 3.99, 4",
        "S6, 3.5, 4",
        "S6, 4, 5",
        "S6, 0.49, 1",
        "H5, 19, 5",
        "H5, 20, 4",
        "H5, 80, 2",
        "H5, 81, 1",
        "O2, 6, 5",
        "O2, 7, 4",
        "O2, 16, 1",
        "O7, 4, 5",
        "O7, 5, 4"
    })
    void scoresAValueAsTheManualDoes(String item, BigDecimal value, int points) {
        assertThat(scale("dacts").find(item).orElseThrow().steps().orElseThrow().points(value))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "dacts, 140, good",
        "dacts, 113, good",
        "dacts, 112, fair",
        "dacts, 85, fair",
        "dacts, 84, not",
        "dacts, 28, not",
        "ips-25, 125, exemplary",
        "ips-25, 115, exemplary",
        "ips-25, 114, good",
        "ips-25, 100, good",
        "ips-25, 99, fair",
        "ips-25, 74, fair",
        "ips-25, 73, not"
    })
    void callsATotalWhatTheManualDoes(String scale, int total, String band) {
        assertThat(scale(scale).band(total)).map(Band::id).contains(band);
    }

    @Test
    void givesATotalOnlyOfAllItems() {
        FidelityScale dacts = scale("dacts");
        assertThat(dacts.total(Collections.nCopies(28, 5))).hasValue(140).hasValue(dacts.most());
        assertThat(dacts.total(Collections.nCopies(27, 5))).isEmpty();
    }

    @Test
    void tellsEveryFaultOfAFileAtOnce() {
        UnreadableScales fault = catchThrowableOfType(
                UnreadableScales.class,
                () -> FidelityScales.read(
                        "own.json",
                        """
                        {"scales": [{"id": "a", "name": "A", "edition": "1", "manual": "M", "rights": "manual-only",
                          "groups": [{"id": "G"}],
                          "items": [
                            {"id": "G1", "group": "G", "name": {"en": "Words that are not ours"}},
                            {"id": "G1", "group": "X", "measure": "moon", "atLeast": ["1", "2", "2", "4"]},
                            {"id": "G3", "group": "G", "atLeast": ["1", "two", "3", "4"]},
                            {"id": "G4", "group": "G", "lessThan": ["4", "3", "2", "1"], "atLeast": ["1", "2", "3", "4"]}
                          ], "colour": "red"},
                          {"id": "a", "name": "B", "edition": "1", "manual": "M", "rights": "free", "groups": []}]}"""));
        assertThat(fault.faults())
                .hasSize(10)
                .anySatisfy(one -> assertThat(one).contains("'colour'"))
                .anySatisfy(one -> assertThat(one).contains("may not be reproduced"))
                .anySatisfy(one -> assertThat(one).contains("'G1' is there twice"))
                .anySatisfy(one -> assertThat(one).contains("'X' is not among the groups"))
                .anySatisfy(one -> assertThat(one).contains("'measure'"))
                .anySatisfy(one -> assertThat(one).contains("go one way"))
                .anySatisfy(one -> assertThat(one).contains("four numbers"))
                .anySatisfy(one -> assertThat(one).contains("not both"))
                .anySatisfy(one -> assertThat(one).contains("'a' is there twice"))
                .anySatisfy(one -> assertThat(one).contains("at least one item"));
        assertThatThrownBy(() -> FidelityScales.read("own.json", "[]")).isInstanceOf(UnreadableScales.class);
    }

    @Test
    void theSchemaNamesEveryMeasureAndIsJson() {
        assertThat(CanonicalJson.read(FidelityScales.schema())).containsKey("$schema");
        assertThat(Measure.values())
                .allSatisfy(measure -> assertThat(FidelityScales.schema()).contains('"' + measure.code() + '"'));
    }

    @Test
    void storedCodesNeverChangeAndHaveTheirWords() {
        assertThat(Measure.values())
                .extracting(Measure::code)
                .containsExactly(
                        "caseload",
                        "several-staff",
                        "meetings",
                        "outside",
                        "intensity",
                        "frequency",
                        "network",
                        "staffed");
        assertThat(Rights.values()).extracting(Rights::code).containsExactly("free", "manual-only");
        Sentences words = Sentences.of(List.of("se/handslag/reporting/fidelity/texts"));
        Stream.of(
                        Stream.of(Measure.values()).map(one -> "fidelity.measure." + one.code()),
                        Stream.of(Measure.Unit.values()).map(one -> "fidelity.unit." + one.code()),
                        Stream.of(Rights.values()).map(one -> "fidelity.rights." + one.code()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(words.knows(key))
                        .as(key.toLowerCase(Locale.ROOT))
                        .isTrue());
    }

    private FidelityScale scale(String id) {
        return scales.find(id).orElseThrow();
    }
}
