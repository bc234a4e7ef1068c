package se.handslag.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.AppealId;
import se.handslag.decisions.municipality.appeal.DismissAppeal;
import se.handslag.decisions.municipality.appeal.ReceiveAppeal;
import se.handslag.decisions.municipality.appeal.ReconsiderAppealed;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.TryAppealTime;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RightToSpeak;
import se.handslag.decisions.municipality.approve.JudgeProposal;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.ProposalPoint;
import se.handslag.decisions.municipality.approve.ProposeDecision;
import se.handslag.decisions.municipality.approve.ProposedWords;
import se.handslag.decisions.municipality.approve.ReturnReason;
import se.handslag.decisions.municipality.approve.Verdict;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.WhyNotCarriedOut;
import se.handslag.decisions.municipality.change.ChangeDecision;
import se.handslag.decisions.municipality.communicate.CommunicateMaterial;
import se.handslag.decisions.municipality.communicate.RecordReply;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.complete.AskForCompletion;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.consult.AskConsultation;
import se.handslag.decisions.municipality.consult.RecordConsultation;
import se.handslag.decisions.municipality.correct.CorrectDecision;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.HandOverAppeal;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RecordRuling;
import se.handslag.decisions.municipality.court.RulingOutcome;
import se.handslag.decisions.municipality.delay.NotifyOfDelay;
import se.handslag.decisions.municipality.delay.RecordDelayDemand;
import se.handslag.decisions.municipality.delay.RefuseDelayDemand;
import se.handslag.decisions.municipality.discontinue.DiscontinueMatter;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.end.EndSupport;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grantpart.GrantPart;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.hear.HoldHearing;
import se.handslag.decisions.municipality.interpret.DecideInterpreter;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.notify.CorrectNotice;
import se.handslag.decisions.municipality.notify.LeaveOutDecider;
import se.handslag.decisions.municipality.notify.NoticeId;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.region.commit.AcceptCareCommitment;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.commit.ChangeFixedCareContact;
import se.handslag.decisions.region.commit.EndCareCommitment;
import se.handslag.decisions.region.commit.HandOver;
import se.handslag.decisions.region.commit.NamedContact;
import se.handslag.decisions.region.commit.RefuseCareCommitment;
import se.handslag.decisions.region.commit.TellOfCare;
import se.handslag.decisions.region.consult.AnswerConsultation;

