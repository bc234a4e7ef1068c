package se.handslag.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishCalendarTest {
    private static final String SAME_DAY_EVERY_YEAR = "01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31";

    // Written by hand, apart from the code under test.
    // Good Friday to Easter Monday, Ascension, Whit Sunday, Midsummer with its eve, All Saints.
    @ParameterizedTest
    @CsvSource({
        "2024, 03-29 03-31 04-01 05-09 05-19 06-21 06-22 11-02",
        "2025, 04-18 04-20 04-21 05-29 06-08 06-20 06-21 11-01",
        "2026, 04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31",
        "2027, 03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06",
        "2028, 04-14 04-16 04-17 05-25 06-04 06-23 06-24 11-04",
        "2029, 03-30 04-01 04-02 05-10 05-20 06-22 06-23 11-03",
        "2030, 04-19 04-21 04-22 05-30 06-09 06-21 06-22 11-02"
    })
    void knowsTheHolidaysOfTheYear(int year, String movable) {
        Set<LocalDate> expected = Arrays.stream((SAME_DAY_EVERY_YEAR + " " + movable).split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> found = new TreeSet<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (SwedishCalendar.holiday(day).isPresent()) {
                found.add(day);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDayFrom2024To2030IsAWorkdayUnlessItIsAWeekendAHolidayOrAnEve() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean free = SwedishCalendar.holiday(day).isPresent();
            assertThat(SwedishCalendar.isWorkday(day)).as("%s", day).isEqualTo(!weekend && !free);
        }
    }

    @Test
    void aLastDayMovesForwardToTheFirstWorkdayAndNoFurther() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate moved = SwedishCalendar.lastDayMovedPastHolidays(day);
            assertThat(moved).isAfterOrEqualTo(day).isBefore(day.plusDays(6));
            assertThat(SwedishCalendar.isWorkday(moved)).isTrue();
            assertThat(SwedishCalendar.lastDayMovedPastHolidays(moved)).isEqualTo(moved);
            for (LocalDate between = day; between.isBefore(moved); between = between.plusDays(1)) {
                assertThat(SwedishCalendar.isWorkday(between)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-28",
        "2024-12-24, 2024-12-27",
        "2026-12-31, 2027-01-04",
        "2026-06-19, 2026-06-22",
        "2026-04-02, 2026-04-02",
        "2026-04-03, 2026-04-07",
        "2025-06-06, 2025-06-09",
        "2026-05-14, 2026-05-15"
    })
    void movesPastTheHoliday(LocalDate day, LocalDate moved) {
        assertThat(SwedishCalendar.lastDayMovedPastHolidays(day)).isEqualTo(moved);
    }

    @Test
    void theNationalDayTookThePlaceOfWhitMondayIn2005() {
        assertThat(SwedishCalendar.holiday(LocalDate.of(2004, 5, 31))).contains(Holiday.WHIT_MONDAY);
        assertThat(SwedishCalendar.isWorkday(LocalDate.of(2002, 6, 6))).isTrue();
        assertThat(SwedishCalendar.holiday(LocalDate.of(2005, 6, 6))).contains(Holiday.NATIONAL_DAY);
        assertThat(SwedishCalendar.isWorkday(LocalDate.of(2005, 5, 16))).isTrue();
    }

    @Test
    void threeEvesCountAsHolidaysForDeadlines() {
        assertThat(Arrays.stream(Holiday.values()).filter(Holiday::isEve))
                .containsExactly(Holiday.MIDSUMMER_EVE, Holiday.CHRISTMAS_EVE, Holiday.NEW_YEARS_EVE);
    }

    @Test
    void doesNotGuessBefore1990() {
        assertThatThrownBy(() -> SwedishCalendar.isWorkday(LocalDate.of(1989, 12, 29)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
