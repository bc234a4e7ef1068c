package se.handslag.eligibility.joint.criteria;

import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;

/**
 * An evaluated assessment that can account for itself, criterion by criterion. Kept with the assessment and with the decision that
 * rests on it; see {@link ExplanationJson}.
 *
 * @param rule the hash of the blueprint that the criteria are from
 * @param root the criteria with what each came to
 * @param uncounted findings that could not count: on no fact in these criteria, or by an authority that cannot know the fact
 */
public record Explanation(String rule, ExplainedNode root, List<Finding> uncounted) implements PersonalData {
    public Explanation {
        uncounted = List.copyOf(uncounted);
    }

    /** What the criteria come to. Material for the one who decides, not a decision. */
    public Answer outcome() {
        return root.answer();
    }

    /** Every fact, in the order of the guideline. */
    public List<ExplainedFact> facts() {
        return root.facts();
    }

    public Optional<ExplainedFact> fact(String id) {
        return facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The facts that carry the outcome; see {@link ExplainedNode#decisiveFacts()}. */
    public List<ExplainedFact> decisiveFacts() {
        return root.decisiveFacts();
    }

    /** What has to be done before the assessment can be concluded, in the order of the guideline. */
    public List<Missing> missing() {
        return facts().stream().flatMap(fact -> fact.missing().stream()).toList();
    }

    /** Whether every fact is settled and none disputed. What is unclear counts as settled: someone has looked. */
    public boolean isFinished() {
        return root.isFinished();
    }

    /** How many facts have this status. */
    public int count(FactStatus status) {
        return (int) facts().stream().filter(fact -> fact.status() == status).count();
    }

    @Override
    public String toString() {
        return "Explanation";
    }
}
