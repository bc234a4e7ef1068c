package se.handslag.decisions.municipality.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.appeal.ReceivingAppeal;
import se.handslag.decisions.municipality.appeal.ReconsideringAppealed;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.approve.Approval;
import se.handslag.decisions.municipality.approve.CannotPropose;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.correct.CorrectingDecision;
import se.handslag.decisions.municipality.court.HandingOverToCourt;
import se.handslag.decisions.municipality.court.RecordingRuling;
import se.handslag.decisions.municipality.delay.NotifyingOfDelay;
import se.handslag.decisions.municipality.delay.RecordingDelayDemand;
import se.handslag.decisions.municipality.delay.RefusingDelayDemand;
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
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.CannotRecordNotice;
import se.handslag.decisions.municipality.notify.CorrectingNotice;
import se.handslag.decisions.municipality.notify.LeavingOutDecider;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;

/**
 * Which acts someone may do on a matter now and, for each other act, why not. Pure: the pages, the programming interface and the tests
 * ask the same question, and the acts themselves ask it again when they are done.
 */
public final class ActsNow {
    private ActsNow() {}

    /** Every act on the matter, in the order of the work. */
    public static List<ActNow<MatterAct>> of(Matter matter, Actor actor, LocalDate day) {
        return Arrays.stream(MatterAct.values())
                .map(act -> new ActNow<>(act, whyNot(act, matter, actor, day).map(Refusal.class::cast)))
                .toList();
    }

    /** Every act on one of its decisions, in the order of the work. */
    public static List<ActNow<DecisionAct>> of(Matter matter, DecisionId decision, Actor actor, LocalDate day) {
        return Arrays.stream(DecisionAct.values())
                .map(act -> new ActNow<>(
                        act, whyNot(act, matter, decision, actor, day).map(Refusal.class::cast)))
                .toList();
    }

    /** Every act on one of the appeals, in the order of the work. */
    public static List<ActNow<AppealAct>> of(Matter matter, Appeal appeal, Actor actor, LocalDate day) {
        return Arrays.stream(AppealAct.values())
                .map(act -> new ActNow<>(
                        act, whyNot(act, matter, appeal, actor, day).map(Refusal.class::cast)))
                .toList();
    }

    private static Optional<? extends Refusal> whyNot(MatterAct act, Matter matter, Actor actor, LocalDate day) {
        return switch (act) {
            case APPLY -> RegisteringApplications.whyNot(matter, actor);
            case DECLARE -> DeclaringConflictOfInterest.whyNot(matter, actor);
            case INTERPRET -> DecidingInterpreter.whyNot(matter, actor);
            case COMPLETE -> AskingForCompletion.whyNot(matter, actor);
            case INVESTIGATE -> WritingInvestigations.whyNot(matter, actor);
            case CONSULT -> RecordingConsultation.whyNot(matter, actor);
            case ADD_MATERIAL -> AddingMaterial.whyNot(matter, actor);
            case ASK_FOR_HEARING -> AskingForHearing.whyNot(matter, actor);
            case HOLD_HEARING -> HoldingHearing.whyNot(matter, actor);
            case COMMUNICATE -> Communicating.whyNot(matter, actor);
            case REPLY -> RecordingReply.whyNot(matter, actor);
            case SKIP_COMMUNICATION -> SkippingCommunication.whyNot(matter, actor);
            case NOTIFY_OF_DELAY -> NotifyingOfDelay.whyNot(matter, actor);
            case DEMAND -> RecordingDelayDemand.whyNot(matter, actor, day);
            case WITHDRAW -> RecordingWithdrawal.whyNot(matter, actor);
            case GRANT_PART -> PartlyGranting.whyNot(matter, actor, day);
            case DISMISS -> Dismissing.whyNot(matter, actor, day);
            case DISCONTINUE -> Discontinuing.whyNot(matter, actor, day);
            case REFUSE_DEMAND -> RefusingDelayDemand.whyNot(matter, actor, day);
            case GRANT -> Granting.whyNot(matter, actor, day);
            case REFUSE -> Refusing.whyNot(matter, actor, day);
            case PROPOSE -> proposing(matter, actor, day);
            case APPROVE -> Judging.whyNot(matter, actor, day);
            case NOTIFY -> notice(matter, actor);
            case EXTEND -> Extending.whyNot(matter, actor, day);
            case END -> EndingSupport.whyNot(matter, actor, day);
        };
    }

