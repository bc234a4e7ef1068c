package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.handslag.planning.joint.sip.SipField.Part;

class SipCopyTest {

    @RepeatedTest(50)
    void whateverIsWrittenIsReadAsItWas(RepetitionInfo nth) {
        SipContent content = any(new Random(nth.getCurrentRepetition()));

        assertThat(SipCopy.read(SipCopy.write(content))).isEqualTo(content);
        assertThat(SipFields.content(SipFields.of(content))).isEqualTo(content);
        SipFields.of(content).keySet().forEach(field -> assertThat(SipField.parse(field.code()))
                .contains(field));
    }

    @Test
    void whatIsNoCopyIsSaidToBeNoneWithoutAWordOfIt() {
        assertThatThrownBy(() -> SipCopy.read(Map.of("follow-up-on", "Kims hemlighet")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hemlighet")
                .hasNoCause();
    }

    @Test
    void whatIsNoFieldIsNone() {
        for (String code :
                List.of("", "need", "row", "row.x.need", "row..need", "row." + UUID.randomUUID() + ".lead", "a.b")) {
            assertThat(SipField.parse(code)).as(code).isEmpty();
        }
    }

    private static SipContent any(Random random) {
        List<SipRow> rows = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            rows.add(new SipRow(
                    new SipRowId(new UUID(random.nextLong(), random.nextLong())),
                    "n" + text(random),
                    text(random),
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(SipParty.values()[random.nextInt(SipParty.values().length)]),
                    text(random),
                    text(random)));
        }
        return new SipContent(
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                rows,
                text(random),
                text(random),
                random.nextBoolean() ? Optional.empty() : Optional.of(SipParty.REGION),
                text(random),
                day(random),
                day(random),
                text(random));
    }

    private static String text(Random random) {
        return random.nextBoolean() ? "" : "Åsa säger: \"a.b\" – row.1.need\n" + random.nextInt();
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 3, 1 + random.nextInt(28)));
    }

    @Test
    void everyPartHasOneCodeOfItsOwn() {
        assertThat(List.of(Part.values())).extracting(Part::code).doesNotHaveDuplicates();
    }
}
