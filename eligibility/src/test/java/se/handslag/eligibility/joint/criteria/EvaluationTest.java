package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.eligibility.joint.criteria.Staff.MORNING;
import static se.handslag.eligibility.joint.criteria.Staff.nils;
import static se.handslag.eligibility.joint.criteria.Staff.sara;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Automatic.ResidentIn;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

class EvaluationTest {
    private final Evaluation evaluation = new Evaluation(
            Criterion.all(
                    "whole",
                    Criterion.fact("age", SettledBy.MUNICIPALITY, new HasTurned(18)),
                    Criterion.fact("isolated", SettledBy.EITHER),
                    Criterion.fact("no-psychosis", SettledBy.REGION)),
            "rule");
    private final Proposal adult = new Proposal("age", Answer.YES, "folkbokföringen", MORNING);

    @Test
    void isUnknownAndSaysWhoCanHelpWhenNothingIsKnown() {
        Explanation explanation = evaluation.of(List.of(), List.of());
        assertThat(explanation.outcome()).isEqualTo(Answer.UNKNOWN);
        assertThat(explanation.missing())
                .containsExactly(
                        new Missing("age", Missing.What.FINDING, List.of(AuthorityKind.MUNICIPALITY)),
                        new Missing("isolated", Missing.What.FINDING, List.of(AuthorityKind.values())),
                        new Missing("no-psychosis", Missing.What.FINDING, List.of(AuthorityKind.REGION)));
    }

    @Test
    void isFinishedWhenEveryFactIsSettledByOneWhoCanKnowIt() {
        Explanation explanation = evaluation.of(
                List.of(sara("isolated", Answer.YES, "", 1), nils("no-psychosis", Answer.YES, "", 2)), List.of(adult));
        assertThat(explanation.outcome()).isEqualTo(Answer.YES);
        assertThat(explanation.isFinished()).isTrue();
        assertThat(explanation.decisiveFacts()).hasSize(3);
        assertThat(status(explanation, "age")).isEqualTo(FactStatus.FULFILLED);
        assertThat(explanation.fact("age").orElseThrow().isAutomatic()).isTrue();
    }

