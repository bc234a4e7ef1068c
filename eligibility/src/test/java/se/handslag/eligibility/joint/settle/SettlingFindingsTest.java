package se.handslag.eligibility.joint.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.eligibility.fixture.SmallTeam.AGE;
import static se.handslag.eligibility.fixture.SmallTeam.ISOLATION;
import static se.handslag.eligibility.fixture.SmallTeam.NO_OTHER_WAY;
import static se.handslag.eligibility.fixture.SmallTeam.NO_PSYCHOSIS;
import static se.handslag.eligibility.fixture.SmallTeam.RESIDENCE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Stage;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.criteria.FindingSource;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.finding.ReceivedFinding;
import se.handslag.eligibility.joint.settle.CannotSettle.FactFault;
import se.handslag.eligibility.joint.settle.CannotSettle.SomeFacts;
import se.handslag.eligibility.joint.settle.CannotSettle.Why;
import se.handslag.eligibility.joint.view.AssessmentView;
import se.handslag.eligibility.joint.view.CannotReadAssessment;
import se.handslag.eligibility.joint.view.CriterionView;
import se.handslag.eligibility.joint.view.ReadingAssessment;

class SettlingFindingsTest extends Assessing {
    @Test
    void keepsTheStandAndCountsTheLatest() {
        CaseId caseId = assessed();

        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(ELIN, caseId, ISOLATION, Answer.NO);

        assertThat(own(SARA, caseId)).extracting(OwnFinding::answer).containsExactly(Answer.YES, Answer.NO);
        CriterionView isolation = criterion(SARA, caseId, ISOLATION);
        assertThat(isolation.status()).isEqualTo(FactStatus.NOT_FULFILLED);
        assertThat(isolation.latestOwn().orElseThrow().by().name()).isEqualTo("Elin Berg");
    }

