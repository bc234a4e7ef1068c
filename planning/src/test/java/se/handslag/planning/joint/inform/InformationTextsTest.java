package se.handslag.planning.joint.inform;

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
import se.handslag.planning.joint.inform.apply.ApplicationOutcome;
import se.handslag.planning.joint.inform.apply.CannotFollowApplication;
import se.handslag.planning.joint.inform.catalogue.CannotKeepCatalogue;
import se.handslag.planning.joint.inform.catalogue.ProviderKind;

class InformationTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/inform/texts"));

    static Stream<Refusal> refusals() {
        return Stream.of(CannotFollowApplication.values(), CannotKeepCatalogue.values())
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
                Arrays.stream(WayOfTelling.values()).map(way -> "information.how." + way.code()),
                Arrays.stream(Understanding.values()).map(one -> "information.understood." + one.code()),
                Arrays.stream(SupportSource.values()).map(one -> "information.source." + one.code()),
                Arrays.stream(ApplicationOutcome.values()).map(one -> "application.outcome." + one.code()),
                Arrays.stream(ProviderKind.values()).map(one -> "catalogue.provider." + one.code()));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(WayOfTelling.values())
                .extracting(WayOfTelling::code)
                .containsExactly("orally", "by-telephone", "in-writing", "easy-to-read", "with-interpreter");
        assertThat(Understanding.values())
                .extracting(Understanding::code)
                .containsExactly("understood", "partly", "not-understood", "not-asked");
        assertThat(SupportSource.values()).extracting(SupportSource::code).containsExactly("entry", "method");
        assertThat(ApplicationOutcome.values())
                .extracting(ApplicationOutcome::code)
                .containsExactly("applied", "granted", "partly-granted", "refused", "withdrawn", "not-known");
        assertThat(ProviderKind.values())
                .extracting(ProviderKind::code)
                .containsExactly("municipality", "region", "state", "association", "other");
    }
}
