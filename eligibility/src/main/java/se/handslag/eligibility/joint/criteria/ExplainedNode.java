package se.handslag.eligibility.joint.criteria;

import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;

/** One node of the criteria with what it came to and why. */
public sealed interface ExplainedNode extends PersonalData permits ExplainedFact, ExplainedGroup {
    Criterion criterion();

    Answer answer();

    /** The facts in and below this node, in the order of the guideline. */
    List<ExplainedFact> facts();

    /**
     * The facts that carry the answer: those that share it all the way up.
     *
     * <p>For a yes or a no nothing that happens with the other facts can change it. For an unknown these are what is not known.
     */
    List<ExplainedFact> decisiveFacts();

    /** Whether nothing has to be done with any fact in and below this node. */
    boolean isFinished();

    default String id() {
        return criterion().id();
    }
}
