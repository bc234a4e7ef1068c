package se.handslag.eligibility.joint.criteria;

import java.util.List;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;

/**
 * Criteria taken together, with what they came to.
 *
 * @param criterion all, any or not
 * @param parts the explained parts, in order
 */
public record ExplainedGroup(Criterion criterion, List<ExplainedNode> parts) implements ExplainedNode {
    public ExplainedGroup {
        parts = List.copyOf(parts);
    }

    @Override
    public Answer answer() {
        return criterion.match(
                fact -> Answer.UNKNOWN,
                all -> parts.stream().map(ExplainedNode::answer).reduce(Answer.YES, Answer::and),
                any -> parts.stream().map(ExplainedNode::answer).reduce(Answer.NO, Answer::or),
                not -> parts.get(0).answer().negated());
    }

    @Override
    public List<ExplainedFact> facts() {
        return parts.stream().flatMap(part -> part.facts().stream()).toList();
    }

    @Override
    public List<ExplainedFact> decisiveFacts() {
        Answer carried = criterion instanceof Criterion.Not ? answer().negated() : answer();
        return parts.stream()
                .filter(part -> part.answer() == carried)
                .flatMap(part -> part.decisiveFacts().stream())
                .toList();
    }

    @Override
    public String toString() {
        return "ExplainedGroup";
    }
}
