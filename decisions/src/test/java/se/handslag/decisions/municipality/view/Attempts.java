package se.handslag.decisions.municipality.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.platform.NotOffered;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.ChangeGround;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DiscontinueGround;
import se.handslag.decisions.municipality.DismissGround;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.AppealForm;
import se.handslag.decisions.municipality.appeal.DismissAppeal;
import se.handslag.decisions.municipality.appeal.DismissingAppeal;
import se.handslag.decisions.municipality.appeal.ReceiveAppeal;
import se.handslag.decisions.municipality.appeal.ReceivingAppeal;
import se.handslag.decisions.municipality.appeal.ReconsiderAppealed;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.appeal.ReconsideringAppealed;
import se.handslag.decisions.municipality.appeal.TryAppealTime;
import se.handslag.decisions.municipality.appeal.TryingAppealTime;
import se.handslag.decisions.municipality.apply.ApplicationForm;
import se.handslag.decisions.municipality.apply.AppliedBy;
import se.handslag.decisions.municipality.apply.RegisterApplication;
import se.handslag.decisions.municipality.apply.RegisteringApplications;
import se.handslag.decisions.municipality.approve.JudgeProposal;
import se.handslag.decisions.municipality.approve.Judging;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.ProposeDecision;
import se.handslag.decisions.municipality.approve.ProposedWords;
import se.handslag.decisions.municipality.approve.Proposing;
import se.handslag.decisions.municipality.carryout.CarryingOutStep;
import se.handslag.decisions.municipality.carryout.RecordCarryingOut;
import se.handslag.decisions.municipality.carryout.RecordingCarryingOut;
import se.handslag.decisions.municipality.change.ChangingDecision;
import se.handslag.decisions.municipality.communicate.CommunicateMaterial;
import se.handslag.decisions.municipality.communicate.Communicating;
import se.handslag.decisions.municipality.communicate.RecordReply;
import se.handslag.decisions.municipality.communicate.RecordingReply;
import se.handslag.decisions.municipality.communicate.SkipCommunication;
import se.handslag.decisions.municipality.communicate.SkipGround;
import se.handslag.decisions.municipality.communicate.SkippingCommunication;
import se.handslag.decisions.municipality.complete.AskForCompletion;
import se.handslag.decisions.municipality.complete.AskingForCompletion;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.conflict.DeclareConflictOfInterest;
import se.handslag.decisions.municipality.conflict.DeclaringConflictOfInterest;
import se.handslag.decisions.municipality.consult.RecordConsultation;
import se.handslag.decisions.municipality.consult.RecordingConsultation;
import se.handslag.decisions.municipality.correct.CorrectDecision;
import se.handslag.decisions.municipality.correct.CorrectedField;
import se.handslag.decisions.municipality.correct.CorrectingDecision;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.HandOverAppeal;
import se.handslag.decisions.municipality.court.HandingOverToCourt;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RecordRuling;
import se.handslag.decisions.municipality.court.RecordingRuling;
import se.handslag.decisions.municipality.court.RulingOutcome;
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
import se.handslag.decisions.municipality.end.EndingSupport;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.grantpart.GrantPart;
import se.handslag.decisions.municipality.grantpart.PartlyGranting;
import se.handslag.decisions.municipality.hear.AskForHearing;
import se.handslag.decisions.municipality.hear.AskingForHearing;
import se.handslag.decisions.municipality.hear.HearingBefore;
import se.handslag.decisions.municipality.hear.HoldHearing;
import se.handslag.decisions.municipality.hear.HoldingHearing;
import se.handslag.decisions.municipality.interpret.DecideInterpreter;
import se.handslag.decisions.municipality.interpret.DecidingInterpreter;
import se.handslag.decisions.municipality.investigate.AddMaterial;
import se.handslag.decisions.municipality.investigate.AddingMaterial;
import se.handslag.decisions.municipality.investigate.MaterialWay;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.notify.CorrectNotice;
import se.handslag.decisions.municipality.notify.CorrectingNotice;
import se.handslag.decisions.municipality.notify.LeaveOutDecider;
import se.handslag.decisions.municipality.notify.LeavingOutDecider;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.NoticeId;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.prepare.PreparationId;
import se.handslag.decisions.municipality.refuse.RefuseSupport;
import se.handslag.decisions.municipality.refuse.Refusing;
import se.handslag.decisions.municipality.withdraw.RecordWithdrawal;
import se.handslag.decisions.municipality.withdraw.RecordingWithdrawal;