    @Test
    void takesSeveralStandsAtOnceAndMovesTheCaseToAssessment() {
        CaseId caseId = called(SARA);

        settle(
                        SARA,
                        caseId,
                        false,
                        Stand.on(ISOLATION, Answer.YES, ""),
                        Stand.on(NO_OTHER_WAY, Answer.UNKNOWN, "Inte frågat än"))
                .orElseThrow();

        assertThat(own(SARA, caseId)).hasSize(2);
        assertThat(file(SARA, caseId).stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(criterion(SARA, caseId, NO_OTHER_WAY).status()).isEqualTo(FactStatus.UNCLEAR);
    }

    @Test
    void sayingTheSameAgainAddsNothing() {
        CaseId caseId = assessed();
        Stand stand = Stand.on(ISOLATION, Answer.YES, "Går inte ut");

        assertThat(settle(SARA, caseId, false, stand).orElseThrow().written()).hasSize(1);
        assertThat(settle(SARA, caseId, false, stand).orElseThrow().written()).isEmpty();
        assertThat(own(SARA, caseId)).hasSize(1);
    }

    @Test
    void handsOverTheAnswerAndItsAuthorAndNeverTheComment() {
        CaseId caseId = assessed();

        settle(NILS, caseId, true, Stand.on(NO_PSYCHOSIS, Answer.YES, "SCID-intervju utan psykotiska symtom"))
                .orElseThrow();

        List<ReceivedCopy> copies = world().inUnit(
                        SARA, () -> world().use(SARA, ReceivedCopies.class).about(caseId));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.item().content()).containsOnlyKeys("fact", "answer").containsEntry("answer", "yes");
            assertThat(copy.item().author().name()).isEqualTo("Nils Ek");
            assertThat(copy.ground()).isEqualTo(Ground.CONSENT);
        });
        CriterionView criterion = criterion(SARA, caseId, NO_PSYCHOSIS);
        assertThat(criterion.theirs().map(ReceivedFinding::finding)).hasValueSatisfying(finding -> {
            assertThat(finding.reason()).isEmpty();
            assertThat(finding.source()).isInstanceOf(FindingSource.DisclosedCopy.class);
        });
        assertThat(criterion(NILS, caseId, NO_PSYCHOSIS).copiedAt()).isPresent();
    }

    @Test
    void handsTheSameFindingOverOnceHoweverOftenItIsSaved() {
        CaseId caseId = assessed();

        assertThat(settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES).copies()).hasSize(1);
        assertThat(settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES).copies()).isEmpty();
    }

    @Test
    void handsOverLaterWhatWasSavedWithoutACopy() {
        CaseId caseId = assessed();
        settle(NILS, caseId, false, Stand.on(NO_PSYCHOSIS, Answer.YES, "")).orElseThrow();
        assertThat(criterion(SARA, caseId, NO_PSYCHOSIS).theirs()).isEmpty();

        Settled again = settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES);

        assertThat(again.written()).isEmpty();
        assertThat(again.copies()).hasSize(1);
        assertThat(criterion(SARA, caseId, NO_PSYCHOSIS).theirs()).isPresent();
    }

    @Test
    void refusesACopyWithoutAConsentOfItsOwnAndSavesNothing() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        consent(SARA, caseId, REGION, AssessmentItems.FINDING);

        assertThat(refusal(settle(NILS, caseId, true, Stand.on(NO_PSYCHOSIS, Answer.YES, ""))))
                .isInstanceOf(CannotSettle.NoConsentForCopy.class);
        assertThat(own(NILS, caseId)).isEmpty();
        assertThat(view(SARA, caseId).mayCopy()).isTrue();
        assertThat(view(NILS, caseId).mayCopy()).isFalse();
    }

    @Test
    void aWithdrawnConsentStopsWhatComesAfterAndLeavesWhatWas() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        Consent consent = consent(NILS, caseId, UPPSALA, AssessmentItems.FINDING);
        settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES);

        world().use(NILS, WithdrawingConsent.class)
                .handle(NILS, new WithdrawConsent(caseId, consent.id(), "Per telefon"))
                .orElseThrow();

        assertThat(refusal(settle(NILS, caseId, true, Stand.on(NO_PSYCHOSIS, Answer.NO, ""))))
                .isInstanceOf(CannotSettle.NoConsentForCopy.class);
        assertThat(criterion(SARA, caseId, NO_PSYCHOSIS).status()).isEqualTo(FactStatus.FULFILLED);
    }

    @Test
    void isDisputedUntilOneOfThemChangesTheirMind() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(NILS, caseId, ISOLATION, Answer.NO);

        assertThat(criterion(SARA, caseId, ISOLATION).status()).isEqualTo(FactStatus.DISPUTED);
        assertThat(criterion(NILS, caseId, ISOLATION).status()).isEqualTo(FactStatus.DISPUTED);
        assertThat(kinds(SARA, caseId)).contains("criteria-disputed");
        assertThat(kinds(NILS, caseId)).contains("criteria-disputed");
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).derived())
                .filteredOn(task -> task.caseId().equals(caseId))
                .extracting(DerivedTask::kind)
                .containsExactly("criteria-disputed");

        settled(NILS, caseId, ISOLATION, Answer.YES);

        assertThat(criterion(SARA, caseId, ISOLATION).status()).isEqualTo(FactStatus.FULFILLED);
        assertThat(criterion(NILS, caseId, ISOLATION).status()).isEqualTo(FactStatus.FULFILLED);
        assertThat(kinds(SARA, caseId)).isEmpty();
    }

    @Test
    void refusesWhatTheOtherAuthoritySettles() {
        CaseId caseId = assessed();

        assertThat(faults(settle(SARA, caseId, false, Stand.on(NO_PSYCHOSIS, Answer.YES, ""))))
                .containsExactly(new FactFault(NO_PSYCHOSIS, Why.THE_REGION_SETTLES));
        assertThat(faults(settle(NILS, caseId, false, Stand.on(NO_OTHER_WAY, Answer.YES, ""))))
                .containsExactly(new FactFault(NO_OTHER_WAY, Why.THE_MUNICIPALITY_SETTLES));
    }

    @Test
    void saysAllThatIsWrongAtOnceAndSavesNoneOfIt() {
        CaseId caseId = assessed();

        List<FactFault> faults = faults(settle(
                SARA,
                caseId,
                false,
                Stand.on(ISOLATION, Answer.YES, ""),
                Stand.on("no-such-fact", Answer.YES, ""),
                Stand.on(NO_OTHER_WAY, Answer.YES, "x".repeat(OwnFinding.LONGEST_COMMENT + 1)),
                Stand.on(ISOLATION, Answer.NO, ""),
                new Stand(AGE, Answer.YES, "", Optional.of(new NoteId(UUID.randomUUID())), Optional.empty())));

        assertThat(faults)
                .containsExactly(
                        new FactFault("no-such-fact", Why.UNKNOWN_FACT),
                        new FactFault(NO_OTHER_WAY, Why.COMMENT_TOO_LONG),
                        new FactFault(ISOLATION, Why.TWICE),
                        new FactFault(AGE, Why.NO_SUCH_NOTE));
        assertThat(faults).extracting(FactFault::field).contains("comment-" + NO_OTHER_WAY, "note-" + AGE);
        assertThat(own(SARA, caseId)).isEmpty();
        assertThat(refusal(settle(SARA, caseId, false))).isInstanceOf(CannotSettle.Nothing.class);
    }

    @Test
    void proposesWhatIsRegisteredAndAsksWhyItIsSetAside() {
        CaseId caseId = assessed();
        identified(SARA, caseId, NUMBERS.get(0));

        CriterionView residence = criterion(SARA, caseId, RESIDENCE);
        assertThat(residence.status()).isEqualTo(FactStatus.FULFILLED);
        assertThat(residence.explained().isAutomatic()).isTrue();
        assertThat(residence.explained().proposal())
                .hasValueSatisfying(proposal -> assertThat(proposal.register()).isEqualTo("folkbokföringen"));
        assertThat(criterion(SARA, caseId, AGE).status()).isEqualTo(FactStatus.FULFILLED);

        assertThat(faults(settle(SARA, caseId, false, Stand.on(RESIDENCE, Answer.NO, " "))))
                .containsExactly(new FactFault(RESIDENCE, Why.NO_REASON));
        settle(SARA, caseId, true, Stand.on(RESIDENCE, Answer.NO, "Flyttade till Knivsta i söndags"))
                .orElseThrow();

        assertThat(criterion(SARA, caseId, RESIDENCE).status()).isEqualTo(FactStatus.NOT_FULFILLED);
        assertThat(criterion(NILS, caseId, RESIDENCE)
                        .theirs()
                        .orElseThrow()
                        .finding()
                        .reason())
                .isEqualTo("Skälet står i kommunens akt.");
        close(caseId);
    }

    @Test
    void doesNotOverwriteAColleaguesStandUnseen() {
        CaseId caseId = assessed();
        settled(SARA, caseId, ISOLATION, Answer.YES);
        settled(ELIN, caseId, ISOLATION, Answer.UNKNOWN);

        assertThat(faults(settle(SARA, caseId, false, seeing(1, Answer.NO))))
                .containsExactly(new FactFault(ISOLATION, Why.CHANGED_MEANWHILE));
        assertThat(settle(SARA, caseId, false, seeing(1, Answer.YES))
                        .orElseThrow()
                        .written())
                .isEmpty();
        assertThat(criterion(SARA, caseId, ISOLATION).status()).isEqualTo(FactStatus.UNCLEAR);
        assertThat(faults(settle(SARA, caseId, false, seeing(0, Answer.NO))))
                .containsExactly(new FactFault(ISOLATION, Why.CHANGED_MEANWHILE));
        assertThat(settle(SARA, caseId, false, seeing(2, Answer.NO)).isDone()).isTrue();
    }

    @Test
    void refusesSomeoneWithAnotherTaskAClosedCaseAndACaseOfSomeoneElse() {
        CaseId caseId = assessed();
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Dal", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        Stand stand = Stand.on(ISOLATION, Answer.YES, "");

        assertThat(refusal(settle(jonas, caseId, false, stand))).isInstanceOf(CannotSettle.NotAnAssessor.class);
        assertThat(refusal(settle(OSKAR, caseId, false, stand))).isInstanceOf(CannotSettle.NoSuchCase.class);
        assertThat(world().use(OSKAR, ReadingAssessment.class)
                        .handle(OSKAR, caseId)
                        .match(AssessmentView::toString, Refusal::toString))
                .isEqualTo(new CannotReadAssessment.NoSuchCase().toString());
        assertThatThrownBy(() ->
                        world().use(SARA, SettlingFindings.class).handle(NILS, SettleFindings.on(caseId, stand, false)))
                .isInstanceOf(WrongAuthority.class);

        close(caseId);
        assertThat(refusal(settle(SARA, caseId, false, stand))).isInstanceOf(CannotSettle.Ended.class);
    }

    @Test
    void doesNotCountAFindingTwiceThatIsHandedOverTwice() {
        CaseId caseId = assessed();
        Settled settled = settled(NILS, caseId, NO_PSYCHOSIS, Answer.YES);
        Revision before = view(SARA, caseId).material().revision();

        world().use(NILS, Disclosing.class)
                .handle(
                        NILS,
                        new DiscloseItem(
                                caseId,
                                AssessmentItems.FINDING,
                                settled.written().get(0).value(),
                                UPPSALA.id(),
                                Ground.CONSENT,
                                ""))
                .orElseThrow();

        assertThat(view(SARA, caseId).material().revision()).isEqualTo(before);
    }

    @Test
    void asksForAConsentThatCoversFindingsAndNotOnlySomethingElse() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);
        consent(NILS, caseId, UPPSALA, ItemKind.NOTE);

        assertThat(refusal(settle(NILS, caseId, true, Stand.on(NO_PSYCHOSIS, Answer.YES, ""))))
                .isInstanceOf(CannotSettle.NoConsentForCopy.class);
    }

    private static Stand seeing(int findings, Answer answer) {
        return new Stand(ISOLATION, answer, "", Optional.empty(), Optional.of(new Revision(findings)));
    }

    private static List<FactFault> faults(se.handslag.core.casework.Outcome<?, ? extends Refusal> outcome) {
        return ((SomeFacts) refusal(outcome)).faults();
    }

    private static List<OwnFinding> own(Actor actor, CaseId caseId) {
        return world().inUnit(actor, () -> world().use(actor, OwnFindings.class).about(caseId));
    }

    private static CriterionView criterion(Actor actor, CaseId caseId, String fact) {
        return view(actor, caseId).criteria().stream()
                .filter(criterion -> criterion.id().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).about(actor, caseId).derived().stream()
                .map(DerivedTask::kind)
                .toList();
    }

    private static void close(CaseId caseId) {
        world().inUnit(SARA, () -> {
            world().use(SARA, CaseFiles.class).save(file(SARA, caseId).closed(TestPlatform.FIRST_DAY));
            return caseId;
        });
    }
}
