package se.handslag.planning.joint.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.joint.agreement.post.CannotKeepPost;
import se.handslag.planning.joint.agreement.post.GapCause;
import se.handslag.planning.joint.agreement.tell.CannotTellParties;

class AgreementTextsTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/planning/joint/agreement/texts"));
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    static Stream<Refusal> refusals() {
        return Stream.of(
                        Stream.<Refusal>of(CannotRecordAgreement.values()),
                        Stream.<Refusal>of(CannotFollowUpAgreement.values()),
                        Stream.<Refusal>of(CannotKeepPost.values()),
                        Stream.<Refusal>of(CannotTellParties.values()))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysEveryRefusalInBothLanguages(Refusal refusal) {
        for (Locale language : LANGUAGES) {
            assertThat(SENTENCES.say(refusal.sentence(), language))
                    .isNotEqualTo(refusal.sentence().key())
                    .endsWith(".")
                    .doesNotContain("{")
                    .doesNotContain("''");
        }
    }

    @Test
    void saysOnePostAndSeveral() {
        assertThat(unplanned(1)).startsWith("En tjänst i Hikikomori är inte fullt besatt och saknar plan.");
        assertThat(unplanned(2)).startsWith("2 tjänster i Hikikomori är inte fullt besatta och saknar plan.");
    }

    private static String unplanned(int posts) {
        return SENTENCES.say(Sentence.of("office.task.team-post-unplanned", "Hikikomori", posts), LANGUAGES.get(0));
    }

    @Test
    void knowsTheWordOfEveryCodeAndTask() {
        Stream.of(
                        Arrays.stream(GroupDuty.values()).map(duty -> "team-agreement.duty." + duty.code()),
                        Arrays.stream(GapCause.values()).map(cause -> "team-post.cause." + cause.code()),
                        Stream.of(
                                        "team-agreement-ends",
                                        "team-agreement-follow-up",
                                        "team-post-unplanned",
                                        "team-post-untold",
                                        "team-post-told")
                                .map(kind -> "office.task." + kind))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(SENTENCES.knows(key)).as(key).isTrue());
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(GroupDuty.values())
                .extracting(GroupDuty::code)
                .containsExactly(
                        "appoints-operative-group",
                        "follows-agreement",
                        "compiles-annual-report",
                        "answers-for-development-areas");
        assertThat(GapCause.values()).extracting(GapCause::code).containsExactly("vacant", "leave", "both");
        assertThat(Arrays.stream(GroupDuty.values()).map(duty -> GroupDuty.ofCode(duty.code())))
                .containsExactly(GroupDuty.values());
        assertThat(Arrays.stream(GapCause.values()).map(cause -> GapCause.ofCode(cause.code())))
                .containsExactly(GapCause.values());
    }

    @Test
    void aFollowUpBeforeTheAgreementBeganDoesNotMoveItsDay() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        TeamAgreement agreement = Generated.agreement(from, Optional.empty(), 100, 0);

        assertThat(AgreementFollowUp.due(agreement, List.of())).isEqualTo(agreement.followUpBy());
        assertThat(AgreementFollowUp.due(agreement, List.of(Generated.followUp(from.minusDays(1)))))
                .isEqualTo(agreement.followUpBy());
        assertThat(AgreementFollowUp.due(agreement, List.of(Generated.followUp(from))))
                .isEqualTo(from.plusDays(100));
    }
}
