package se.handslag.web.signin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.handslag.core.fixture.SettableClock;

class AttemptsTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final SettableClock clock = SettableClock.at(LocalDate.of(2026, 3, 2));
    private final Attempts attempts = new Attempts(clock);

    @Test
    void theFirstFewFailuresCostNothingAndEachOneAfterThemDoublesTheWait() {
        fail("anna", HERE, 4);
        assertThat(attempts.wait("anna", HERE)).isZero();
        fail("anna", HERE, 1);
        assertThat(attempts.wait("anna", HERE)).isEqualTo(Duration.ofSeconds(15));
        fail("anna", HERE, 1);
        assertThat(attempts.wait("anna", HERE)).isEqualTo(Duration.ofSeconds(30));
        clock.advance(Duration.ofSeconds(10));
        assertThat(attempts.wait("anna", HERE)).isEqualTo(Duration.ofSeconds(20));
        clock.advance(Duration.ofSeconds(20));
        assertThat(attempts.wait("anna", HERE)).isZero();
    }

    @Test
    void nobodyWaitsForMoreThanAQuarterOfAnHour() {
        fail("anna", HERE, 60);
        assertThat(attempts.wait("anna", HERE)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whoeverFailsForSomeoneElseDoesNotKeepThemWaitingAtOnce() {
        fail("anna", THERE, 10);
        assertThat(attempts.wait("anna", HERE)).isZero();
        fail("anna", THERE, 10);
        assertThat(attempts.wait("anna", HERE)).isPositive();
    }

    @Test
    void whoeverTriesOneAccountAfterAnotherWaitsForAllOfThem() {
        for (int i = 0; i < 50; i++) {
            fail("account" + i, HERE, 1);
        }
        assertThat(attempts.wait("berit", HERE)).isPositive();
        assertThat(attempts.wait("berit", THERE)).isZero();
    }

    @Test
    void anAddressThatIsNotKnownKeepsNobodyElseWaiting() {
        for (int i = 0; i < 200; i++) {
            fail("account" + i, "", 1);
        }
        assertThat(attempts.wait("berit", "")).isZero();
    }

    @Test
    void successWashesTheAccountCleanButNotTheAddress() {
        for (int i = 0; i < 50; i++) {
            fail("account" + i, HERE, 1);
        }
        fail("anna", HERE, 6);
        attempts.succeeded("anna", HERE);
        assertThat(attempts.wait("anna", THERE)).isZero();
        assertThat(attempts.wait("anna", HERE)).isPositive();
    }

    @Test
    void whatFailedYesterdayIsForgotten() {
        fail("anna", HERE, 60);
        clock.advance(Duration.ofHours(25));
        fail("anna", HERE, 4);
        assertThat(attempts.wait("anna", HERE)).isZero();
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed(account, address);
        }
    }
}
