package se.handslag.planning.joint.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;

class TransferTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/transfer/texts"));

    @ParameterizedTest
    @EnumSource(CannotTransfer.Why.class)
    void saysEveryRefusalInBothLanguages(CannotTransfer.Why refusal) {
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Stream.of(TransferTo.values()).map(one -> "transfer.to." + one.code()),
                Stream.of(TransferStep.values()).map(one -> "transfer.step." + one.code()),
                Stream.of(TransferState.values()).map(one -> "transfer.state." + one.code()),
                Stream.of(HandoverForm.values()).map(one -> "item.handover.form." + one.code()));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(TransferTo.values())
                .extracting(TransferTo::code)
                .containsExactly("own-unit", "other-side", "elsewhere", "same-principal");
        assertThat(TransferStep.values())
                .extracting(TransferStep::code)
                .containsExactly("acknowledged", "refused", "withdrawn", "ended", "followed-up", "taken-back");
        assertThat(HandoverForm.values())
                .extracting(HandoverForm::code)
                .containsExactly("planned", "withdrawn", "ended", "taken-back");
    }
}
