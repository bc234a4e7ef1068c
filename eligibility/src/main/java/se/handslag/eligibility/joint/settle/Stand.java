package se.handslag.eligibility.joint.settle;

import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Revision;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.finding.OwnFinding;

/**
 * Where someone stands on one fact.
 *
 * @param fact the id of the fact in the team's criteria
 * @param answer whether the statement holds; {@link Answer#UNKNOWN} says that it is unclear
 * @param comment why; needed to set aside what is registered, otherwise may be empty; stays in the own record
 * @param note a note in the own record that shows it
 * @param seen how many own findings on the fact there were when this was chosen, so that a colleague's newer one is not overwritten
 *     unseen; empty to take the stand on whatever stands there now
 */
public record Stand(String fact, Answer answer, String comment, Optional<NoteId> note, Optional<Revision> seen)
        implements PersonalData {

    /** A stand with nothing to point at, on whatever stands there now. */
    public static Stand on(String fact, Answer answer, String comment) {
        return new Stand(fact, answer, comment, Optional.empty(), Optional.empty());
    }

    /** Whether it changes nothing: it says what is said already, or what was said when the page was opened. */
    boolean leaves(List<OwnFinding> soFar) {
        int now = soFar.size();
        int then = seen.map(revision -> (int) revision.number()).orElse(now);
        return now > 0 && saysTheSameAs(soFar.get(now - 1))
                || then > 0 && then < now && saysTheSameAs(soFar.get(then - 1));
    }

    /** Whether a colleague has taken a stand since the page was opened. */
    boolean isOvertaken(List<OwnFinding> soFar) {
        return seen.filter(revision -> revision.number() != soFar.size()).isPresent();
    }

    private boolean saysTheSameAs(OwnFinding finding) {
        return finding.answer() == answer
                && finding.comment().equals(comment.strip())
                && finding.note().equals(note);
    }

    @Override
    public String toString() {
        return "Stand[" + fact + "]";
    }
}
