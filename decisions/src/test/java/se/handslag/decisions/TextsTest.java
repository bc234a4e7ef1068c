package se.handslag.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.joint.commit.CareOutcome;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.CannotHandleAppeal;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.TimeProposal;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.CannotRegisterApplication;
import se.handslag.decisions.municipality.apply.GuardianKind;
import se.handslag.decisions.municipality.approve.CannotAdoptFourEyes;
import se.handslag.decisions.municipality.approve.CannotJudge;
import se.handslag.decisions.municipality.approve.CannotPropose;
import se.handslag.decisions.municipality.approve.CannotWithdrawProposal;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ReturnReason;
import se.handslag.decisions.municipality.board.CannotReportToTheBoard;
import se.handslag.decisions.municipality.carryout.CannotRecordCarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.change.CannotChange;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.consult.CannotAskConsultation;
import se.handslag.decisions.municipality.consult.CannotRecordConsultation;
import se.handslag.decisions.municipality.consult.ConsultationWay;
import se.handslag.decisions.municipality.correct.CannotCorrect;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.decisions.municipality.delay.CannotRefuseDemand;
import se.handslag.decisions.municipality.delegate.CannotAdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.CannotRecordCooperation;
import se.handslag.decisions.municipality.discontinue.CannotDiscontinue;
import se.handslag.decisions.municipality.dismiss.CannotDismiss;
import se.handslag.decisions.municipality.end.CannotEnd;
import se.handslag.decisions.municipality.erase.CannotApproveErasure;
import se.handslag.decisions.municipality.erase.CannotCarryOutErasure;
import se.handslag.decisions.municipality.erase.CannotJudgeRetention;
import se.handslag.decisions.municipality.erase.Judgement;
import se.handslag.decisions.municipality.erase.Retention;
import se.handslag.decisions.municipality.extend.CannotExtend;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.grantpart.CannotGrantPart;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.investigate.CannotWriteInvestigation;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.notify.CannotLeaveOutDecider;
import se.handslag.decisions.municipality.notify.CannotRecordNotice;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.CannotPrepare;
import se.handslag.decisions.municipality.quarter.CannotReportQuarter;
import se.handslag.decisions.municipality.quarter.CouncilStatistics;
import se.handslag.decisions.municipality.quarter.ReportedState;
import se.handslag.decisions.municipality.refuse.CannotRefuse;
import se.handslag.decisions.municipality.watch.CannotWatch;
import se.handslag.decisions.region.commit.CannotCommit;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.consult.CannotAnswerConsultation;

class TextsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/decisions/texts"));

    /** One of every refusal that this module can answer with. */
    static List<Refusal> refusals() {
        List<Refusal> all = new ArrayList<>();
        all.addAll(List.of(CannotRegisterApplication.values()));
        all.addAll(List.of(CannotWriteInvestigation.values()));
        all.addAll(List.of(CannotAskConsultation.Now.values()));
        all.addAll(List.of(CannotRecordConsultation.values()));
        all.addAll(List.of(CannotAnswerConsultation.Now.values()));
        all.addAll(List.of(CannotCommit.Now.values()));
        all.addAll(List.of(CannotCommit.Written.values()));
        all.addAll(List.of(CannotAdoptDelegationOrder.values()));
        all.addAll(List.of(CannotDecide.Missing.values()));
        all.addAll(List.of(CannotPrepare.Now.values()));
        all.addAll(List.of(CannotDismiss.GroundMissing.values()));
        all.addAll(List.of(CannotGrantPart.TheRest.values()));
        all.add(new CannotPrepare.TooLittleTime(7, DAY));
        all.add(new CannotPrepare.DemandTooEarly(DAY));
        all.add(new CannotDecide.Disqualified(List.of("Socionom")));
        all.add(new CannotDecide.Disqualified(List.of()));
        all.add(new CannotDecide.TimeToAnswer(DAY));
        all.add(new CannotDecide.HearingNotHeld(DAY));
        all.add(new CannotDismiss.TimeToComplete(DAY));
        all.add(new CannotDismiss.NotReady(CannotDecide.Missing.NOT_HEARD));
        all.add(new CannotDiscontinue.NotWithdrawn());
        all.add(new CannotDiscontinue.NotReady(CannotDecide.Missing.NO_APPLICATION));
        all.add(new CannotGrantPart.NotReady(CannotDecide.Missing.NOT_HEARD));
        all.add(new CannotGrantPart.NotGrantable(new CannotGrant.CriteriaNotMet()));
        all.add(new CannotRefuseDemand.NoDemand());
        all.add(new CannotRefuseDemand.NotReady(CannotDecide.Missing.NOT_DECLARED));
        all.addAll(List.of(CannotRecordNotice.values()));
        all.addAll(List.of(CannotRecordCarryingOut.values()));
        all.addAll(List.of(CannotReportToTheBoard.values()));
        all.addAll(List.of(CannotReportQuarter.values()));
        all.addAll(List.of(CannotWatch.values()));
        all.addAll(List.of(CannotJudgeRetention.values()));
        all.addAll(List.of(CannotApproveErasure.values()));
        all.addAll(List.of(CannotCarryOutErasure.values()));
        all.addAll(List.of(CannotLeaveOutDecider.values()));
        all.addAll(List.of(CannotCorrect.Now.values()));
        all.addAll(List.of(CannotChange.Now.values()));
        all.addAll(List.of(CannotEnd.Now.values()));
        all.addAll(List.of(CannotHandleAppeal.Now.values()));
        all.add(new CannotCorrect.NotReady(CannotDecide.Missing.NO_SUCH_CASE));
        all.add(new CannotChange.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotChange.HasBegun(DAY));
        all.add(new CannotChange.BeginsBeforeTheApplication(DAY));
        all.add(new CannotChange.TooFarAhead(24, DAY));
        all.add(new CannotChange.Overlaps(Period.ofMonths(DAY, 3)));
        all.add(new CannotEnd.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotEnd.NotEarly(DAY));
        all.add(new CannotEnd.TooEarly(DAY));
        all.add(new CannotHandleAppeal.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotDecide.NoDelegation(List.of("Socionom", "Verksamhetschef")));
        all.add(new CannotDecide.NoDelegation(List.of()));
        all.addAll(List.of(CannotRecordCooperation.values()));
        all.add(new CannotDecide.NeedsSecondPerson(List.of("Socionom", "Verksamhetschef")));
        all.addAll(List.of(CannotAdoptFourEyes.values()));
        all.addAll(List.of(CannotPropose.Now.values()));
        all.add(new CannotPropose.FieldMissing("from"));
        all.addAll(List.of(CannotJudge.Now.values()));
        for (ProposalPoint point : ProposalPoint.values()) {
            all.add(new CannotPropose.ChangesAnApprovedPoint(point));
            all.add(new CannotJudge.NoWords(point));
        }
        all.add(new CannotJudge.HasContributed("investigation.write"));
        all.addAll(List.of(CannotWithdrawProposal.values()));
        all.add(new CannotDecide.BoardDecides("Omsorgsnämnden"));
        all.add(new CannotDecide.BeyondDelegation(List.of("Socionom", "Verksamhetschef"), "Omsorgsnämnden"));
        all.add(new CannotDecide.BeyondDelegation(List.of(), "Omsorgsnämnden"));
        all.add(new CannotDecide.AssessmentOlderThanCase(DAY, DAY.plusDays(1)));
        all.add(new CannotDecide.ConsultationUnanswered(DAY));
        all.add(new CannotGrant.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotGrant.CriteriaNotMet());
        all.add(new CannotGrant.CriteriaUnclear());
        all.add(new CannotGrant.EndsBeforeItBegins());
        all.add(new CannotGrant.BeginsBeforeTheApplication(DAY));
        all.add(new CannotGrant.TooShort(3, DAY));
        all.add(new CannotGrant.TooShort(1, DAY));
        all.add(new CannotGrant.TooFarAhead(DAY));
        all.add(new CannotGrant.Overlaps(Period.ofMonths(DAY, 3)));
        all.add(new CannotGrant.ConditionsTooLong());
        all.add(new CannotRefuse.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotExtend.NotReady(CannotDecide.Missing.NO_REASONS));
        all.add(new CannotExtend.NothingToExtend());
        all.add(new CannotExtend.AlreadyEnded(DAY));
        all.add(new CannotExtend.EndsBeforeItBegins(DAY));
        all.add(new CannotExtend.TooShort(DAY));
        all.add(new CannotExtend.TooFarAhead(DAY));
        all.add(new CannotExtend.RestsOnNothing());
        all.add(new CannotExtend.TextTooLong("conditions"));
        return all;
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalSaysInBothLanguagesWhatIsMissing(Refusal refusal) {
        for (Locale language : Sentences.LANGUAGES) {
            String said = SENTENCES.say(refusal.sentence(), language);
            assertThat(said)
                    .isNotEqualTo(refusal.sentence().key())
                    .endsWith(".")
                    .doesNotContain("{", "''");
            assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain("ogiltig", "otillåt", "tyvärr", "vänligen");
        }
    }

    static List<String> words() {
        List<String> keys = new ArrayList<>();
        for (DecisionKind kind : DecisionKind.values()) {
            keys.add("decision.kind." + kind.code());
        }
        for (ApplicationForm form : ApplicationForm.values()) {
            keys.add("application.form." + form.code());
        }
        for (AppliedBy by : AppliedBy.values()) {
            keys.add("application.by." + by.code());
        }
        for (ConsultationWay way : ConsultationWay.values()) {
            keys.add("consultation.way." + way.code());
        }
        for (ConsultationView view : ConsultationView.values()) {
            keys.add("consultation.view." + view.code());
        }
        for (CareOutcome outcome : CareOutcome.values()) {
            keys.add("care.outcome." + outcome.code());
            keys.add("item.care-commitment.outcome." + outcome.code());
        }
        for (CareRefusalReason reason : CareRefusalReason.values()) {
            keys.add("care.refusal." + reason.code());
        }
        for (ProposalPoint point : ProposalPoint.values()) {
            keys.add("proposal.point." + point.code());
        }
        for (ReturnReason reason : ReturnReason.values()) {
            keys.add("proposal.return." + reason.code());
        }
        for (FourEyes asked : FourEyes.values()) {
            keys.add("eyes." + asked.code());
        }
        for (GuardianKind kind : GuardianKind.values()) {
            keys.add("application.guardian." + kind.code());
        }
        for (ConflictGround ground : ConflictGround.values()) {
            keys.add("conflict.ground." + ground.code());
        }
        for (HearingBefore before : HearingBefore.values()) {
            keys.add("hearing.before." + before.code());
        }
        for (MaterialWay way : MaterialWay.values()) {
            keys.add("material.way." + way.code());
        }
        for (SkipGround ground : SkipGround.values()) {
            keys.add("communication.skip." + ground.code());
        }
        for (NoticeMethod method : NoticeMethod.values()) {
            keys.add("notice.method." + method.code());
        }
        for (CarryingOutStep step : CarryingOutStep.values()) {
            keys.add("carrying-out.step." + step.code());
        }
        for (WhyNotCarriedOut why : WhyNotCarriedOut.values()) {
            keys.add("carrying-out.why." + why.code());
        }
        for (CarryingOut.State state : CarryingOut.State.values()) {
            keys.add("carrying-out.state." + state.code());
        }
        for (ReportedState state : ReportedState.values()) {
            keys.add("quarter.state." + state.code());
        }
        for (CouncilStatistics.Elapsed elapsed : CouncilStatistics.Elapsed.values()) {
            keys.add("quarter.elapsed." + elapsed.code());
        }
        for (Judgement judgement : Judgement.values()) {
            keys.add("retention.judgement." + judgement.code());
        }
        for (Retention.Use use : Retention.Use.values()) {
            keys.add("retention.in-use." + use.code());
        }
        for (Retention.Reason reason : Retention.Reason.values()) {
            keys.add("retention.kept." + reason.code());
        }
        for (AppealForm form : AppealForm.values()) {
            keys.add("appeal.form." + form.code());
        }
        for (TimeProposal proposal : TimeProposal.values()) {
            keys.add("appeal.time." + proposal.code());
        }
        for (Reconsideration outcome : Reconsideration.values()) {
            keys.add("appeal.reconsidered." + outcome.code());
        }
        for (String step : List.of("time-tried", "turned-away", "reconsidered", "handed-over", "ruled")) {
            keys.add("appeal.step." + step);
        }
        for (Enclosure enclosure : Enclosure.values()) {
            keys.add("court.enclosure." + enclosure.code());
        }
        for (CourtInstance court : CourtInstance.values()) {
            keys.add("court.instance." + court.code());
        }
        for (RulingOutcome outcome : RulingOutcome.values()) {
            keys.add("court.outcome." + outcome.code());
        }
        for (LeaveToAppeal leave : LeaveToAppeal.values()) {
            keys.add("court.leave." + leave.code());
        }
        for (CorrectedField field : CorrectedField.values()) {
            keys.add("correct.field." + field.code());
        }
        for (ChangeGround ground : ChangeGround.values()) {
            keys.add("decision.change.ground." + ground.code());
        }
        for (EndGround ground : EndGround.values()) {
            keys.add("decision.end.ground." + ground.code());
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyCodeHasItsWord(String key) {
        assertThat(SENTENCES.knows(key)).isTrue();
    }

    /** What the access log tells a layperson; the verbs as the use cases name them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.register",
                "investigation.write",
                "investigation.draft",
                "consultation.ask",
                "consultation.record",
                "consultation.heard",
                "consultation.answer",
                "consultation.read",
                "commitment.accept",
                "commitment.refuse",
                "commitment.contact",
                "commitment.end",
                "commitment.tell",
                "commitment.read",
                "commitment.contact-of",
                "commitment.verify",
                "disclosure.care-commitment",
                "disclosure.received.care-commitment",
                "delegation.adopt",
                "delegation.read",
                "eyes.adopt",
                "eyes.read",
                "proposal.send",
                "proposal.judge",
                "proposal.withdraw",
                "proposal.read",
                "cooperation.record",
                "cooperation.read",
                "cooperation.guest",
                "application.complete",
                "application.withdraw",
                "conflict.declare",
                "interpreter.decide",
                "hearing.ask",
                "hearing.hold",
                "material.add",
                "communication.send",
                "communication.preview",
                "communication.reply",
                "communication.skip",
                "communication.letter",
                "delay.notify",
                "delay.demand",
                "decision.grant-part",
                "decision.dismiss",
                "decision.discontinue",
                "decision.refuse-demand",
                "decision.grant",
                "decision.refuse",
                "decision.extend",
                "decision.notice",
                "decision.leave-out",
                "decision.correct",
                "decision.change",
                "decision.end",
                "appeal.receive",
                "appeal.try-time",
                "appeal.dismiss",
                "appeal.reconsider",
                "appeal.hand-over",
                "appeal.ruling",
                "decision.read",
                "decision.letter",
                "decision.preview",
                "decision.until",
                "decision.verify",
                "decision.carry-out",
                "decision.carry-out.read",
                "delegated.list",
                "delegated.file",
                "delegated.report",
                "quarter.draw-up",
                "quarter.statistics",
                "quarter.owed",
                "quarter.send",
                "watch.without-notice",
                "watch.ending",
                "watch.waiting",
                "erasure.judge",
                "erasure.read",
                "erasure.list",
                "erasure.approve",
                "erasure.begin",
                "erasure.carry-out",
                "erasure.protocols",
                "disclosure.consultation-request",
                "disclosure.consultation-answer",
                "disclosure.received.consultation-request",
                "disclosure.received.consultation-answer"
            })
    void everyActSaysWhatWasDone(String verb) {
        assertThat(SENTENCES.knows("act." + verb)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task.decision-ends",
                "task.decision-ended",
                "task.proposal-waits",
                "task.proposal-returned",
                "task.notice-missing",
                "task.notice-not-received",
                "task.consultation-unanswered",
                "task.application-waits",
                "task.delay-notice",
                "task.delay-demand",
                "task.consultation-question",
                "task.care-unanswered",
                "task.care-untold",
                "task.care-contact-missing",
                "item.care-commitment",
                "item.care-commitment.outcome",
                "item.care-commitment.since",
                "item.care-commitment.contact",
                "item.care-commitment.contact-title",
                "task.not-carried-out",
                "task.not-carried-out-late",
                "task.interrupted",
                "task.interrupted-late",
                "item.consultation-request",
                "item.consultation-answer"
            })
    void everyTaskAndItemHasItsWords(String key) {
        assertThat(SENTENCES.knows(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void monthsAndDaysAreSaidAsInSpeech(String language) {
        String said = SENTENCES.say(new CannotGrant.TooShort(3, DAY).sentence(), Locale.forLanguageTag(language));

        assertThat(said).contains(language.equals("sv") ? "minst 3 månader" : "at least 3 months", "2025");
        assertThat(SENTENCES.say(new CannotGrant.TooShort(1, DAY).sentence(), Locale.forLanguageTag(language)))
                .contains(language.equals("sv") ? "minst 1 månad." : "at least 1 month.");
    }
}
