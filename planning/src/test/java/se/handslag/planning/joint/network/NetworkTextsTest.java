package se.handslag.planning.joint.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.network.group.CannotHoldGroup;
import se.handslag.planning.joint.network.group.DecisionOutcome;
import se.handslag.planning.joint.network.group.HowTold;
import se.handslag.planning.joint.network.page.CannotHandPage;

class NetworkTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/network/texts"));

    static Stream<Refusal> refusals() {
        return Stream.of(CannotKeepMember.values(), CannotHoldGroup.values(), CannotHandPage.values())
                .flatMap(Arrays::stream);
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
                Arrays.stream(MemberRole.values()).map(role -> "network.role." + role.code()),
                Arrays.stream(MemberMark.values()).map(mark -> "network.mark." + mark.code()),
                Arrays.stream(WhoWasAsked.values()).map(who -> "network.asked." + who.code()),
                Arrays.stream(KnowPart.values()).map(part -> "network.part." + part.code()),
                Arrays.stream(EndReason.values()).map(reason -> "network.end." + reason.code()),
                Arrays.stream(HowTold.values()).map(how -> "network.told." + how.code()),
                Arrays.stream(DecisionOutcome.values()).map(outcome -> "network.outcome." + outcome.code()),
                Stream.of("item.resource-group", "network.page.not-open"));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(MemberRole.values())
                .extracting(MemberRole::code)
                .containsExactly("own-staff", "other-side", "other-agency", "relative", "friend");
        assertThat(MemberMark.values()).extracting(MemberMark::code).containsExactly("none", "child", "guardian");
        assertThat(WhoWasAsked.values())
                .extracting(WhoWasAsked::code)
                .containsExactly("person", "guardian", "representative");
        assertThat(KnowPart.values())
                .extracting(KnowPart::code)
                .containsExactly("plan-goals", "crisis-plan", "sip", "minutes");
        assertThat(EndReason.values())
                .extracting(EndReason::code)
                .containsExactly("persons-wish", "own-wish", "moved-on", "deceased", "other");
        assertThat(HowTold.values()).extracting(HowTold::code).containsExactly("paper", "read-aloud", "screen");
        assertThat(DecisionOutcome.values())
                .extracting(DecisionOutcome::code)
                .containsExactly("done", "changed", "not-done");
    }
}
