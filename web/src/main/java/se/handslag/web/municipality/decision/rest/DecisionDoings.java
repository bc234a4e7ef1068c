package se.handslag.web.municipality.decision.rest;

import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.appeal.DismissAppeal;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.appeal.ReceiveAppeal;
import se.handslag.decisions.municipality.appeal.ReceivingAppeal;
import se.handslag.decisions.municipality.appeal.ReconsiderAppealed;
import se.handslag.decisions.municipality.appeal.ReconsideringAppealed;
import se.handslag.decisions.municipality.appeal.TryAppealTime;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.change.ChangeDecision;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.correct.CorrectDecision;
import se.handslag.decisions.municipality.correct.CorrectingDecision;
import se.handslag.decisions.municipality.court.HandOverAppeal;
import se.handslag.decisions.municipality.court.HandingOverToCourt;
import se.handslag.decisions.municipality.court.RecordRuling;
import se.handslag.decisions.municipality.court.RecordingRuling;
import se.handslag.decisions.municipality.notify.CorrectingNotice;
import se.handslag.decisions.municipality.notify.LeaveOutDecider;
import se.handslag.decisions.municipality.notify.LeavingOutDecider;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;

/** How each act on a decision or an appeal is done. An act that is added and has no line here does not compile. */
final class DecisionDoings {
    private DecisionDoings() {}

    static Doing<?> of(DecisionAct act) {
        return switch (act) {
            case NOTIFY ->
                Doing.of(
                        RecordNotice.class,
                        RecordingNotice.class,
                        RecordingNotice::handle,
                        (sent, done) -> about(done.id(), sent.decision()));
            case CORRECT_NOTICE ->
                Doing.of(
                                NoticeOfDecision.class,
                                CorrectingNotice.class,
                                (verb, actor, sent) -> verb.handle(actor, sent.command()),
                                (sent, done) -> about(done.id(), sent.decision()))
                        .where((view, sent) -> sent.isIn(view));
            case LEAVE_OUT_DECIDER ->
                Doing.of(
                        LeaveOutDecider.class,
                        LeavingOutDecider.class,
                        LeavingOutDecider::handle,
                        (sent, done) -> about(done.id(), sent.decision()));
            case CORRECT ->
                Doing.of(
                        CorrectDecision.class,
                        CorrectingDecision.class,
                        CorrectingDecision::handle,
                        (sent, done) -> about(done.id(), sent.decision()));
            case CHANGE ->
                Doing.of(
                        ChangeDecision.class,
                        ChangingDecision.class,
                        ChangingDecision::handle,
                        (sent, done) -> Made.decision(done));
            case APPEAL ->
                Doing.of(
                        ReceiveAppeal.class,
                        ReceivingAppeal.class,
                        ReceivingAppeal::handle,
                        (sent, done) -> Made.appeal(done));
            case CARRY_OUT ->
                Doing.of(
                        RecordCarryingOut.class,
                        RecordingCarryingOut.class,
                        RecordingCarryingOut::handle,
                        (sent, done) -> about(done.id(), sent.decision()));
        };
    }

    static Doing<?> of(AppealAct act) {
        return switch (act) {
            case TRY_TIME ->
                Doing.of(
                        TryAppealTime.class,
                        TryingAppealTime.class,
                        TryingAppealTime::handle,
                        (sent, done) -> Made.appeal(done));
            case DISMISS ->
                Doing.of(
                        DismissAppeal.class,
                        DismissingAppeal.class,
                        DismissingAppeal::handle,
                        (sent, done) -> Made.appeal(done));
            case RECONSIDER ->
                Doing.of(
                        ReconsiderAppealed.class,
                        ReconsideringAppealed.class,
                        ReconsideringAppealed::handle,
                        (sent, done) -> Made.appeal(done));
            case HAND_OVER ->
                Doing.of(
                        HandOverAppeal.class,
                        HandingOverToCourt.class,
                        HandingOverToCourt::handle,
                        (sent, done) -> Made.appeal(done));
            case RULING ->
                Doing.of(
                        RecordRuling.class,
                        RecordingRuling.class,
                        RecordingRuling::handle,
                        (sent, done) -> Made.appeal(done));
        };
    }

    private static Made about(Object id, DecisionId decision) {
        return new Made(id.toString(), "/decisions/" + decision);
    }
}
