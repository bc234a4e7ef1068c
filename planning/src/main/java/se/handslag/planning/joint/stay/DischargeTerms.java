package se.handslag.planning.joint.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.handslag.core.casework.Dates;

/**
 * From which day the municipality pays for someone who is ready to leave inpatient care (betalningsansvar).
 *
 * @param days how many days after the day of the notice
 * @param daysAfterNoon the same, where the notice came after noon
 */
public record DischargeTerms(int days, int daysAfterNoon) {
    /** As the act has it where nothing else is agreed: three days, four after noon. */
    public static final DischargeTerms OF_THE_ACT = new DischargeTerms(3, 4);

    private static final int MOST = 90;

    /** @throws IllegalArgumentException if a number is below 0 or above 90, or fewer days are given after noon than before */
    public DischargeTerms {
        if (days < 0 || daysAfterNoon < days || daysAfterNoon > MOST) {
            throw new IllegalArgumentException("The days after a notice are from 0 to " + MOST
                    + ", and after noon no fewer than before: " + days + ", " + daysAfterNoon + ".");
        }
    }

    /** The first day that the municipality pays for, after a notice given at this moment. Noon itself is not after noon. */
    public LocalDate paysFrom(Instant notice) {
        ZonedDateTime here = notice.atZone(Dates.SWEDEN);
        return here.toLocalDate().plusDays(here.toLocalTime().isAfter(LocalTime.NOON) ? daysAfterNoon : days);
    }
}
