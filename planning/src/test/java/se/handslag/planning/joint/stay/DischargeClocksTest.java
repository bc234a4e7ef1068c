package se.handslag.planning.joint.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.casework.Dates.SWEDEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Dates;

class DischargeClocksTest {
    private static final AuthorityId UPPSALA = AuthorityId.parse("municipality-0380");
    private static final AuthorityId ALVKARLEBY = AuthorityId.parse("municipality-0319");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void theMunicipalityPaysFromTheThirdDayAndFromTheFourthAfterANoticeLaterThanNoon() {
        assertThat(pays(MONDAY.atTime(0, 0))).isEqualTo(MONDAY.plusDays(3));
        assertThat(pays(MONDAY.atTime(11, 59))).isEqualTo(MONDAY.plusDays(3));
        assertThat(pays(MONDAY.atTime(12, 0))).isEqualTo(MONDAY.plusDays(3));
        assertThat(pays(MONDAY.atTime(12, 1))).isEqualTo(MONDAY.plusDays(4));
        assertThat(pays(MONDAY.atTime(23, 59))).isEqualTo(MONDAY.plusDays(4));
    }

    @Test
    void noonIsNoonInSwedenOnBothSidesOfTheNightWhenTheClockIsPut() {
        // The last Sunday of March and of October: at 10 and 11 UTC it is noon.
        assertThat(pays(Instant.parse("2026-03-28T11:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(pays(Instant.parse("2026-03-28T11:01:00Z"))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(pays(Instant.parse("2026-03-29T10:00:00Z"))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(pays(Instant.parse("2026-03-29T10:01:00Z"))).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(pays(Instant.parse("2026-10-24T10:00:00Z"))).isEqualTo(LocalDate.of(2026, 10, 27));
        assertThat(pays(Instant.parse("2026-10-25T10:59:00Z"))).isEqualTo(LocalDate.of(2026, 10, 28));
        assertThat(pays(Instant.parse("2026-10-25T11:01:00Z"))).isEqualTo(LocalDate.of(2026, 10, 29));
    }

    @Test
    void twentyFourHoursAreHoursAlsoInTheNightWhenTheClockIsPut() {
        assertThat(toldBy(LocalDateTime.of(2026, 3, 28, 22, 0))).isEqualTo(LocalDateTime.of(2026, 3, 29, 23, 0));
        assertThat(toldBy(LocalDateTime.of(2026, 10, 24, 22, 0))).isEqualTo(LocalDateTime.of(2026, 10, 25, 21, 0));
        assertThat(toldBy(LocalDateTime.of(2026, 5, 4, 22, 0))).isEqualTo(LocalDateTime.of(2026, 5, 5, 22, 0));
    }

    /** Every minute of many years, drawn: the days are 3 or 4 by the clock on the wall, whatever the day, and never moved past a holiday. */
    @RepeatedTest(50)
    void whateverTheMinuteTheDaysFollowTheClockOnTheWall(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            Instant notice =
                    Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(6 * 366 * 24 * 60)));
            LocalDateTime wall = LocalDateTime.ofInstant(notice, SWEDEN);
            long days = wall.toLocalTime().isAfter(LocalTime.NOON) ? 4 : 3;

            assertThat(pays(notice)).isEqualTo(wall.toLocalDate().plusDays(days));
            assertThat(DischargeClocks.calledBy(notice))
                    .isEqualTo(wall.toLocalDate().plusDays(3));
            assertThat(pays(notice)).isAfterOrEqualTo(DischargeClocks.calledBy(notice));
            assertThat(Duration.between(notice, DischargeClocks.toldOfAdmissionBy(notice)))
                    .isEqualTo(Duration.ofHours(24));
        }
    }

    /** A later notice never has the municipality pay earlier. */
    @RepeatedTest(20)
    void aLaterNoticeNeverMeansAnEarlierDay(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Instant earlier = Instant.parse("2026-03-27T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
        Instant later = earlier.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));

