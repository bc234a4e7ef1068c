package se.handslag.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 44 § förvaltningslagen (2017:900) and 2 § lagen (1930:173): the time to appeal, over every day of 2024 to 2030, against days that were
 * written down from a calendar rather than reckoned.
 */
class Fl44AppealTimeTest {
    /** Easter Sundays, from the almanac. */
    private static final Map<Integer, String> EASTER = Map.of(
            2024, "2024-03-31",
            2025, "2025-04-20",
            2026, "2026-04-05",
            2027, "2027-03-28",
            2028, "2028-04-16",
            2029, "2029-04-01",
            2030, "2030-04-21",
            2031, "2031-04-13");

    /** Midsummer Eves, always a Friday, from the almanac. */
    private static final Set<String> MIDSUMMER_EVES = Set.of(
            "2024-06-21",
            "2025-06-20",
            "2026-06-19",
            "2027-06-25",
            "2028-06-23",
            "2029-06-22",
            "2030-06-21",
            "2031-06-20");

    private static final Set<LocalDate> CLOSED = closed();

    private static Set<LocalDate> closed() {
        Set<LocalDate> closed = new HashSet<>();
        MIDSUMMER_EVES.forEach(day -> closed.add(LocalDate.parse(day)));
        EASTER.forEach((year, sunday) -> {
            LocalDate easter = LocalDate.parse(sunday);
            closed.add(easter.minusDays(2));
            closed.add(easter.plusDays(1));
            closed.add(easter.plusDays(39));
            for (String day : Set.of("01-01", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31")) {
                closed.add(LocalDate.parse(year + "-" + day));
            }
        });
        return closed;
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030})
    void endsOnTheFirstOpenDayFromTwentyOneDaysAfterThePersonGotToKnow(int year) {
        int days = 0;
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            LocalDate expected = day.plusDays(21);
            while (isClosed(expected)) {
                expected = expected.plusDays(1);
            }
            assertThat(LegalDeadlines.lastDayToAppeal(day))
                    .as("told on %s", day)
                    .isEqualTo(expected);
            assertThat(LegalDeadlines.isInTime(expected, day)).isTrue();
            assertThat(LegalDeadlines.isInTime(expected.plusDays(1), day)).isFalse();
            days++;
        }
        assertThat(days).isEqualTo(year % 4 == 0 ? 366 : 365);
    }

    @Test
    void isNeverShorterThanThreeWeeksNorLongerThanTheLongestHoliday() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate before = first;
        for (LocalDate day = first; day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate last = LegalDeadlines.lastDayToAppeal(day);
            assertThat(ChronoUnit.DAYS.between(day, last)).isBetween(21L, 26L);
            assertThat(last).as("who is told later has no shorter time").isAfterOrEqualTo(before);
            before = last;
        }
    }

    @ParameterizedTest(name = "told {0}: {1} ({2})")
    @CsvSource({
        "2024-02-08, 2024-02-29, leap day",
        "2024-02-29, 2024-03-21, told on the leap day",
        "2028-02-08, 2028-02-29, the next leap day",
        "2024-03-08, 2024-04-02, Good Friday to Easter Monday",
        "2025-03-28, 2025-04-22, Good Friday to Easter Monday",
        "2024-05-31, 2024-06-24, Midsummer Eve",
        "2026-05-29, 2026-06-22, Midsummer Eve",
        "2025-12-03, 2025-12-29, Christmas Eve and the weekend after it",
        "2026-12-03, 2026-12-28, Christmas Eve on a Thursday",
        "2025-12-10, 2026-01-02, New Year's Eve",
        "2024-10-12, 2024-11-04, All Saints' Day",
        "2025-05-16, 2025-06-09, the national day on a Friday",
        "2027-12-03, 2027-12-27, Christmas Eve on a Friday",
    })
    void movesPastTheHolidaysThatPeopleAskAbout(LocalDate told, LocalDate last, String why) {
        assertThat(LegalDeadlines.lastDayToAppeal(told)).as(why).isEqualTo(last);
    }

    private static boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || CLOSED.contains(day);
    }
}
