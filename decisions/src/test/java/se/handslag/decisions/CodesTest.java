package se.handslag.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.handslag.core.event.EventCode;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.joint.commit.CareOutcome;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.TimeProposal;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.GuardianKind;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ReturnReason;
import se.handslag.decisions.municipality.carryout.CarryingOut;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.consult.ConsultationWay;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.decisions.municipality.erase.Judgement;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.quarter.CouncilStatistics;
import se.handslag.decisions.municipality.quarter.ReportedState;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.region.commit.CareHash;
import se.handslag.decisions.region.commit.CareRefusalReason;

/** Codes that are stored or stand in addresses. Whoever changes one makes old records unreadable. */
class CodesTest {
    @Test
    void noStoredCodeHasChanged() {
        assertThat(DecisionKind.values())
                .extracting(DecisionKind::code)
                .containsExactly(
                        "granted",
                        "extended",
                        "refused",
                        "granted-in-part",
                        "discontinued",
                        "dismissed",
                        "changed",
                        "ended",
                        "demand-refused",
                        "appeal-dismissed");
        assertThat(DiscontinueGround.values())
                .extracting(DiscontinueGround::code)
                .containsExactly("withdrawn", "deceased", "moved", "met-otherwise");
        assertThat(DismissGround.values())
                .extracting(DismissGround::code)
                .containsExactly("no-right-to-speak", "too-incomplete", "another-municipality");
        assertThat(ChangeGround.values())
                .extracting(ChangeGround::code)
                .containsExactly(
                        "in-favour", "clearly-wrong", "court-ruling", "reservation", "safety", "false-information");
        assertThat(EndGround.values())
                .extracting(EndGround::code)
                .containsExactly("own-wish", "deceased", "moved", "reservation", "safety", "false-information");
        assertThat(ApplicationForm.values())
                .extracting(ApplicationForm::code)
                .containsExactly("written", "oral", "electronic");
        assertThat(AppliedBy.values())
                .extracting(AppliedBy::code)
                .containsExactly("person", "representative", "guardian");
        assertThat(GuardianKind.values()).extracting(GuardianKind::code).containsExactly("guardian", "administrator");
        assertThat(ConflictGround.values())
                .extracting(ConflictGround::code)
                .containsExactly("own-matter", "near-relative", "representative", "earlier-instance", "other");
        assertThat(HearingBefore.values()).extracting(HearingBefore::code).containsExactly("handler", "board");
        assertThat(MaterialWay.values()).extracting(MaterialWay::code).containsExactly("document", "written-down");
        assertThat(SkipGround.values())
                .extracting(SkipGround::code)
                .containsExactly("clearly-unnecessary", "harder-to-carry-out", "urgent-interest");
        assertThat(ConsultationWay.values()).extracting(ConsultationWay::code).containsExactly("asked", "written-down");
        assertThat(ConsultationView.values())
                .extracting(ConsultationView::code)
                .containsExactly("supports", "objections", "no-opinion");
        assertThat(NoticeMethod.values())
                .extracting(NoticeMethod::code)
                .containsExactly("handed-over", "letter", "letter-with-receipt", "oral", "electronic");
        assertThat(CarryingOutStep.values())
                .extracting(CarryingOutStep::code)
                .containsExactly("carried-out", "delayed", "interrupted", "resumed", "taken-back");
        assertThat(WhyNotCarriedOut.values())
                .extracting(WhyNotCarriedOut::code)
                .containsExactly("no-staff", "declined", "asked-to-wait", "in-hospital", "moved", "other");
        assertThat(CarryingOut.State.values())
                .extracting(CarryingOut.State::code)
                .containsExactly("not-yet", "carried-out", "interrupted");
        assertThat(ReportedState.values())
                .extracting(ReportedState::code)
                .containsExactly(
                        "not-carried-out", "interrupted", "carried-out", "resumed", "ended", "extended", "corrected");
        assertThat(CouncilStatistics.Elapsed.values())
                .extracting(CouncilStatistics.Elapsed::code)
                .containsExactly("up-to-six-months", "up-to-nine-months", "up-to-a-year", "more-than-a-year");
        assertThat(Judgement.values())
                .extracting(Judgement::code)
                .containsExactly(
                        "parenthood",
                        "adoption",
                        "child-placement",
                        "child-protection",
                        "custody-agreement",
                        "in-research-sample",
                        "outside-research-sample");
        assertThat(MatterAct.values())
                .extracting(MatterAct::code)
                .containsExactly(
                        "apply",
                        "declare",
                        "interpret",
                        "complete",
                        "investigate",
                        "add-material",
                        "consult",
                        "ask-for-hearing",
                        "hold-hearing",
                        "communicate",
                        "reply",
                        "skip-communication",
                        "notify-of-delay",
                        "demand",
                        "withdraw",
                        "grant",
                        "grant-part",
                        "refuse",
                        "dismiss",
                        "discontinue",
                        "refuse-demand",
                        "propose",
                        "approve",
                        "notify",
                        "extend",
                        "end");
        assertThat(DecisionAct.values())
                .extracting(DecisionAct::code)
                .containsExactly(
                        "notify", "correct-notice", "leave-out-decider", "correct", "change", "appeal", "carry-out");
        assertThat(AppealAct.values())
                .extracting(AppealAct::code)
                .containsExactly("try-time", "dismiss", "reconsider", "hand-over", "ruling");
        assertThat(AppealForm.values())
                .extracting(AppealForm::code)
                .containsExactly("letter", "electronic", "written-down");
        assertThat(TimeProposal.values()).extracting(TimeProposal::code).containsExactly("in-time", "late", "to-judge");
        assertThat(Reconsideration.values())
                .extracting(Reconsideration::code)
                .containsExactly("stands", "changed-as-wished", "changed-in-part");
        assertThat(CourtInstance.values())
                .extracting(CourtInstance::code)
                .containsExactly("administrative-court", "court-of-appeal", "supreme-court");
        assertThat(RulingOutcome.values())
                .extracting(RulingOutcome::code)
                .containsExactly("upheld", "changed", "remanded", "struck-off");
        assertThat(LeaveToAppeal.values())
                .extracting(LeaveToAppeal::code)
                .containsExactly("not-needed", "granted", "denied");
        assertThat(Enclosure.values())
                .extracting(Enclosure::code)
                .containsExactly(
                        "decision",
                        "appeal",
                        "investigation",
                        "assessment",
                        "consultation",
                        "hearing",
                        "notice",
                        "correction",
                        "reconsideration");
        assertThat(CorrectedField.values())
                .extracting(CorrectedField::code)
                .containsExactly("name", "number", "applied-for", "reasons", "rests-on");
        assertThat(CareOutcome.values()).extracting(CareOutcome::code).containsExactly("accepted", "refused", "ended");
        assertThat(CareRefusalReason.values())
                .extracting(CareRefusalReason::code)
                .containsExactly("not-in-need", "better-elsewhere", "person-declines", "other");
        assertThat(DecisionItems.CARE_COMMITMENT.code()).isEqualTo("care-commitment");
        assertThat(CareHash.SCHEMA).isEqualTo(1);
        assertThat(ProposalPoint.values())
                .extracting(ProposalPoint::code)
                .containsExactly(
                        "application", "facts", "criteria", "consultation", "hearing", "law", "reasons", "conditions");
        assertThat(ReturnReason.values())
                .extracting(ReturnReason::code)
                .containsExactly("facts", "law", "judgement", "investigation", "wording");
        assertThat(FourEyes.values())
                .extracting(FourEyes::code)
                .containsExactly("never", "against-the-person", "always");
        assertThat(DecisionItems.CONSULTATION_REQUEST.code()).isEqualTo("consultation-request");
        assertThat(DecisionItems.CONSULTATION_ANSWER.code()).isEqualTo("consultation-answer");
        assertThat(DecisionMade.class.getAnnotation(EventCode.class).value()).isEqualTo("decisions.decision-made");
        assertThat(ContentHash.SCHEMA).isEqualTo(2);
    }

