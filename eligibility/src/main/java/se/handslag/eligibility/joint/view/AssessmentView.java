package se.handslag.eligibility.joint.view;

import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.journal.Note;
import se.handslag.core.person.PersonalData;
import se.handslag.eligibility.joint.appointment.Appointment;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.material.Material;

/**
 * An assessment as it stands in this authority's record.
 *
 * @param file the case
 * @param material what it rests on, and what that comes to so far
 * @param criteria each criterion, in the order of the guideline
 * @param interview the booked interview
 * @param notes own notes that can be pointed to, newest first, at most twenty
 * @param otherSide the other authority
 * @param mayCopy whether this authority's own consent lets its findings be handed over today
 */
public record AssessmentView(
        CaseFile file,
        Material material,
        List<CriterionView> criteria,
        Optional<Appointment> interview,
        List<Note> notes,
        Optional<Authority> otherSide,
        boolean mayCopy)
        implements PersonalData {
    public AssessmentView {
        criteria = List.copyOf(criteria);
        notes = List.copyOf(notes);
    }

    public Explanation explanation() {
        return material.explanation();
    }

    @Override
    public String toString() {
        return "AssessmentView[" + file.id() + "]";
    }
}
