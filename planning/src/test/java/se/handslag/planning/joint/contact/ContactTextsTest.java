package se.handslag.planning.joint.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.contact.absence.AbsenceAdvice;
import se.handslag.planning.joint.contact.absence.AbsenceStep;
import se.handslag.planning.joint.contact.absence.CannotTakeStep;

class ContactTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/contact/texts"));

    static Stream<Refusal> refusals() {
        return Stream.concat(Stream.of(CannotRecordContact.values()), Stream.of(CannotTakeStep.values()));
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
                Stream.of(ContactWay.values()).map(one -> "contact.way." + one.code()),
                Stream.of(ContactPlace.values()).map(one -> "contact.place." + one.code()),
                Stream.of(ContactWith.values()).map(one -> "contact.with." + one.code()),
                Stream.of(ContactWay.values()).map(one -> "item.contact.way." + one.code()),
                Stream.of(ContactPlace.values()).map(one -> "item.contact.place." + one.code()),
                Stream.of(ContactWith.values()).map(one -> "item.contact.with." + one.code()),
                Stream.of("item.contact", "item.contact.on", "item.contact.minutes"),
                Stream.of(Fidelity.values()).map(one -> "contact.fidelity." + one.code()),
                Stream.of(AbsenceStep.values()).map(one -> "absence.step." + one.code()),
                Stream.of(AbsenceAdvice.What.values()).map(one -> "task.absence-" + one.code()));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(ContactWay.values())
                .extracting(ContactWay::code)
                .containsExactly("visit", "call", "message", "missed", "attempt");
        assertThat(ContactPlace.values())
                .extracting(ContactPlace::code)
                .containsExactly("home", "community", "clinic", "inpatient", "digital");
        assertThat(ContactWith.values())
                .extracting(ContactWith::code)
                .containsExactly("person", "person-and-others", "relative", "agency");
        assertThat(Fidelity.values()).extracting(Fidelity::code).containsExactly("not-noted", "as-manual", "adapted");
        assertThat(AbsenceStep.values())
                .extracting(AbsenceStep::code)
                .containsExactly("go-on", "seek-out", "told", "end");
    }
}
