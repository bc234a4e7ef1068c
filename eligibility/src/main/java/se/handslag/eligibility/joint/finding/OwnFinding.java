package se.handslag.eligibility.joint.finding;

import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.criteria.Finding;
import se.handslag.eligibility.joint.criteria.FindingSource;

/**
 * A finding that this authority has made (eget ställningstagande).
 *
 * @param id which
 * @param caseId whose case
 * @param fact the id of the fact in the team's criteria
 * @param answer whether the statement holds
 * @param comment why; stays in this record
 * @param note the note in this record that shows it, if there is one
 * @param setsAside whether it says other than what is registered
 * @param by who and when
 */
public record OwnFinding(
        FindingId id,
        CaseId caseId,
        String fact,
        Answer answer,
        String comment,
        Optional<NoteId> note,
        boolean setsAside,
        Signature by)
        implements PersonalData {
    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2000;

    /** As it is evaluated here, where the comment may be read. */
    public Finding finding() {
        FindingSource source =
                note.<FindingSource>map(FindingSource.OwnNote::new).orElseGet(FindingSource.Interview::new);
        return new Finding(fact, answer, comment, by, source);
    }

    @Override
    public String toString() {
        return "OwnFinding[" + id + "]";
    }
}
