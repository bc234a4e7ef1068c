package se.handslag.eligibility.joint.criteria;

import java.util.ArrayList;
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
                all -> {
                    Answer together = Answer.YES;
                    for (ExplainedNode part : parts) {
                        together = together.and(part.answer());
                    }
                    return together;
                },
                any -> {
                    Answer together = Answer.NO;
                    for (ExplainedNode part : parts) {
                        together = together.or(part.answer());
                    }
                    return together;
                },
                not -> parts.get(0).answer().negated());
    }

    @Override
    public boolean isFinished() {
        for (ExplainedNode part : parts) {
            if (!part.isFinished()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<ExplainedFact> facts() {
        List<ExplainedFact> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.facts()));
        return List.copyOf(all);
    }

    @Override
    public List<ExplainedFact> decisiveFacts() {
        Answer carried = criterion instanceof Criterion.Not ? answer().negated() : answer();
        List<ExplainedFact> decisive = new ArrayList<>();
        for (ExplainedNode part : parts) {
            if (part.answer() == carried) {
                decisive.addAll(part.decisiveFacts());
            }
        }
        return List.copyOf(decisive);
    }

    @Override
    public String toString() {
        return "ExplainedGroup";
    }
}
