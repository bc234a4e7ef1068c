package se.handslag.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-12, 2026-02-02",
        "2026-01-10, 2026-02-02",
        "2026-12-03, 2026-12-28",
        "2026-12-10, 2027-01-04",
        "2026-05-29, 2026-06-22",
        "2026-03-13, 2026-04-07"
    })
    void anAppealMayComeInForThreeWeeksFromNoticeMovedPastHolidays(LocalDate notice, LocalDate lastDay) {
        assertThat(LegalDeadlines.lastDayToAppeal(notice)).isEqualTo(lastDay);
        assertThat(LegalDeadlines.isInTime(lastDay, notice)).isTrue();
        assertThat(LegalDeadlines.isInTime(lastDay.plusDays(1), notice)).isFalse();
        assertThat(LegalDeadlines.lastDayToAppealForPublicParty(notice)).isEqualTo(lastDay);
    }

    @Test
    void noNoticeFrom2024To2030GivesLessThanThreeWeeksOrALastDayThatIsNoWorkday() {
        for (LocalDate notice = LocalDate.of(2024, 1, 1); notice.getYear() < 2031; notice = notice.plusDays(1)) {
            LocalDate lastDay = LegalDeadlines.lastDayToAppeal(notice);
            assertThat(ChronoUnit.DAYS.between(notice, lastDay)).isBetween(21L, 26L);
            assertThat(SwedishCalendar.isWorkday(lastDay)).isTrue();
            assertThat(LegalDeadlines.lastDayToAppeal(notice.plusDays(1))).isAfterOrEqualTo(lastDay);
        }
    }

    @Test
    void aDelayDemandMayBeMadeTheDayAfterSixMonthsAndIsAnsweredWithinFourWeeks() {
        assertThat(LegalDeadlines.firstDayOfDelayDemand(LocalDate.of(2026, 1, 15)))
                .isEqualTo(LocalDate.of(2026, 7, 16));
        assertThat(LegalDeadlines.firstDayOfDelayDemand(LocalDate.of(2025, 8, 31)))
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(LegalDeadlines.lastDayToAnswerDelayDemand(LocalDate.of(2026, 9, 7)))
                .isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(LegalDeadlines.lastDayToAnswerDelayDemand(LocalDate.of(2026, 11, 26)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void aDecisionIsReportedOnceThreeMonthsHavePassedWithoutItBeingCarriedOut() {
        LocalDate decided = LocalDate.of(2025, 11, 30);
        LocalDate lastDay = LocalDate.of(2026, 2, 28);
        assertThat(LegalDeadlines.lastDayToCarryOut(decided)).isEqualTo(lastDay);
        assertThat(LegalDeadlines.isToBeReportedAsNotCarriedOut(decided, lastDay))
                .isFalse();
        assertThat(LegalDeadlines.isToBeReportedAsNotCarriedOut(decided, lastDay.plusDays(1)))
                .isTrue();
        assertThat(LegalDeadlines.lastDayToResume(LocalDate.of(2026, 1, 7))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void monthsAreCountedByTheCalendarOnEveryDay() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate lastDay = LegalDeadlines.lastDayToCarryOut(day);
            assertThat(ChronoUnit.MONTHS.between(day.withDayOfMonth(1), lastDay.withDayOfMonth(1)))
                    .isEqualTo(3);
            assertThat(lastDay.getDayOfMonth()).isEqualTo(Math.min(day.getDayOfMonth(), lastDay.lengthOfMonth()));
        }
    }
}
