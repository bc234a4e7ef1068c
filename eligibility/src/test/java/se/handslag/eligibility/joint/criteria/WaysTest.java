package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.team.criteria.SettledBy.EITHER;
import static se.handslag.core.team.criteria.SettledBy.MUNICIPALITY;
import static se.handslag.core.team.criteria.SettledBy.REGION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Criterion;

class WaysTest {
    /** With more of them there are too many combinations to try them all. */
    private static final int MOST_FACTS = 8;

    private static final LocalDate BORN = LocalDate.of(2009, 5, 3);
    private static final Criterion CRITERIA = Criterion.all(
            "target-group",
            Criterion.fact("age", MUNICIPALITY, new HasTurned(18)),
            Criterion.any("extensive", Criterion.fact("disability", REGION), Criterion.fact("harmful-use", EITHER)),
            Criterion.not("elsewhere", Criterion.fact("has-other-help", MUNICIPALITY)));

    @Test
    void tellsWhatWouldHaveToBeOtherwiseAndWhatHasToBeFoundOut() {
        Explanation explanation = new Evaluation(CRITERIA, "rule")
                .of(
                        List.of(
                                Staff.nils("disability", Answer.NO, "", 1),
                                Staff.sara("has-other-help", Answer.YES, "", 2)),
                        List.of(new Proposal("age", Answer.NO, "folkbokföringen", Staff.MORNING)));

        List<Way> ways = Ways.toYes(explanation, Optional.of(BORN));

        assertThat(ways).hasSize(2);
        Way nearest = ways.get(0);
        assertThat(nearest.changes()).extracting(need -> need.fact().id()).containsExactly("age", "has-other-help");
        assertThat(nearest.changes()).extracting(Need::wanted).containsExactly(Answer.YES, Answer.NO);
        assertThat(nearest.unknown()).extracting(need -> need.fact().id()).containsExactly("harmful-use");
        assertThat(ways.get(1).changes())
                .extracting(need -> need.fact().id())
                .containsExactly("age", "disability", "has-other-help");
    }

    @Test
    void tellsTheDayOnWhichTimeAloneGivesTheAnswer() {
        Explanation explanation = new Evaluation(Criterion.fact("age", MUNICIPALITY, new HasTurned(18)), "rule")
                .of(List.of(), List.of(new Proposal("age", Answer.NO, "folkbokföringen", Staff.MORNING)));

        assertThat(Ways.toYes(explanation, Optional.of(BORN))
                        .get(0)
                        .needs()
                        .get(0)
                        .byItself())
                .contains(LocalDate.of(2027, 5, 3));
        assertThat(Ways.toYes(explanation, Optional.empty())
                        .get(0)
                        .needs()
                        .get(0)
                        .byItself())
                .isEmpty();
    }

    @Test
    void asksForNothingWhereItIsAYesAlready() {
        Explanation explanation = new Evaluation(Criterion.fact("wants-help", EITHER), "rule")
                .of(List.of(Staff.sara("wants-help", Answer.YES, "", 1)), List.of());

        assertThat(Ways.toYes(explanation, Optional.empty())).containsExactly(new Way(List.of()));
    }

    @Test
    void findsNoWayWhereNoAnswerGivesAYes() {
        Explanation nobody = new Evaluation(new Criterion.Any("nobody", List.of()), "rule").of(List.of(), List.of());

        assertThat(nobody.outcome()).isEqualTo(Answer.NO);
        assertThat(Ways.toYes(nobody, Optional.empty())).isEmpty();
    }

    @Test
    void eachWayLeadsToAYesAndNothingInItCanBeLeftOut() {
        for (long seed = 0; seed < 1500; seed++) {
            GeneratedCase generated = new GeneratedCase(seed);
            Explanation explanation = generated.explained();
            for (Way way : Ways.toYes(explanation, Optional.empty())) {
                assertThat(generated.overAllWorlds(answered(explanation, way.needs())))
                        .as("seed %d", seed)
                        .isEqualTo(Answer.YES);
                for (Need left : way.needs()) {
                    List<Need> others =
                            way.needs().stream().filter(need -> need != left).toList();
                    assertThat(generated.overAllWorlds(answered(explanation, others)))
                            .as("seed %d", seed)
                            .isNotEqualTo(Answer.YES);
                }
            }
        }
    }

    @Test
    void noOtherSetOfAnswersIsNearerThanTheFirstWay() {
        for (long seed = 0; seed < 600; seed++) {
            GeneratedCase generated = new GeneratedCase(seed);
            Explanation explanation = generated.explained();
            if (explanation.facts().size() > MOST_FACTS) {
                continue;
            }
            List<Way> ways = Ways.toYes(explanation, Optional.empty());
            int found = ways.isEmpty()
                    ? Integer.MAX_VALUE
                    : cost(ways.get(0).changes().size(), ways.get(0).unknown().size());
            assertThat(found).as("seed %d", seed).isEqualTo(nearestOfAll(generated, explanation));
        }
    }

    private static int cost(int changes, int unknown) {
        return changes * 1000 + unknown;
    }

    /** Every fact left as it is, answered yes or answered no, in every combination. */
    private static int nearestOfAll(GeneratedCase generated, Explanation explanation) {
        List<ExplainedFact> facts = explanation.facts();
        int combinations = 1;
        for (int i = 0; i < facts.size(); i++) {
            combinations *= 3;
        }
        int nearest = Integer.MAX_VALUE;
        for (int combination = 0; combination < combinations; combination++) {
            Map<String, Answer> answers = new TreeMap<>();
            int rest = combination;
            int changes = 0;
            int unknown = 0;
            for (ExplainedFact fact : facts) {
                Answer answer = Answer.values()[rest % 3] == Answer.UNKNOWN ? fact.answer() : Answer.values()[rest % 3];
                rest /= 3;
                answers.put(fact.id(), answer);
                changes += answer != fact.answer() && fact.answer() != Answer.UNKNOWN ? 1 : 0;
                unknown += answer != fact.answer() && fact.answer() == Answer.UNKNOWN ? 1 : 0;
            }
            if (cost(changes, unknown) < nearest && generated.overAllWorlds(answers) == Answer.YES) {
                nearest = cost(changes, unknown);
            }
        }
        return nearest;
    }

    private static Map<String, Answer> answered(Explanation explanation, List<Need> needs) {
        Map<String, Answer> answers = new TreeMap<>();
        explanation.facts().forEach(fact -> answers.put(fact.id(), fact.answer()));
        needs.forEach(need -> answers.put(need.fact().id(), need.wanted()));
        return answers;
    }
}