    private static Optional<? extends Refusal> whyNot(
            DecisionAct act, Matter matter, DecisionId decision, Actor actor, LocalDate day) {
        return switch (act) {
            case NOTIFY -> RecordingNotice.whyNot(matter, actor, decision);
            case CARRY_OUT -> RecordingCarryingOut.whyNot(matter, actor, decision);
            case CORRECT_NOTICE -> CorrectingNotice.whyNot(matter, actor, decision);
            case LEAVE_OUT_DECIDER -> LeavingOutDecider.whyNot(matter, actor, decision, day);
            case CORRECT -> CorrectingDecision.whyNot(matter, actor, decision, day);
            case CHANGE -> ChangingDecision.whyNot(matter, actor, decision, day);
            case APPEAL -> ReceivingAppeal.whyNot(matter, actor, decision);
        };
    }

    private static Optional<? extends Refusal> whyNot(
            AppealAct act, Matter matter, Appeal appeal, Actor actor, LocalDate day) {
        return switch (act) {
            case TRY_TIME -> TryingAppealTime.whyNot(matter, actor, appeal);
            case DISMISS -> DismissingAppeal.whyNot(matter, actor, appeal, day);
            case RECONSIDER -> ReconsideringAppealed.whyNot(matter, actor, appeal, day);
            case HAND_OVER -> HandingOverToCourt.whyNot(matter, actor, appeal);
            case RULING -> RecordingRuling.whyNot(matter, actor, appeal);
        };
    }

    /**
     * Why the page where a decision is prepared has nothing to offer: for one that takes two people, why it cannot be proposed; for any other
     * act, why it cannot be done.
     */
    public static Optional<Refusal> toPrepare(MatterAct act, Matter matter, Actor actor, LocalDate day) {
        Optional<DecisionKind> byTwo = act.decides().filter(matter::takesTwo);
        return byTwo.flatMap(kind -> Proposing.whyNot(matter, actor, kind))
                .<Refusal>map(why -> why)
                .or(() -> whyNot(act, byTwo.isPresent() ? matter.at(Approval.Step.PROPOSING) : matter, actor, day)
                        .map(Refusal.class::cast));
    }

    /** Why a change of a decision that takes two people cannot be proposed; empty if it can. */
    public static Optional<Refusal> toProposeChange(Matter matter, DecisionId decision, Actor actor, LocalDate day) {
        return Proposing.whyNot(matter, actor, DecisionKind.CHANGE)
                .<Refusal>map(why -> why)
                .or(() -> ChangingDecision.whyNot(matter.at(Approval.Step.PROPOSING), actor, decision, day)
                        .map(Refusal.class::cast));
    }

    /** The acts whose decisions take two people and could be proposed now. */
    public static List<MatterAct> proposable(Matter matter, Actor actor, LocalDate day) {
        return Arrays.stream(MatterAct.values())
                .filter(act -> act.decides().filter(matter::takesTwo).isPresent())
                .filter(act -> toPrepare(act, matter, actor, day).isEmpty())
                .toList();
    }

    /** A proposal can be sent while there is a kind of decision that takes two and that could be made. */
    private static Optional<? extends Refusal> proposing(Matter matter, Actor actor, LocalDate day) {
        if (!proposable(matter, actor, day).isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(MatterAct.values())
                .filter(act -> act.decides().filter(matter::takesTwo).isPresent())
                .findFirst()
                .map(act -> toPrepare(act, matter, actor, day).orElseThrow())
                .or(() -> Optional.of(CannotPropose.Now.NOT_NEEDED));
    }

    /** A notice can be recorded while there is a decision whose day of delfående is not known. */
    private static Optional<CannotRecordNotice> notice(Matter matter, Actor actor) {
        Optional<CannotRecordNotice> last = Optional.of(CannotRecordNotice.NO_SUCH_DECISION);
        for (MunicipalDecision decision : matter.decisions()) {
            last = RecordingNotice.whyNot(matter, actor, decision.id());
            if (last.isEmpty()) {
                return last;
            }
        }
        return last;
    }
}