/**
 * Tries every act on a matter with a command in which nothing is wrong, so that it is the state of the matter and the role of the actor
 * alone that decide whether it is done.
 *
 * @param office where
 * @param matter how the matter stands
 * @param actor who tries
 */
record Attempts(Office office, Matter matter, Actor actor) {
    private static final UUID NOTHING = new UUID(0, 1);

    /** Whether the act was done. Another authority's staff have no such verb, and the one who runs the system is not let in to any case. */
    private boolean done(Supplier<? extends Outcome<?, ?>> act) {
        try {
            return act.get().match(done -> true, refused -> false);
        } catch (NotOffered | AccessRefused e) {
            return false;
        }
    }

    private <T> T use(Class<T> verb) {
        return office.use(actor, verb);
    }

    private CaseId id() {
        return matter.file().id();
    }

    private LocalDate today() {
        return office.today();
    }

    boolean done(MatterAct act) {
        return done(() -> switch (act) {
            case APPLY ->
                use(RegisteringApplications.class)
                        .handle(
                                actor,
                                new RegisterApplication(
                                        id(),
                                        today(),
                                        ApplicationForm.ORAL,
                                        AppliedBy.PERSON,
                                        Optional.empty(),
                                        "Hjälp att komma ut"));
            case DECLARE ->
                use(DeclaringConflictOfInterest.class)
                        .handle(
                                actor,
                                matter.hasDeclared(actor)
                                        ? new DeclareConflictOfInterest(
                                                id(), Optional.of(ConflictGround.NEAR_RELATIVE), "Vi är kusiner.")
                                        : DeclareConflictOfInterest.none(id()));
            case INTERPRET -> use(DecidingInterpreter.class).handle(actor, new DecideInterpreter(id(), false, "", ""));
            case COMPLETE ->
                use(AskingForCompletion.class)
                        .handle(
                                actor,
                                new AskForCompletion(
                                        id(), NoticeMethod.LETTER, today(), today().plusDays(14), "Vad behöver du?"));
            case INVESTIGATE ->
                use(WritingInvestigations.class)
                        .handle(
                                actor,
                                new WriteInvestigation(
                                        id(),
                                        matter.investigationText()
                                                .map(text -> text.version())
                                                .orElse(0),
                                        "Kim har varit hemma i fyra år."));
            case ADD_MATERIAL ->
                use(AddingMaterial.class)
                        .handle(
                                actor,
                                new AddMaterial(
                                        id(), "Intyg från skolan", "Skolan", false, MaterialWay.DOCUMENT, today()));
            case CONSULT ->
                use(RecordingConsultation.class)
                        .handle(
                                actor,
                                new RecordConsultation(
                                        id(), "Nils Ek", today(), ConsultationView.SUPPORTS, "Det passar."));
            case ASK_FOR_HEARING ->
                use(AskingForHearing.class).handle(actor, new AskForHearing(id(), notAskedFor(), today()));
            case HOLD_HEARING ->
                use(HoldingHearing.class)
                        .handle(
                                actor,
                                new HoldHearing(
                                        id(),
                                        matter.preparation().hearings().stream()
                                                .map(it -> it.id())
                                                .findFirst()
                                                .orElse(new PreparationId(NOTHING)),
                                        true,
                                        today(),
                                        "Kim och Sara",
                                        "Kim berättade."));
            case COMMUNICATE ->
                use(Communicating.class)
                        .handle(
                                actor,
                                new CommunicateMaterial(id(), NoticeMethod.LETTER, today(), today().plusDays(14)));
            case REPLY ->
                use(RecordingReply.class)
                        .handle(
                                actor,
                                new RecordReply(
                                        id(),
                                        matter.preparation().communicated().stream()
                                                .map(it -> it.id())
                                                .findFirst()
                                                .orElse(new PreparationId(NOTHING)),
                                        today(),
                                        ApplicationForm.ORAL,
                                        "Jag vill ha stöd."));
            case SKIP_COMMUNICATION ->
                use(SkippingCommunication.class)
                        .handle(
                                actor,
                                new SkipCommunication(
                                        id(), SkipGround.CLEARLY_UNNECESSARY, "Kim har lämnat allt själv."));
            case NOTIFY_OF_DELAY ->
                use(NotifyingOfDelay.class)
                        .handle(
                                actor,
                                new NotifyOfDelay(id(), NoticeMethod.LETTER, today(), "Vi väntar på ett intyg."));
            case DEMAND ->
                use(RecordingDelayDemand.class)
                        .handle(actor, new RecordDelayDemand(id(), today(), ApplicationForm.WRITTEN));
            case WITHDRAW ->
                use(RecordingWithdrawal.class).handle(actor, new RecordWithdrawal(id(), today(), ApplicationForm.ORAL));
            case GRANT -> use(Granting.class).handle(actor, office.threeMonths(id()));
            case GRANT_PART ->
                use(PartlyGranting.class)
                        .handle(actor, new GrantPart(office.threeMonths(id()), "Stöd också på helger."));
            case REFUSE -> use(Refusing.class).handle(actor, new RefuseSupport(id(), "Du får redan stöd."));
            case DISMISS ->
                use(Dismissing.class)
                        .handle(
                                actor,
                                new DismissApplication(
                                        id(), DismissGround.ANOTHER_MUNICIPALITY, "Du bor i en annan kommun."));
            case DISCONTINUE ->
                use(Discontinuing.class)
                        .handle(
                                actor,
                                new DiscontinueMatter(
                                        id(),
                                        matter.preparation().withdrawals().isEmpty()
                                                ? DiscontinueGround.MET_OTHERWISE
                                                : DiscontinueGround.WITHDRAWN,
                                        "Det finns inget att besluta om."));
            case REFUSE_DEMAND ->
                use(RefusingDelayDemand.class)
                        .handle(actor, new RefuseDelayDemand(id(), "Vi väntar fortfarande på ett intyg."));
            case PROPOSE ->
                use(Proposing.class)
                        .handle(
                                actor,
                                new ProposeDecision(
                                        id(),
                                        DecisionKind.GRANT,
                                        new ProposedWords(Map.of(
                                                "from",
                                                today().toString(),
                                                "to",
                                                today().plusMonths(3)
                                                        .minusDays(1)
                                                        .toString(),
                                                "reasons",
                                                "Du behöver stöd."))));
            case APPROVE ->
                use(Judging.class)
                        .handle(actor, new JudgeProposal(id(), new ProposalId(NOTHING), "", Map.of(), List.of()));
            case NOTIFY -> notice(withoutDelfaende());
            case EXTEND ->
                use(Extending.class)
                        .handle(
                                actor,
                                new ExtendSupport(
                                        id(),
                                        matter.latestSupport()
                                                .map(support ->
                                                        support.period().to().plusMonths(3))
                                                .orElse(today()),
                                        "Arbetet följer planen.",
                                        "Du behöver stödet längre.",
                                        ""));
            case END -> use(EndingSupport.class).handle(actor, Decided.end(id(), EndGround.OWN_WISH, today()));
        });
    }

