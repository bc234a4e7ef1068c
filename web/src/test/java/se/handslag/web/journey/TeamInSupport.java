package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.platform.Platform;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.extend.CannotExtend;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.inform.ApplicationHelp;
import se.handslag.planning.joint.inform.RecordInformation;
import se.handslag.planning.joint.inform.RecordingInformation;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.municipality.discharge.CannotDischarge;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;
import se.handslag.planning.municipality.discharge.GoalAnswer;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;
import se.handslag.planning.region.discharge.CloseCareFile;
import se.handslag.planning.region.discharge.ClosingCareFile;

/** What the staff do from the decision to the discharge: one method for each act of the main job. */
@CompositionRoot(because = "it plays the staff of both authorities")
public final class TeamInSupport {
    private final Platform platform;

    public TeamInSupport(Platform platform) {
        this.platform = platform;
    }

    private <T> T use(Actor actor, Class<T> verb) {
        return platform.at(actor.employer()).use(verb);
    }

    private Clock clock() {
        return platform.clock();
    }

    private LocalDate today() {
        return LocalDate.now(clock());
    }

    public Letter letter(CaseId caseId, DecisionId decision) {
        return use(SARA, ReadingDecisions.class).letter(SARA, caseId, decision).orElseThrow();
    }

    /** Handed over in person today. */
    public Notice isHandedTheDecision(CaseId caseId, DecisionId decision) {
        return use(SARA, RecordingNotice.class)
                .handle(
                        SARA,
                        new RecordNotice(caseId, decision, NoticeMethod.HANDED_OVER, today(), Optional.of(today())))
                .orElseThrow();
    }

    /** A plan with one goal in the person's own words. */
    public void planIsMade(CaseId caseId, String words, LocalDate followUp) {
        Goal goal = Goal.saidByPerson(GoalId.next(clock()), words)
                .how("Sara följer med en gång i veckan")
                .towards("isolation-broken")
                .followedUpOn(Optional.of(followUp));
        PlanSectionText routines = new PlanSectionText("daily-routines", "Går upp klockan tio.", SaidBy.PERSON);
        use(SARA, SavingPlans.class)
                .handle(SARA, SavePlan.of(caseId, Revision.UNSAVED, PlanContent.of(List.of(routines), List.of(goal))))
                .orElseThrow();
    }

    /** The own plan of the actor's authority. */
    public Optional<Plan> plan(Actor actor, CaseId caseId) {
        return use(actor, ReadingPlans.class).read(actor, caseId).own();
    }

    public void goalsAreFollowedUp(CaseId caseId, LocalDate next) {
        List<GoalProgress> progress = plan(SARA, caseId).orElseThrow().goals().stream()
                .map(goal -> GoalProgress.ongoing(goal.id(), Direction.BETTER, 5, "Det går.", next))
                .toList();
        use(SARA, FollowingUpGoals.class)
                .handle(SARA, new FollowUpGoals(caseId, today(), progress))
                .orElseThrow();
    }

    /** A home visit this morning, with a copy of the note to the other authority or without. */
    public Note visits(Actor actor, CaseId caseId, String text, Optional<AuthorityId> copyTo) {
        return use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.HOME_VISIT,
                                today().atTime(8, 30),
                                text,
                                Optional.empty(),
                                copyTo))
                .orElseThrow();
    }

    /** The actor tells the person of support and care, and gives the other authority a copy. */
    public void tellsOfSupportAndCare(Actor actor, CaseId caseId, AuthorityId copyTo) {
        tellsOfSupportAndCare(actor, caseId, today(), copyTo);
    }

    /** The same, on an earlier day. */
    public void tellsOfSupportAndCare(Actor actor, CaseId caseId, LocalDate on, AuthorityId copyTo) {
        use(actor, RecordingInformation.class)
                .handle(
                        actor,
                        new RecordInformation(
                                caseId,
                                on,
                                "Gruppbehandling och daglig verksamhet",
                                "Gruppbehandling",
                                ApplicationHelp.OFFERED,
                                "",
                                Optional.of(copyTo)))
                .orElseThrow();
    }

    public ReadingJournal.Story story(Actor actor, CaseId caseId) {
        return use(actor, ReadingJournal.class).story(actor, caseId);
    }

    /** What the copies of this kind say that the actor's authority has received. */
    public List<Map<String, String>> received(Actor actor, CaseId caseId, ItemKind kind) {
        return story(actor, caseId).received().stream()
                .filter(copy -> copy.item().kind().equals(kind))
                .map(copy -> copy.item().content())
                .toList();
    }

    public Outcome<Extended, CannotExtend> extend(CaseId caseId, LocalDate to) {
        return use(SARA, Extending.class)
                .handle(
                        SARA,
                        new ExtendSupport(
                                caseId, to, "Uppföljningen av planen", "Arbetet går framåt enligt planen.", ""));
    }

    /** Ends the support today; an answer that nobody can give says why. */
    public Outcome<MunicipalDischarge, CannotDischarge> discharge(
            CaseId caseId, DischargeReason reason, Map<String, Answer> goals, Optional<AuthorityId> copyTo) {
        Map<String, GoalAnswer> answers = goals.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        goal -> new GoalAnswer(
                                goal.getValue(), goal.getValue() == Answer.UNKNOWN ? "Gick inte att nå." : "")));
        return use(SARA, Discharging.class)
                .handle(SARA, new DischargePerson(caseId, today(), reason, answers, "Avslutat i samtal.", copyTo));
    }

    public void regionCloses(CaseId caseId) {
        use(NILS, ClosingCareFile.class)
                .handle(NILS, new CloseCareFile(caseId, today(), DischargeReason.COMPLETED, ""))
                .orElseThrow();
    }
}
