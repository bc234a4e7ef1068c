package se.handslag.core.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.fixture.Together;

class TimeOrderedIdsTest {
    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 2));

    @Test
    void areOfVersionSevenAndSayWhenTheyWereMade() {
        UUID id = TimeOrderedIds.next(clock);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void comeInTheOrderInWhichTheyWereMadeAlsoWhenTheClockStandsStill() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(TimeOrderedIds.next(clock).toString());
        }
        clock.advance(Duration.ofMillis(1));
        made.add(TimeOrderedIds.next(clock).toString());

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areNeverTheSameForTwo() throws InterruptedException {
        Set<UUID> made = ConcurrentHashMap.newKeySet();
        Clock standing = clock;

        Together.all(() -> makeSome(made, standing), () -> makeSome(made, standing), () -> makeSome(made, standing));

        assertThat(made).hasSize(15_000);
    }

    private static boolean makeSome(Set<UUID> made, Clock clock) {
        for (int i = 0; i < 5_000; i++) {
            made.add(TimeOrderedIds.next(clock));
        }
        return true;
    }
}
