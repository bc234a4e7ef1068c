package se.handslag.planning.joint.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every window, tried on many. The seed is said, so that a failure can be had again. */
class WindowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final long SEED = 20_261_122;
    private static final int TIMES = 2_000;

    private final Random random = new Random(SEED);

    @Test
    void everyWindowReadsBackAsItWasWrittenWithoutItsReason() {
        for (int i = 0; i < TIMES; i++) {
            Window window = generated();
            assertThat(Window.parse(window.text()).sameDays(window)).isTrue();
            assertThat(Window.parse(window.movedBecause(MoveReason.NEEDS_CHANGED)
                                    .text())
                            .moved())
                    .isEmpty();
        }
    }

    @Test
    void aDayIsInAWindowBeforeItOrAfterIt() {
        for (int i = 0; i < TIMES; i++) {
            Window window = generated();
            LocalDate day = anyDay();
            boolean before = day.isBefore(window.from());
            boolean after = window.isPast(day);
            assertThat(window.contains(day)).isEqualTo(!before && !after);
            assertThat(before && after).isFalse();
            assertThat(window.contains(window.from()) && window.contains(window.to()))
                    .isTrue();
            assertThat(window.isPast(window.to())).isFalse();
            assertThat(window.isPast(window.to().plusDays(1))).isTrue();
        }
    }

    @Test
    void noWindowEndsBeforeItBegins() {
        for (int i = 0; i < TIMES; i++) {
            LocalDate from = anyDay();
            LocalDate to = from.minusDays(1 + random.nextInt(400));
            assertThatIllegalArgumentException().isThrownBy(() -> Window.between(from, to));
            assertThatIllegalArgumentException().isThrownBy(() -> Window.parse(from + "/" + to));
        }
    }

    @Test
    void aReasonDoesNotChangeTheDays() {
        for (MoveReason reason : MoveReason.values()) {
            Window window = generated();
            assertThat(window.movedBecause(reason).sameDays(window)).isTrue();
            assertThat(window.movedBecause(reason).moved()).contains(reason);
        }
    }

    @Test
    void whatIsNoWindowIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.parse("Kims hemlighet"))
                .withMessageNotContaining("hemlighet")
                .withNoCause();
    }

    private Window generated() {
        LocalDate from = anyDay();
        return Window.between(from, from.plusDays(random.nextInt(120)));
    }

    private LocalDate anyDay() {
        return DAY.plusDays(random.nextInt(400) - 200);
    }
}
