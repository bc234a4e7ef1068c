package se.handslag.planning.joint.crisis;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * One saved version of a crisis plan. It never changes; the next save is another version.
 *
 * @param id the plan, the same in all its versions
 * @param caseId whose case
 * @param content what it says
 * @param revision which version, from 1
 * @param saved who saved it and when
 */
public record CrisisPlan(CrisisPlanId id, CaseId caseId, CrisisContent content, Revision revision, Signature saved)
        implements PersonalData {
    /** After how many months a crisis plan is gone through again. A habit of the field; no statute sets it. */
    public static final int MONTHS_TO_REVIEW = 12;

    /** The version that the person said yes to; empty while they have not been asked. */
    public Optional<Revision> approved() {
        return content.approval().map(mark -> new Revision(Long.parseLong(mark)));
    }

    /** The day on which the person said yes to it as it now stands. */
    public Optional<LocalDate> approvedAsItIs() {
        return approved().filter(revision::equals).flatMap(version -> content.day(CrisisField.APPROVED_ON));
    }

    /** Whether it has been changed since the person said yes. */
    public boolean changedSinceApproved() {
        return approved().isPresent() && approvedAsItIs().isEmpty();
    }

    /** The last day on which it holds: as written, and at most a year after it was made. */
    public LocalDate holdsUntil() {
        LocalDate written = content.day(CrisisField.VALID_UNTIL).orElse(LocalDate.MAX);
        LocalDate year = content.day(CrisisField.MADE_ON).orElse(LocalDate.MIN).plusMonths(MONTHS_TO_REVIEW);
        return written.isBefore(year) ? written : year;
    }

    @Override
    public String toString() {
        return "CrisisPlan[" + id + " " + revision + "]";
    }
}