    @Test
    void countsADisputedFactAsUnknownUntilOneOfThemFindsOtherwise() {
        List<Finding> differ = List.of(sara("isolated", Answer.YES, "", 1), nils("isolated", Answer.NO, "", 2));
        Explanation disputed = evaluation.of(differ, List.of(adult));
        assertThat(status(disputed, "isolated")).isEqualTo(FactStatus.DISPUTED);
        assertThat(disputed.fact("isolated").orElseThrow().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(disputed.missing())
                .contains(new Missing("isolated", Missing.What.AGREEMENT, List.of(AuthorityKind.values())));

        Explanation settled = evaluation.of(
                List.of(nils("isolated", Answer.YES, "", 3), differ.get(0), differ.get(1)), List.of(adult));
        assertThat(status(settled, "isolated")).isEqualTo(FactStatus.FULFILLED);
    }

    @Test
    void takesUnclearAndYesAsADisputeToo() {
        assertThat(status(
                        evaluation.of(
                                List.of(sara("isolated", Answer.YES, "", 1), nils("isolated", Answer.UNKNOWN, "", 2)),
                                List.of()),
                        "isolated"))
                .isEqualTo(FactStatus.DISPUTED);
    }

    @Test
    void settlesAsUnclearWhatSomeoneHasLookedAtInVain() {
        Explanation explanation = evaluation.of(
                List.of(sara("isolated", Answer.YES, "", 1), nils("no-psychosis", Answer.UNKNOWN, "", 2)),
                List.of(adult));
        assertThat(status(explanation, "no-psychosis")).isEqualTo(FactStatus.UNCLEAR);
        assertThat(explanation.isFinished()).isTrue();
        assertThat(explanation.outcome()).isEqualTo(Answer.UNKNOWN);
        assertThat(explanation.decisiveFacts()).extracting(ExplainedFact::id).containsExactly("no-psychosis");
    }

    @Test
    void doesNotCountAFindingByAnAuthorityThatCannotKnowTheFact() {
        Finding notHers = sara("no-psychosis", Answer.NO, "", 1);
        Finding ofNothing = nils("no-such-fact", Answer.NO, "", 1);
        Explanation explanation = evaluation.of(List.of(notHers, ofNothing), List.of(adult));
        assertThat(status(explanation, "no-psychosis")).isEqualTo(FactStatus.NOT_ASSESSED);
        assertThat(explanation.uncounted()).containsExactly(notHers, ofNothing);
    }

    @Test
    void setsAProposalAsideOnlyForAReason() {
        Explanation silent = evaluation.of(List.of(sara("age", Answer.NO, " ", 1)), List.of(adult));
        assertThat(status(silent, "age")).isEqualTo(FactStatus.FULFILLED);
        assertThat(silent.missing())
                .contains(new Missing("age", Missing.What.REASON, List.of(AuthorityKind.MUNICIPALITY)));

        Finding override = sara("age", Answer.NO, "Födelsedatumet är fel registrerat", 2);
        Explanation explained = evaluation.of(List.of(override), List.of(adult));
        assertThat(status(explained, "age")).isEqualTo(FactStatus.NOT_FULFILLED);
        assertThat(explained.fact("age").orElseThrow().overrides()).containsExactly(override);
        assertThat(explained.fact("age").orElseThrow().isAutomatic()).isFalse();
        assertThat(explained.outcome()).isEqualTo(Answer.NO);
        assertThat(explained.decisiveFacts()).extracting(ExplainedFact::id).containsExactly("age");
    }

    @Test
    void passesOverAProposalThatSaysNothingOrThatNobodyAskedFor() {
        Explanation explanation = evaluation.of(
                List.of(),
                List.of(
                        new Proposal("age", Answer.UNKNOWN, "folkbokföringen", MORNING),
                        new Proposal("isolated", Answer.YES, "folkbokföringen", MORNING)));
        assertThat(explanation.count(FactStatus.NOT_ASSESSED)).isEqualTo(3);
    }

    @Test
    void proposesAgeAndResidenceFromWhatIsRegistered() {
        Criterion criteria = Criterion.all(
                "whole",
                Criterion.fact("age", SettledBy.MUNICIPALITY, new HasTurned(18)),
                Criterion.fact("home", SettledBy.MUNICIPALITY, new ResidentIn("0380")));
        Registered leapling =
                new Registered(Optional.of(LocalDate.of(2008, 2, 29)), Optional.of("0381"), "folkbokföringen", MORNING);
        assertThat(leapling.proposalsOn(criteria, LocalDate.of(2026, 2, 27)))
                .containsExactly(
                        new Proposal("age", Answer.NO, "folkbokföringen", MORNING),
                        new Proposal("home", Answer.NO, "folkbokföringen", MORNING));
        assertThat(leapling.proposalsOn(criteria, LocalDate.of(2026, 2, 28))
                        .get(0)
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(new Registered(Optional.empty(), Optional.of("0380"), "folkbokföringen", MORNING)
                        .proposalsOn(criteria, LocalDate.of(2026, 2, 28)))
                .containsExactly(new Proposal("home", Answer.YES, "folkbokföringen", MORNING));
    }

    @Test
    void saysNothingAboutThePersonWhenPrinted() {
        Finding finding = nils("no-psychosis", Answer.NO, "hemligt", 1);
        Explanation explanation = evaluation.of(List.of(finding), List.of(adult));
        assertThat(List.of(finding, adult, explanation, explanation.root(), explanation.facts())
                        .toString())
                .doesNotContain("hemligt", "NO", "YES", "psychosis", "Nils");
    }

    private static FactStatus status(Explanation explanation, String fact) {
        return explanation.fact(fact).orElseThrow().status();
    }
}
