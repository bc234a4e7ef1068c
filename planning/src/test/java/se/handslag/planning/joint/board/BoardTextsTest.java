package se.handslag.planning.joint.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.StaffId;
import se.handslag.planning.joint.board.CannotUseBoard.Why;

class BoardTextsTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/planning/joint/board/texts"));
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(Why.class)
    void saysEveryRefusalInBothLanguages(Why why) {
        CannotUseBoard refusal = new CannotUseBoard(
                why, why == Why.FOLLOW_UP_TOO_LATE ? Optional.of(LocalDate.of(2026, 3, 9)) : Optional.empty());
        for (Locale language : LANGUAGES) {
            assertThat(SENTENCES.say(refusal.sentence(), language))
                    .isNotEqualTo(refusal.sentence().key())
                    .endsWith(".")
                    .doesNotContain("{")
                    .doesNotContain("''");
        }
    }

    @Test
    void knowsTheWordOfEveryCode() {
        Stream.of(
                        Arrays.stream(BoardStep.values()).map(step -> "board.step." + step.code()),
                        Arrays.stream(AgreementKind.values())
                                .flatMap(kind -> Stream.of(
                                        "board.agreement." + kind.code(),
                                        "item.board.agreement.n.what." + kind.code())),
                        Arrays.stream(AgreementState.values()).map(state -> "board.state." + state.code()),
                        Stream.of("item.board", "act.disclosure.board", "act.disclosure.received.board"))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(SENTENCES.knows(key)).as(key).isTrue());
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
