package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.handslag.core.team.criteria.Answer;

/** What holds for every tree of criteria and every set of findings, tried on generated ones. */
class EvaluationPropertiesTest {
    private static final int CASES = 3000;

    @Test
    void comesToWhatANaiveReadingComesTo() {
        Set<Answer> outcomes = new HashSet<>();
        Set<FactStatus> statuses = new HashSet<>();
        for (long seed = 0; seed < CASES; seed++) {
            GeneratedCase generated = new GeneratedCase(seed);
            Explanation explanation = generated.explained();
            assertThat(explanation.outcome()).as("seed %d", seed).isEqualTo(generated.naively());
            outcomes.add(explanation.outcome());
            explanation.facts().forEach(fact -> statuses.add(fact.status()));
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Answer.values());
        assertThat(statuses).containsExactlyInAnyOrder(FactStatus.values());
    }

    @Test
    void doesNotChangeACertainOutcomeWhateverTheOtherFactsTurnOutToBe() {
        for (long seed = 0; seed < CASES; seed++) {
            GeneratedCase generated = new GeneratedCase(seed);
            Explanation explanation = generated.explained();
            Set<String> decisive = new TreeSet<>();
            explanation.decisiveFacts().forEach(fact -> decisive.add(fact.id()));
            assertThat(decisive).as("seed %d", seed).isNotEmpty();
            if (explanation.outcome() == Answer.UNKNOWN) {
                assertThat(explanation.decisiveFacts())
                        .as("seed %d", seed)
                        .allMatch(fact -> fact.answer() == Answer.UNKNOWN);
                continue;
            }
            Map<String, Answer> onlyDecisive = new TreeMap<>();
            explanation
                    .facts()
                    .forEach(fact ->
                            onlyDecisive.put(fact.id(), decisive.contains(fact.id()) ? fact.answer() : Answer.UNKNOWN));
            assertThat(generated.overAllWorlds(onlyDecisive))
                    .as("seed %d", seed)
                    .isEqualTo(explanation.outcome());
        }
    }

    @Test
    void isReplayedFromItsOwnJson() {
        for (long seed = 0; seed < CASES; seed++) {
            Explanation explanation = new GeneratedCase(seed).explained();
            assertThat(ExplanationJson.replay(ExplanationJson.write(explanation)))
                    .as("seed %d", seed)
                    .isEqualTo(explanation);
        }
    }

    @Test
    void isTheSameInWhateverOrderTheFindingsCame() {
        for (long seed = 0; seed < CASES; seed++) {
            GeneratedCase generated = new GeneratedCase(seed);
            List<Finding> inTime = new ArrayList<>();
            for (int i = 0; i < generated.findings.size(); i++) {
                Finding finding = generated.findings.get(i);
                inTime.add(Staff.finding(finding.settledBy(), finding.fact(), finding.answer(), finding.reason(), i));
            }
            Evaluation evaluation = new Evaluation(generated.criteria, "rule");
            Explanation before = evaluation.of(inTime, generated.proposals);
            Collections.shuffle(inTime, new Random(seed));
            assertThat(evaluation.of(inTime, generated.proposals).root())
                    .as("seed %d", seed)
                    .isEqualTo(before.root());
        }
    }

    @Test
    void isFinishedExactlyWhenNoFactIsLeftOpen() {
        for (long seed = 0; seed < CASES; seed++) {
            Explanation explanation = new GeneratedCase(seed).explained();
            boolean open = explanation.facts().stream()
                    .anyMatch(fact -> fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.NOT_ASSESSED);
            boolean reasonMissing = explanation.missing().stream().anyMatch(left -> left.what() == Missing.What.REASON);
            assertThat(explanation.isFinished()).as("seed %d", seed).isEqualTo(!open && !reasonMissing);
        }
    }
}
