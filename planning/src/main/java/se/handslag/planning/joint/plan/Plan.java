package se.handslag.planning.joint.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.Goal;

/**
 * One saved version of an authority's plan. It never changes; the next save is another version.
 *
 * @param id the plan, the same in all its versions
 * @param caseId whose case
 * @param owner the authority whose plan it is
 * @param content what it says
 * @param viewed the version in which the person's view was written down; empty while they have not been asked
 * @param revision which version, from 1
 * @param saved who saved it and when
 */
public record Plan(
        PlanId id,
        CaseId caseId,
        AuthorityId owner,
        PlanContent content,
        Optional<Revision> viewed,
        Revision revision,
        Signature saved)
        implements PersonalData {

    public List<PlanSectionText> sections() {
        return content.sections();
    }

    public List<Goal> goals() {
        return content.goals();
    }

    /** The Swedish day on which this version was saved. */
    public LocalDate savedOn() {
        return Dates.day(saved.at());
    }

    /** Whether the plan has been changed since the person said what they think of it. */
    public boolean changedSinceViewed() {
        return viewed.isPresent() && !viewed.get().equals(revision);
    }

    @Override
    public String toString() {
        return "Plan[" + id + " " + revision + "]";
    }
}
