package se.handslag.decisions.municipality;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import java.util.List;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.municipality.appeal.AppealDesk;
import se.handslag.decisions.municipality.appeal.Appeals;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.appeal.ReceivingAppeal;
import se.handslag.decisions.municipality.appeal.ReconsideringAppealed;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.apply.Applications;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.approve.AdoptingFourEyes;
import se.handslag.decisions.municipality.approve.ApprovalTasks;
import se.handslag.decisions.municipality.approve.Approvals;
import se.handslag.decisions.municipality.approve.FourEyesPolicies;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.Proposals;
import se.handslag.decisions.municipality.approve.ProposedAppealDismissal;
import se.handslag.decisions.municipality.approve.ProposedChange;
import se.handslag.decisions.municipality.approve.ProposedDemandRefusal;
import se.handslag.decisions.municipality.approve.ProposedDiscontinuation;
import se.handslag.decisions.municipality.approve.ProposedDismissal;
import se.handslag.decisions.municipality.approve.ProposedEnding;
import se.handslag.decisions.municipality.approve.ProposedExtension;
import se.handslag.decisions.municipality.approve.ProposedGrant;
import se.handslag.decisions.municipality.approve.ProposedKind;
import se.handslag.decisions.municipality.approve.ProposedKinds;
import se.handslag.decisions.municipality.approve.ProposedPart;
import se.handslag.decisions.municipality.approve.ProposedRefusal;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.approve.ReadingProposals;
import se.handslag.decisions.municipality.approve.WithdrawingProposals;
import se.handslag.decisions.municipality.board.DelegatedDecisions;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions;
import se.handslag.decisions.municipality.board.ReportingToTheBoard;
import se.handslag.decisions.municipality.carryout.CarryingOuts;
import se.handslag.decisions.municipality.carryout.ReadingCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.commit.KnownCareCommitments;
import se.handslag.decisions.municipality.commit.ReadingKnownCareCommitments;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.PreviewingCommunication;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.AskingConsultation;
import se.handslag.decisions.municipality.consult.ConsultationRequestSource;
import se.handslag.decisions.municipality.consult.Consultations;
import se.handslag.decisions.municipality.consult.HearingAnswers;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.correct.CorrectingDecision;
import se.handslag.decisions.municipality.correct.Corrections;
import se.handslag.decisions.municipality.court.HandingOverToCourt;
import se.handslag.decisions.municipality.court.RecordingRuling;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.CooperationAgreements;
import se.handslag.decisions.municipality.delegate.DelegationOrders;
import se.handslag.decisions.municipality.delegate.GuestRelations;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.decisions.municipality.discontinue.Discontinuing;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HoldingHearing;
import se.handslag.decisions.municipality.interpret.DecidingInterpreter;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.Investigations;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.letter.LettersBefore;
import se.handslag.decisions.municipality.letter.PreviewingLetters;
import se.handslag.decisions.municipality.letter.PrintingLetters;
import se.handslag.decisions.municipality.letter.ReadingLettersBefore;
import se.handslag.decisions.municipality.matter.Drafting;
import se.handslag.decisions.municipality.matter.Matters;
import se.handslag.decisions.municipality.matter.Settling;
import se.handslag.decisions.municipality.notify.CorrectingNotice;
import se.handslag.decisions.municipality.notify.LeavingOutDecider;
import se.handslag.decisions.municipality.notify.Notices;
import se.handslag.decisions.municipality.notify.OmittedDeciders;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.prepare.PreparationTimes;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.prepare.Preparing;
import se.handslag.decisions.municipality.quarter.DrawingUpQuarterlyReports;
import se.handslag.decisions.municipality.quarter.QuarterlyReports;
import se.handslag.decisions.municipality.quarter.SendingQuarterlyReport;
import se.handslag.decisions.municipality.records.JpaAppeals;
import se.handslag.decisions.municipality.records.JpaApplications;
import se.handslag.decisions.municipality.records.JpaCarryingOuts;
import se.handslag.decisions.municipality.records.JpaConsultations;
import se.handslag.decisions.municipality.records.JpaCooperationAgreements;
import se.handslag.decisions.municipality.records.JpaCorrections;
import se.handslag.decisions.municipality.records.JpaDelegatedDecisions;
import se.handslag.decisions.municipality.records.JpaDelegationOrders;
import se.handslag.decisions.municipality.records.JpaFourEyesPolicies;
import se.handslag.decisions.municipality.records.JpaInvestigations;
import se.handslag.decisions.municipality.records.JpaMunicipalDecisions;
import se.handslag.decisions.municipality.records.JpaNotices;
import se.handslag.decisions.municipality.records.JpaOmittedDeciders;
import se.handslag.decisions.municipality.records.JpaPreparations;
import se.handslag.decisions.municipality.records.JpaProposals;
import se.handslag.decisions.municipality.records.JpaQuarterlyReports;
import se.handslag.decisions.municipality.records.StoredGrantedSupports;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.remind.AftermathReminders;
import se.handslag.decisions.municipality.remind.CarryingOutReminders;
import se.handslag.decisions.municipality.remind.DecisionReminders;
import se.handslag.decisions.municipality.verify.VerifyingDecisions;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.decisions.municipality.watch.WatchingMatters;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;

