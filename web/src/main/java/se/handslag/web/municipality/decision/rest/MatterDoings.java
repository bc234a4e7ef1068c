package se.handslag.web.municipality.decision.rest;

import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.approve.JudgeProposal;
import se.handslag.decisions.municipality.approve.Judgement;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.ProposeDecision;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.communicate.CommunicateMaterial;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.RecordReply;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.complete.AskForCompletion;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.RecordConsultation;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.delay.NotifyOfDelay;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.delay.RecordDelayDemand;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.delay.RefuseDelayDemand;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
import se.handslag.decisions.municipality.discontinue.DiscontinueMatter;
import se.handslag.decisions.municipality.discontinue.Discontinuing;
import se.handslag.decisions.municipality.dismiss.DismissApplication;
import se.handslag.decisions.municipality.dismiss.Dismissing;
import se.handslag.decisions.municipality.end.EndSupport;
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HoldHearing;
import se.handslag.decisions.municipality.hear.HoldingHearing;
import se.handslag.decisions.municipality.interpret.DecideInterpreter;
import se.handslag.decisions.municipality.interpret.DecidingInterpreter;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;

/** How each act on a matter is done. An act that is added and has no line here does not compile. */
final class MatterDoings {
    private MatterDoings() {}

    static Doing<?> of(MatterAct act) {
        return switch (act) {
            case APPLY ->
                Doing.of(
                        RegisterApplication.class,
                        RegisteringApplications.class,
                        RegisteringApplications::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case DECLARE ->
                Doing.of(
                        DeclareConflictOfInterest.class,
                        DeclaringConflictOfInterest.class,
                        DeclaringConflictOfInterest::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case INTERPRET ->
                Doing.of(
                        DecideInterpreter.class,
                        DecidingInterpreter.class,
                        DecidingInterpreter::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case COMPLETE ->
                Doing.of(
                        AskForCompletion.class,
                        AskingForCompletion.class,
                        AskingForCompletion::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case INVESTIGATE ->
                Doing.of(
                        WriteInvestigation.class,
                        WritingInvestigations.class,
                        WritingInvestigations::handle,
                        (sent, done) -> Made.inMatter(done.investigation()));
            case ADD_MATERIAL ->
                Doing.of(
                        AddMaterial.class,
                        AddingMaterial.class,
                        AddingMaterial::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case CONSULT ->
                Doing.of(
                        RecordConsultation.class,
                        RecordingConsultation.class,
                        RecordingConsultation::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case ASK_FOR_HEARING ->
                Doing.of(
                        AskForHearing.class,
                        AskingForHearing.class,
                        AskingForHearing::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case HOLD_HEARING ->
                Doing.of(
                        HoldHearing.class,
                        HoldingHearing.class,
                        HoldingHearing::handle,
                        (sent, done) -> Made.inMatter(sent.hearing()));
            case COMMUNICATE ->
                Doing.of(
                        CommunicateMaterial.class,
                        Communicating.class,
                        Communicating::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case REPLY ->
                Doing.of(
                        RecordReply.class,
                        RecordingReply.class,
                        RecordingReply::handle,
                        (sent, done) -> Made.inMatter(sent.communication()));
            case SKIP_COMMUNICATION ->
                Doing.of(
                        SkipCommunication.class,
                        SkippingCommunication.class,
                        SkippingCommunication::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case NOTIFY_OF_DELAY ->
                Doing.of(
                        NotifyOfDelay.class,
                        NotifyingOfDelay.class,
                        NotifyingOfDelay::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case DEMAND ->
                Doing.of(
                        RecordDelayDemand.class,
                        RecordingDelayDemand.class,
                        RecordingDelayDemand::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case WITHDRAW ->
                Doing.of(
                        RecordWithdrawal.class,
                        RecordingWithdrawal.class,
                        RecordingWithdrawal::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case PROPOSE ->
                Doing.of(
                        ProposeDecision.class,
                        Proposing.class,
                        Proposing::handle,
                        (sent, done) -> Made.inMatter(done.id()));
            case APPROVE -> Doing.of(JudgeProposal.class, Judging.class, Judging::handle, (sent, done) -> judged(done));
            case NOTIFY ->
                Doing.of(
                        RecordNotice.class,
                        RecordingNotice.class,
                        RecordingNotice::handle,
                        (sent, done) -> new Made(done.id().toString(), "/decisions/" + done.decision()));
            case GRANT, GRANT_PART, REFUSE, DISMISS, DISCONTINUE, REFUSE_DEMAND, EXTEND, END -> deciding(act);
        };
    }

    private static Doing<?> deciding(MatterAct act) {
        return switch (act) {
            case GRANT ->
                Doing.of(GrantSupport.class, Granting.class, Granting::handle, (sent, done) -> Made.decision(done));
            case GRANT_PART ->
                Doing.of(
                        PartOfSupport.class,
                        PartlyGranting.class,
                        (verb, actor, sent) -> verb.handle(actor, sent.command()),
                        (sent, done) -> Made.decision(done));
            case REFUSE ->
                Doing.of(RefuseSupport.class, Refusing.class, Refusing::handle, (sent, done) -> Made.decision(done));
            case DISMISS ->
                Doing.of(
                        DismissApplication.class,
                        Dismissing.class,
                        Dismissing::handle,
                        (sent, done) -> Made.decision(done));
            case DISCONTINUE ->
                Doing.of(
                        DiscontinueMatter.class,
                        Discontinuing.class,
                        Discontinuing::handle,
                        (sent, done) -> Made.decision(done));
            case REFUSE_DEMAND ->
                Doing.of(
                        RefuseDelayDemand.class,
                        RefusingDelayDemand.class,
                        RefusingDelayDemand::handle,
                        (sent, done) -> Made.decision(done));
            case EXTEND ->
                Doing.of(ExtendSupport.class, Extending.class, Extending::handle, (sent, done) -> Made.decision(done));
            case END ->
                Doing.of(
                        EndSupport.class,
                        EndingSupport.class,
                        EndingSupport::handle,
                        (sent, done) -> Made.decision(done));
            default -> throw new IllegalArgumentException("The act " + act.code() + " makes no decision.");
        };
    }

    /** Judging makes a decision only if nothing is sent back. */
    private static Made judged(Judgement judgement) {
        return new Made(
                judgement.id().toString(),
                judgement.decision().map(id -> "/decisions/" + id).orElse("/matter"));
    }
}