    @Test
    void everyCodeIsReadBack() {
        for (DecisionKind kind : DecisionKind.values()) {
            assertThat(DecisionKind.ofCode(kind.code())).isEqualTo(kind);
        }
        for (NoticeMethod method : NoticeMethod.values()) {
            assertThat(NoticeMethod.ofCode(method.code())).contains(method);
        }
        for (ConsultationView view : ConsultationView.values()) {
            assertThat(ConsultationView.ofCode(view.code())).contains(view);
        }
        for (CareOutcome outcome : CareOutcome.values()) {
            assertThat(CareOutcome.ofCode(outcome.code())).contains(outcome);
        }
        for (CareRefusalReason reason : CareRefusalReason.values()) {
            assertThat(CareRefusalReason.ofCode(reason.code())).contains(reason);
        }
        for (CarryingOutStep step : CarryingOutStep.values()) {
            assertThat(CarryingOutStep.ofCode(step.code())).contains(step);
        }
        for (WhyNotCarriedOut why : WhyNotCarriedOut.values()) {
            assertThat(WhyNotCarriedOut.ofCode(why.code())).contains(why);
        }
        for (ReportedState state : ReportedState.values()) {
            assertThat(ReportedState.ofCode(state.code())).isEqualTo(state);
        }
        for (Judgement judgement : Judgement.values()) {
            assertThat(Judgement.ofCode(judgement.code())).contains(judgement);
        }
        assertThat(ApplicationForm.ofCode("neither")).isEmpty();
        assertThat(AppliedBy.ofCode("guardian")).contains(AppliedBy.GUARDIAN);
    }
}