/** What is wired at a municipality. */
public final class MunicipalDecisionsModule extends AbstractModule {
    /** What the municipality's staff may use, in the order of the work. */
    public static List<Class<?>> verbs() {
        return List.of(
                RegisteringApplications.class,
                DeclaringConflictOfInterest.class,
                DecidingInterpreter.class,
                AskingForCompletion.class,
                RecordingWithdrawal.class,
                WritingInvestigations.class,
                AddingMaterial.class,
                AskingForHearing.class,
                HoldingHearing.class,
                AskingConsultation.class,
                RecordingConsultation.class,
                ReadingKnownCareCommitments.class,
                Communicating.class,
                PreviewingCommunication.class,
                RecordingReply.class,
                SkippingCommunication.class,
                ReadingLettersBefore.class,
                AdoptingDelegationOrder.class,
                RecordingCooperation.class,
                AdoptingFourEyes.class,
                Proposing.class,
                Judging.class,
                WithdrawingProposals.class,
                ReadingProposals.class,
                Granting.class,
                PartlyGranting.class,
                Refusing.class,
                Dismissing.class,
                Discontinuing.class,
                NotifyingOfDelay.class,
                RecordingDelayDemand.class,
                RefusingDelayDemand.class,
                Extending.class,
                RecordingNotice.class,
                CorrectingNotice.class,
                LeavingOutDecider.class,
                CorrectingDecision.class,
                ChangingDecision.class,
                EndingSupport.class,
                ReceivingAppeal.class,
                TryingAppealTime.class,
                DismissingAppeal.class,
                ReconsideringAppealed.class,
                HandingOverToCourt.class,
                RecordingRuling.class,
                PreviewingLetters.class,
                PrintingLetters.class,
                ReadingDecisions.class,
                VerifyingDecisions.class,
                RecordingCarryingOut.class,
                ReadingCarryingOut.class,
                ListingDelegatedDecisions.class,
                ReportingToTheBoard.class,
                DrawingUpQuarterlyReports.class,
                SendingQuarterlyReport.class,
                WatchingMatters.class);
    }

    @Override
    protected void configure() {
        bindPorts();
        verbs().forEach(verb -> bind(verb));
        bind(GuestRelations.class);
        bind(KnownCareCommitments.class);
        bind(Matters.class);
        bind(Drafting.class);
        bind(Settling.class);
        bind(Preparing.class);
        bind(LettersBefore.class);
        // An authority that sets other times binds its own.
        OptionalBinder.newOptionalBinder(binder(), PreparationTimes.class)
                .setDefault()
                .toInstance(PreparationTimes.usual());
        bind(ConsultationRequestSource.class);
        bind(HearingAnswers.class);
        bind(DecisionReminders.class);
        bind(CarryingOutReminders.class);
        bind(Approvals.class);
        bind(ApprovalTasks.class);
        bind(AftermathReminders.class);
        bind(AppealDesk.class);
        bindProposals();
    }

    /** One for each deciding verb. */
    private void bindProposals() {
        bind(ProposedKinds.class);
        Multibinder<ProposedKind> kinds = Multibinder.newSetBinder(binder(), ProposedKind.class);
        for (Class<? extends ProposedKind> kind : List.of(
                ProposedGrant.class,
                ProposedPart.class,
                ProposedExtension.class,
                ProposedRefusal.class,
                ProposedDismissal.class,
                ProposedDiscontinuation.class,
                ProposedDemandRefusal.class,
                ProposedChange.class,
                ProposedEnding.class,
                ProposedAppealDismissal.class)) {
            bind(kind);
            kinds.addBinding().to(kind);
        }
    }

    private void bindPorts() {
        bind(Applications.class).to(JpaApplications.class);
        bind(JpaApplications.class);
        bind(Investigations.class).to(JpaInvestigations.class);
        bind(JpaInvestigations.class);
        bind(Consultations.class).to(JpaConsultations.class);
        bind(JpaConsultations.class);
        bind(DelegationOrders.class).to(JpaDelegationOrders.class);
        bind(JpaDelegationOrders.class);
        bind(FourEyesPolicies.class).to(JpaFourEyesPolicies.class);
        bind(JpaFourEyesPolicies.class);
        bind(Proposals.class).to(JpaProposals.class);
        bind(JpaProposals.class);
        bind(CooperationAgreements.class).to(JpaCooperationAgreements.class);
        bind(JpaCooperationAgreements.class);
        bind(MunicipalDecisions.class).to(JpaMunicipalDecisions.class);
        bind(JpaMunicipalDecisions.class);
        bind(Preparations.class).to(JpaPreparations.class);
        bind(JpaPreparations.class);
        bind(Notices.class).to(JpaNotices.class);
        bind(JpaNotices.class);
        bind(CarryingOuts.class).to(JpaCarryingOuts.class);
        bind(JpaCarryingOuts.class);
        bind(DelegatedDecisions.class).to(JpaDelegatedDecisions.class);
        bind(JpaDelegatedDecisions.class);
        bind(QuarterlyReports.class).to(JpaQuarterlyReports.class);
        bind(JpaQuarterlyReports.class);
        bind(OmittedDeciders.class).to(JpaOmittedDeciders.class);
        bind(JpaOmittedDeciders.class);
        bind(Corrections.class).to(JpaCorrections.class);
        bind(JpaCorrections.class);
        bind(Appeals.class).to(JpaAppeals.class);
        bind(JpaAppeals.class);
        bind(GrantedSupports.class).to(StoredGrantedSupports.class);
        bind(StoredGrantedSupports.class);
    }
}
