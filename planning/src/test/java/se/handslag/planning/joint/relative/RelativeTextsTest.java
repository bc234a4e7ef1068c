package se.handslag.planning.joint.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.relative.group.Came;

class RelativeTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/relative/texts"));

    @ParameterizedTest
    @EnumSource
    void saysEveryRefusalInBothLanguages(CannotSupportRelative refusal) {
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Arrays.stream(Relation.values()).map(one -> "relative.relation." + one.code()),
                Arrays.stream(SupportKind.values()).map(one -> "relative.kind." + one.code()),
                Arrays.stream(SupportGround.values()).map(one -> "relative.ground." + one.code()),
                Arrays.stream(Came.values()).map(one -> "relative.came." + one.code()));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(Relation.values())
                .extracting(Relation::code)
                .containsExactly("parent", "partner", "sibling", "child", "other");
        assertThat(SupportKind.values())
                .extracting(SupportKind::code)
                .containsExactly("conversation", "education", "family-meeting", "group");
        assertThat(SupportGround.values())
                .extracting(SupportGround::code)
                .containsExactly("support-to-relatives", "without-assessment", "advice", "health-care");
        assertThat(Came.values()).extracting(Came::code).containsExactly("came", "sent-word", "stayed-away");
    }
}
