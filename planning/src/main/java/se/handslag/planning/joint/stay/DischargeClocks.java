package se.handslag.planning.joint.stay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import se.handslag.core.casework.Dates;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;

/**
 * The times that run from an admission and from the notice that someone is ready to leave.
 *
 * <p>Hours are hours, also in the night when the clock is put forward or back; days are the days of the Swedish calendar. No day is moved past
 * a weekend or a holiday: that the municipality begins to pay is nothing that anyone does, and whoever calls to a plan a day earlier is in time.
 */
@Carries(
        value = LegalTopic.NOTICE_OF_ADMISSION_TO_HOSPITAL,
        by = "Counts 24 hours from the admission, and reminds the region until the notice has gone.")
@Carries(
        value = LegalTopic.COORDINATED_PLAN_ON_DISCHARGE,
        by =
                "Counts three days from the notice that the person is ready, and reminds the region until someone has been called.",
        leftToPeople = "Whether both authorities' support is needed.")
public final class DischargeClocks {
    private static final Duration TO_TELL_OF_ADMISSION = Duration.ofHours(24);
    private static final int DAYS_TO_CALL = 3;

    private DischargeClocks() {}

    /** When the municipality has been told of the admission at the latest. */
    public static Instant toldOfAdmissionBy(Instant admitted) {
        return admitted.plus(TO_TELL_OF_ADMISSION);
    }

    /** The last day to call to a coordinated individual plan, after the notice that the person is ready. */
    public static LocalDate calledBy(Instant readyNotice) {
        return Dates.day(readyNotice).plusDays(DAYS_TO_CALL);
    }
}