/** A command that ends in a log, whole, tells of no person. */
class CommandsTest {
    private static final String WRITTEN = "det som skrevs";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void sayNothingOfWhatWasWritten() {
        CaseId caseId = new CaseId(new UUID(1, 2));
        AuthorityId other = AuthorityId.parse("region-03");
        NamedContact contact = new NamedContact(WRITTEN, WRITTEN, WRITTEN);
        HandOver copy =
                new HandOver(other, new Basis(Ground.HARM_TEST, WRITTEN, Answers.of(Condition.HARM_TO_WHOM, "person")));
        DecisionId decision = new DecisionId(new UUID(7, 8));
        AppealId appeal = new AppealId(new UUID(9, 10));
        PreparationId id = new PreparationId(new UUID(5, 6));
        RightToSpeak attorney = new RightToSpeak.PowerOfAttorney(WRITTEN, WRITTEN, true, DAY, WRITTEN);
        assertThat(attorney.toString()).doesNotContain(WRITTEN);
        List<PersonalData> commands = List.of(
                new RegisterApplication(
                        caseId, DAY, ApplicationForm.ORAL, AppliedBy.REPRESENTATIVE, Optional.of(attorney), WRITTEN),
                new DeclareConflictOfInterest(caseId, Optional.of(ConflictGround.OTHER), WRITTEN),
                new DecideInterpreter(caseId, true, WRITTEN, WRITTEN),
                new AskForCompletion(caseId, NoticeMethod.LETTER, DAY, DAY, WRITTEN),
                new RecordWithdrawal(caseId, DAY, ApplicationForm.ORAL),
                new AddMaterial(caseId, WRITTEN, WRITTEN, false, MaterialWay.DOCUMENT, DAY),
                new AskForHearing(caseId, HearingBefore.BOARD, DAY),
                new HoldHearing(caseId, id, true, DAY, WRITTEN, WRITTEN),
                new CommunicateMaterial(caseId, NoticeMethod.LETTER, DAY, DAY),
                new RecordReply(caseId, id, DAY, ApplicationForm.ORAL, WRITTEN),
                new SkipCommunication(caseId, SkipGround.URGENT_INTEREST, WRITTEN),
                new NotifyOfDelay(caseId, NoticeMethod.LETTER, DAY, WRITTEN),
                new RecordDelayDemand(caseId, DAY, ApplicationForm.WRITTEN),
                new RefuseDelayDemand(caseId, WRITTEN),
                new GrantPart(new GrantSupport(caseId, DAY, DAY, WRITTEN, WRITTEN), WRITTEN),
                new DismissApplication(caseId, DismissGround.TOO_INCOMPLETE, WRITTEN),
                new DiscontinueMatter(caseId, DiscontinueGround.MOVED, WRITTEN),
                new WriteInvestigation(caseId, 0, WRITTEN),
                new AskConsultation(
                        caseId,
                        other,
                        WRITTEN,
                        new Basis(Ground.HARM_TEST, WRITTEN, Answers.of(Condition.HARM_TO_WHOM, "person"))),
                new RecordConsultation(caseId, WRITTEN, DAY, ConsultationView.SUPPORTS, WRITTEN),
                new AnswerConsultation(
                        caseId,
                        new ConsultationId(new UUID(3, 4)),
                        ConsultationView.SUPPORTS,
                        WRITTEN,
                        new Basis(Ground.HARM_TEST, WRITTEN, Answers.of(Condition.HARM_TO_WHOM, "person"))),
                new GrantSupport(caseId, DAY, DAY, WRITTEN, WRITTEN),
                new ExtendSupport(caseId, DAY, WRITTEN, WRITTEN, WRITTEN),
                new ProposeDecision(caseId, DecisionKind.GRANT, new ProposedWords(Map.of("reasons", WRITTEN))),
                new JudgeProposal(
                        caseId,
                        new ProposalId(new UUID(5, 6)),
                        "",
                        Map.of(ProposalPoint.REASONS, Verdict.returned(ReturnReason.WORDING, WRITTEN)),
                        List.of(WRITTEN)),
                new RefuseSupport(caseId, WRITTEN),
                new ChangeDecision(
                        caseId,
                        decision,
                        ChangeGround.IN_FAVOUR,
                        Optional.empty(),
                        Optional.empty(),
                        WRITTEN,
                        WRITTEN,
                        WRITTEN),
                new EndSupport(caseId, EndGround.OWN_WISH, DAY, WRITTEN, WRITTEN),
                new CorrectDecision(caseId, decision, CorrectedField.NAME, WRITTEN, WRITTEN, WRITTEN, WRITTEN),
                new CorrectNotice(
                        caseId, new NoticeId(new UUID(5, 6)), NoticeMethod.LETTER, DAY, Optional.empty(), WRITTEN),
                new LeaveOutDecider(caseId, decision, WRITTEN),
                new ReceiveAppeal(
                        caseId, decision, DAY, Optional.empty(), AppealForm.LETTER, AppliedBy.PERSON, WRITTEN, WRITTEN),
                new TryAppealTime(caseId, appeal, true, WRITTEN),
                new DismissAppeal(caseId, appeal, WRITTEN),
                new ReconsiderAppealed(caseId, appeal, Reconsideration.STANDS, WRITTEN),
                new HandOverAppeal(caseId, appeal, WRITTEN, DAY, Set.of(Enclosure.APPEAL), WRITTEN),
                new RecordRuling(
                        caseId,
                        appeal,
                        CourtInstance.ADMINISTRATIVE_COURT,
                        WRITTEN,
                        DAY,
                        RulingOutcome.UPHELD,
                        LeaveToAppeal.NOT_NEEDED,
                        WRITTEN),
                new AcceptCareCommitment(caseId, 0, DAY, WRITTEN, Optional.of(contact), Optional.of(copy)),
                new RefuseCareCommitment(caseId, 0, CareRefusalReason.OTHER, WRITTEN, Optional.of(copy)),
                new ChangeFixedCareContact(caseId, 0, contact, Optional.of(copy)),
                new EndCareCommitment(caseId, 0, DAY, WRITTEN, Optional.of(copy)),
                new TellOfCare(caseId, copy),
                new RecordCarryingOut(
                        caseId,
                        new DecisionId(new UUID(5, 6)),
                        CarryingOutStep.DELAYED,
                        DAY,
                        Optional.of(WhyNotCarriedOut.OTHER),
                        WRITTEN));

        assertThat(commands)
                .extracting(Object::toString)
                .allSatisfy(said -> assertThat(said).contains(caseId.toString()).doesNotContain(WRITTEN));
    }
}
