package se.handslag.planning.joint.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.document.PaperLines;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.crisis.copies.CannotKeepCopy;
import se.handslag.planning.joint.crisis.copies.CopyEnding;
import se.handslag.planning.joint.crisis.copies.HolderKind;

class CrisisTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/crisis/texts"));

    static Stream<Refusal> refusals() {
        return Stream.of(
                        Stream.of(CannotSaveCrisisPlan.Whole.values()),
                        Stream.of(CannotSaveCrisisPlan.Fault.values())
                                .map(fault -> new CannotSaveCrisisPlan.At(fault, CrisisField.HELPS_ME, 600)),
                        Stream.of(1, 4).map(over -> new CannotSaveCrisisPlan.DoesNotFit(30 + over, 30)),
                        Stream.of(CannotKeepCopy.values()))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysEveryRefusalInBothLanguages(Refusal refusal) {
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Arrays.stream(CrisisField.values()).map(field -> "crisis.field." + field.code()),
                Arrays.stream(HolderKind.values())
                        .flatMap(kind ->
                                Stream.of("crisis.holder." + kind.code(), "task.crisis-copy-old." + kind.code())),
                Arrays.stream(CopyEnding.values()).map(how -> "crisis.ending." + how.code()),
                Stream.of(
                        "crisis.save.cannot.conflict",
                        "item.crisis-plan",
                        "act.disclosure.crisis-plan",
                        "act.disclosure.received.crisis-plan"));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(CrisisField.values())
                .extracting(CrisisField::code)
                .containsExactly(
                        "early-signs",
                        "helps-me",
                        "others-do",
                        "others-do-not",
                        "call-1",
                        "call-2",
                        "call-3",
                        "emergency",
                        "medicines",
                        "children",
                        "pets",
                        "keys",
                        "made-with",
                        "made-on",
                        "valid-until",
                        "approved-on");
        assertThat(HolderKind.values())
                .extracting(HolderKind::code)
                .containsExactly("person", "given-on", "authority", "outside");
        assertThat(CopyEnding.values())
                .extracting(CopyEnding::code)
                .containsExactly("handed-back", "destroyed", "told");
    }

    /** Labels and what stands on every plan have the lines that are kept for them. */
    @Test
    void whatStandsOnEveryPlanHasTheLinesThatAreKeptForIt() {
        LocalDate widest = LocalDate.of(2028, 9, 30);
        for (Locale language : BothLanguages.ALL) {
            String days = SENTENCES.say(language, "crisis.paper.made-on", widest) + " "
                    + SENTENCES.say(language, "crisis.paper.valid-until", widest) + " "
                    + SENTENCES.say(language, "crisis.paper.approved", widest);
            assertThat(PaperLines.onSheet().of(days)).isLessThanOrEqualTo(2);
            assertThat(PaperLines.onSheet().of(SENTENCES.say(language, "crisis.paper.version", "888", 888)))
                    .isEqualTo(1);
            assertThat(PaperLines.onSheet().of(SENTENCES.say(language, "crisis.paper.112")))
                    .isEqualTo(1);
            for (CrisisField field : List.of(CrisisField.CHILDREN, CrisisField.PETS, CrisisField.KEYS)) {
                assertThat(SENTENCES.say(language, "crisis.field." + field.code()))
                        .hasSizeLessThanOrEqualTo(8);
            }
            assertThat(SENTENCES.say(language, "crisis.field.made-with").length())
                    .isLessThan(26);
        }
    }
}