        assertThat(pays(later)).isAfterOrEqualTo(pays(earlier));
        assertThat(DischargeClocks.calledBy(later)).isAfterOrEqualTo(DischargeClocks.calledBy(earlier));
    }

    /** The municipality reads the moment from a copy and counts the same day as the region, which has the moment itself. */
    @RepeatedTest(50)
    void bothAuthoritiesCountTheSameDay(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            Instant at = StayNotice.toTheMinute(
                    Instant.parse("2026-10-20T00:00:00Z").plusSeconds(random.nextInt(10 * 24 * 3600)));
            StayNotice notice = new StayNotice(
                    NoticeForm.READY, "Kim", "", "", "Avdelning 1", at, at, Optional.empty(), Optional.empty(), "");

            StayNotice read = StayNotice.read(notice.fields()).orElseThrow();
            assertThat(pays(read.given())).isEqualTo(pays(at));
            assertThat(DischargeClocks.calledBy(read.given())).isEqualTo(DischargeClocks.calledBy(at));
        }
    }

    @Test
    void anAgreementHoldsForItsMunicipalityFromItsFirstDayToItsLast() {
        DischargeAgreement agreed =
                new DischargeAgreement(UPPSALA, MONDAY, Optional.of(MONDAY.plusDays(9)), new DischargeTerms(5, 6));
        DischargeAgreements agreements = new DischargeAgreements(List.of(agreed));

        assertThat(agreements.paysFrom(UPPSALA, at(MONDAY.atTime(9, 0)))).isEqualTo(MONDAY.plusDays(5));
        assertThat(agreements.paysFrom(UPPSALA, at(MONDAY.plusDays(9).atTime(13, 0))))
                .isEqualTo(MONDAY.plusDays(15));
        assertThat(agreements.paysFrom(UPPSALA, at(MONDAY.minusDays(1).atTime(23, 59))))
                .isEqualTo(MONDAY.plusDays(3));
        assertThat(agreements.paysFrom(UPPSALA, at(MONDAY.plusDays(10).atTime(0, 0))))
                .isEqualTo(MONDAY.plusDays(13));
        assertThat(agreements.paysFrom(ALVKARLEBY, at(MONDAY.atTime(9, 0)))).isEqualTo(MONDAY.plusDays(3));
        assertThat(agreements.of(ALVKARLEBY, at(MONDAY.atTime(9, 0)))).isEmpty();
    }

    @Test
    void whatCannotBeAgreedOnIsRefusedWhenThePlatformStarts() {
        assertThatThrownBy(() -> new DischargeTerms(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DischargeTerms(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DischargeTerms(3, 91)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DischargeAgreement(
                        UPPSALA, MONDAY, Optional.of(MONDAY.minusDays(1)), DischargeTerms.OF_THE_ACT))
                .isInstanceOf(IllegalArgumentException.class);
        DischargeAgreement open = new DischargeAgreement(UPPSALA, MONDAY, Optional.empty(), DischargeTerms.OF_THE_ACT);
        DischargeAgreement later =
                new DischargeAgreement(UPPSALA, MONDAY.plusYears(1), Optional.empty(), new DischargeTerms(5, 5));
        assertThatThrownBy(() -> new DischargeAgreements(List.of(open, later)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hold on the same day");
        assertThat(new DischargeAgreements(List.of(
                                open,
                                new DischargeAgreement(
                                        ALVKARLEBY, MONDAY, Optional.empty(), DischargeTerms.OF_THE_ACT)))
                        .all())
                .hasSize(2);
    }

    @Test
    void whatIsNoNoticeIsReadAsNone() {
        assertThat(StayNotice.read(java.util.Map.of())).isEmpty();
        assertThat(StayNotice.read(java.util.Map.of("form", "ready", "given-at", "i går", "admitted-at", "")))
                .isEmpty();
        assertThat(StayNotice.read(java.util.Map.of("form", "of-another-version")))
                .isEmpty();
    }

    private static LocalDate pays(LocalDateTime wall) {
        return pays(at(wall));
    }

    private static LocalDate pays(Instant notice) {
        return DischargeAgreements.NONE.paysFrom(UPPSALA, notice);
    }

    private static LocalDateTime toldBy(LocalDateTime admitted) {
        return LocalDateTime.ofInstant(DischargeClocks.toldOfAdmissionBy(at(admitted)), Dates.SWEDEN);
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(SWEDEN).toInstant();
    }
}
