package se.handslag.planning.joint.relative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.joint.relative.group.Came;

class RelativeTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/relative/texts"));
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void saysEveryRefusalInBothLanguages(CannotSupportRelative refusal) {
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
                        Arrays.stream(Relation.values()).map(one -> "relative.relation." + one.code()),
                        Arrays.stream(SupportKind.values()).map(one -> "relative.kind." + one.code()),
                        Arrays.stream(SupportGround.values()).map(one -> "relative.ground." + one.code()),
                        Arrays.stream(Came.values()).map(one -> "relative.came." + one.code()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(SENTENCES.knows(key)).as(key).isTrue());
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
