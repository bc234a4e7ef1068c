package se.handslag.web.joint.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.team.criteria.Answer;
import se.handslag.web.shell.Visit;

/** How assessments are concluded, on the page of criteria; brought by the authority that concludes. */
public interface Concluding {
    /**
     * The assessment concluded last.
     *
     * @param outcome what it came to
     * @param on the day
     * @param by who concluded it
     * @param text the explanation as it was kept, a line for each paragraph
     * @param stale whether something has changed since
     * @param validUntil the last day on which it is valid
     * @param old whether that day has passed
     */
    record Concluded(
            Answer outcome,
            LocalDate on,
            String by,
            List<String> text,
            boolean stale,
            LocalDate validUntil,
            boolean old) {
        public Concluded {
            text = List.copyOf(text);
        }

        /** Whether it says how it is today. */
        boolean isCurrent() {
            return !stale && !old;
        }

        @Override
        public String toString() {
            return "Concluded[" + on + "]";
        }
    }

    /** Whether the visitor may conclude. */
    boolean isOpenTo(Visit visit);

    /** What was concluded last in the visit's case, where the visitor's authority keeps it. */
    Optional<Concluded> latest(Visit visit);

    /** Concludes, or says why not. @param seen the version of the material that the visitor has looked at */
    Optional<Refusal> conclude(Visit visit, Revision seen);
}