    /** One may ask once to be heard by the handler and once by the board. */
    private HearingBefore notAskedFor() {
        return matter.preparation().hearings().stream().anyMatch(it -> it.before() == HearingBefore.HANDLER)
                ? HearingBefore.BOARD
                : HearingBefore.HANDLER;
    }

    private Outcome<?, ?> notice(DecisionId decision) {
        return use(RecordingNotice.class)
                .handle(
                        actor,
                        new RecordNotice(id(), decision, NoticeMethod.HANDED_OVER, today(), Optional.of(today())));
    }

    private DecisionId withoutDelfaende() {
        return matter.decisions().stream()
                .map(it -> it.id())
                .filter(it -> matter.notices().stream()
                        .noneMatch(notice -> notice.decision().equals(it)
                                && notice.receivedOn().isPresent()))
                .findFirst()
                .orElse(new DecisionId(NOTHING));
    }

    boolean done(DecisionAct act, DecisionId decision) {
        return done(() -> switch (act) {
            case NOTIFY -> notice(decision);
            case CARRY_OUT ->
                use(RecordingCarryingOut.class)
                        .handle(
                                actor,
                                new RecordCarryingOut(
                                        id(),
                                        decision,
                                        CarryingOutStep.CARRIED_OUT,
                                        matter.decision(decision).orElseThrow().decidedOn(),
                                        Optional.empty(),
                                        ""));
            case CORRECT_NOTICE ->
                use(CorrectingNotice.class)
                        .handle(
                                actor,
                                new CorrectNotice(
                                        id(),
                                        matter.notices().stream()
                                                .filter(it -> it.decision().equals(decision))
                                                .map(Notice::id)
                                                .reduce((earlier, later) -> later)
                                                .orElse(new NoticeId(NOTHING)),
                                        NoticeMethod.LETTER,
                                        today(),
                                        Optional.of(today()),
                                        "Fel dag."));
            case LEAVE_OUT_DECIDER ->
                use(LeavingOutDecider.class).handle(actor, new LeaveOutDecider(id(), decision, "Hot har uttalats."));
            case CORRECT ->
                use(CorrectingDecision.class)
                        .handle(
                                actor,
                                new CorrectDecision(
                                        id(), decision, CorrectedField.REASONS, "stöd", "stödet", "Skrivfel.", ""));
            case CHANGE ->
                use(ChangingDecision.class)
                        .handle(
                                actor,
                                Decided.change(
                                        matter.decision(decision).orElseThrow(),
                                        ChangeGround.IN_FAVOUR,
                                        Optional.of(longer(decision))));
            case APPEAL ->
                use(ReceivingAppeal.class)
                        .handle(
                                actor,
                                new ReceiveAppeal(
                                        id(),
                                        decision,
                                        today(),
                                        Optional.empty(),
                                        AppealForm.LETTER,
                                        AppliedBy.PERSON,
                                        "",
                                        "Jag vill ha stöd längre."));
        });
    }

