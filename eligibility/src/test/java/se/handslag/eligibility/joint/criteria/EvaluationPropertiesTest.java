package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

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
    void isWrittenAsItsMapsAre() {
        for (long seed = 0; seed < CASES; seed++) {
            Explanation explanation = new GeneratedCase(seed).explained();
            assertThat(ExplanationJson.write(explanation))
                    .as("seed %d", seed)
                    .isEqualTo(ExplanationMaps.write(explanation));
        }
    }

    @Test
    void isWrittenAsItsMapsAreWhateverTheTextsAndTheTimesAre() {
        Random random = new Random(1380);
        for (int i = 0; i < CASES; i++) {
            Explanation explanation = new Evaluation(
                            Criterion.all(
                                    "all",
                                    new Criterion.Fact(
                                            "of-law",
                                            SettledBy.EITHER,
                                            Optional.of(LegalTopic.RIGHT_TO_SUPPORT),
                                            Optional.of(new Automatic.ResidentIn(text(random)))),
                                    Criterion.fact(
                                            "age", SettledBy.EITHER, new Automatic.HasTurned(random.nextInt(99)))),
                            text(random))
                    .of(
                            List.of(finding(random, "of-law"), finding(random, "age"), finding(random, "other")),
                            List.of(new Proposal("of-law", Answer.YES, text(random), moment(random))));

            assertThat(ExplanationJson.write(explanation)).isEqualTo(ExplanationMaps.write(explanation));
            assertThat(ExplanationJson.replay(ExplanationJson.write(explanation)))
                    .isEqualTo(explanation);
        }
    }

    private static Finding finding(Random random, String fact) {
        FindingSource source =
                switch (random.nextInt(4)) {
                    case 0 -> new FindingSource.Interview();
                    case 1 -> new FindingSource.OwnNote(Staff.NOTE);
                    case 2 -> new FindingSource.RegisteredData(text(random), moment(random));
                    default ->
                        new FindingSource.DisclosedCopy(
                                new DisclosureId(new UUID(random.nextLong(), random.nextLong())));
                };
        return new Finding(
                fact,
                Answer.values()[random.nextInt(3)],
                text(random),
                new Signature(
                        new StaffId("s" + text(random)),
                        text(random),
                        text(random),
                        AuthorityId.municipality("0380"),
                        moment(random)),
                source);
    }

    /** Letters, signs that JSON escapes, and signs beyond the first sixty-five thousand. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int sign = random.nextInt(6);
            text.appendCodePoint(
                    sign == 0
                            ? random.nextInt(0x20)
                            : sign == 1
                                    ? "\"\\/\u007f\u0080\u009f\u2028\u00a0".codePointAt(random.nextInt(8))
                                    : sign == 2
                                            ? 0x10000 + random.nextInt(0x1000)
                                            : sign == 3 ? random.nextInt(0xd800) : 'a' + sign);
        }
        return text.toString();
    }

    private static Instant moment(Random random) {
        long nano =
                switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(1000) * 1_000_000L;
                    case 2 -> random.nextInt(1_000_000) * 1_000L;
                    default -> random.nextInt(1_000_000_000);
                };
        // From well before the year 0 until well after 9999.
        long second = random.nextBoolean() ? random.nextInt() : random.nextLong() % 400_000_000_000L;
        return Instant.ofEpochSecond(second, nano);
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
