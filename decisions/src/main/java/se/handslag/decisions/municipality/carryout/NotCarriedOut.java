package se.handslag.decisions.municipality.carryout;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.law.LegalDeadlines;

/**
 * A time during which a decision was not carried out, or was interrupted (tid utan verkställighet).
 *
 * @param decision which decision
 * @param interrupted whether support had begun and stopped; otherwise it had not begun
 * @param since the day of the decision, or of the interruption
 * @param closing how it ended, or will end if nothing is recorded
 * @param closedOn the first day that no longer belongs to it; may lie ahead
 * @param reason the reason recorded last, if any
 */
public record NotCarriedOut(
        FavourableDecision decision,
        boolean interrupted,
        LocalDate since,
        Closing closing,
        LocalDate closedOn,
        Optional<CarryingOutFact> reason) {
    /** How a time without carrying out came to its end. */
    public enum Closing {
        /** Support began, or began again. */
        CARRIED_OUT,
        /** The support that was granted came to its last day. */
        RAN_OUT,
        /** The decision went on in an extension. */
        EXTENDED
    }

    /** The last day on which carrying it out would have been in time. */
    public LocalDate lastDay() {
        return interrupted ? LegalDeadlines.lastDayToResume(since) : LegalDeadlines.lastDayToCarryOut(since);
    }

    /** Whether it went on at the end of this day. */
    public boolean goesOnAfter(LocalDate day) {
        return !since.isAfter(day) && closedOn.isAfter(day);
    }

    /** Whether it went on at the end of this day, and had then lasted longer than the law lets it without a report. */
    public boolean isTooLongOn(LocalDate day) {
        return day.isAfter(lastDay()) && goesOnAfter(day);
    }

    /**
     * The day on which a time that was too long came to its end; empty for one that ended while there was still time.
     *
     * <p>Support that was never begun and ran out within the three months was not carried out within them either: it counts as too long on
     * the day after they have passed. Where a decision ended the support before its last day within the three months, there was no longer
     * anything to carry out. An interruption is too long only if three months had passed when the support came to its end. This is our
     * reading of 34 kap. 1 § socialtjänstlagen (2025:400); have a lawyer confirm.
     */
    public Optional<LocalDate> endedTooLate() {
        boolean stillInTime = closing == Closing.CARRIED_OUT
                ? !closedOn.isAfter(lastDay())
                : !closedOn.isAfter(lastDay().plusDays(1));
        if (!stillInTime) {
            return Optional.of(closedOn);
        }
        boolean neverGiven = !interrupted
                && closing != Closing.CARRIED_OUT
                && decision.endedEarly().isEmpty();
        return neverGiven ? Optional.of(lastDay().plusDays(1)) : Optional.empty();
    }
}