    /** The support of the decision and a month more, or nine months from today where it gave none. */
    private Period longer(DecisionId decision) {
        return matter.decision(decision)
                .orElseThrow()
                .granted()
                .map(period -> new Period(period.from(), period.to().plusMonths(1)))
                .orElseGet(() -> Period.ofMonths(today(), 9));
    }

    boolean done(AppealAct act, Appeal appeal) {
        return done(() -> switch (act) {
            case TRY_TIME -> use(TryingAppealTime.class).handle(actor, new TryAppealTime(id(), appeal.id(), true, ""));
            case DISMISS ->
                use(DismissingAppeal.class)
                        .handle(actor, new DismissAppeal(id(), appeal.id(), "Det kom efter den sista dagen."));
            case RECONSIDER ->
                use(ReconsideringAppealed.class)
                        .handle(
                                actor,
                                new ReconsiderAppealed(
                                        id(), appeal.id(), Reconsideration.STANDS, "Inget nytt har kommit."));
            case HAND_OVER ->
                use(HandingOverToCourt.class)
                        .handle(
                                actor,
                                new HandOverAppeal(
                                        id(),
                                        appeal.id(),
                                        "Förvaltningsrätten i Uppsala",
                                        today(),
                                        Set.of(Enclosure.DECISION, Enclosure.APPEAL),
                                        ""));
            case RULING ->
                use(RecordingRuling.class)
                        .handle(
                                actor,
                                new RecordRuling(
                                        id(),
                                        appeal.id(),
                                        CourtInstance.ADMINISTRATIVE_COURT,
                                        "1234-25",
                                        today(),
                                        RulingOutcome.UPHELD,
                                        LeaveToAppeal.NOT_NEEDED,
                                        "Rätten har prövat saken."));
        });
    }
}
