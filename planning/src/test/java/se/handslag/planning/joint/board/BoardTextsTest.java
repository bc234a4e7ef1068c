package se.handslag.planning.joint.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.StaffId;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.board.CannotUseBoard.Why;

class BoardTextsTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/planning/joint/board/texts"));

    @ParameterizedTest
    @EnumSource(Why.class)
    void saysEveryRefusalInBothLanguages(Why why) {
        CannotUseBoard refusal = new CannotUseBoard(
                why, why == Why.FOLLOW_UP_TOO_LATE ? Optional.of(LocalDate.of(2026, 3, 9)) : Optional.empty());
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Arrays.stream(BoardStep.values()).map(step -> "board.step." + step.code()),
                Arrays.stream(AgreementKind.values())
                        .flatMap(kind -> Stream.of(
                                "board.agreement." + kind.code(), "item.board.agreement.n.what." + kind.code())),
                Arrays.stream(AgreementState.values()).map(state -> "board.state." + state.code()),
                Stream.of("item.board", "act.disclosure.board", "act.disclosure.received.board"));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(BoardStep.values())
                .extracting(BoardStep::code)
                .containsExactly("up", "moved", "kept", "down", "followed-up");
        assertThat(AgreementKind.values())
                .extracting(AgreementKind::code)
                .containsExactly(
                        "home-visit",
                        "outing",
                        "meeting",
                        "call",
                        "message",
                        "medication",
                        "relatives",
                        "other-service",
                        "other");
        assertThat(AgreementState.values()).extracting(AgreementState::code).containsExactly("open", "done", "dropped");
    }

    @Test
    void initialsAreTheFirstLettersOfTheNames() {
        assertThat(new Colleague(new StaffId("sara"), "Sara Lind").initials()).isEqualTo("SL");
        assertThat(new Colleague(new StaffId("x"), " Åke  von Öst ").initials()).isEqualTo("ÅvÖ");
    }
}
