package se.handslag.scenarios;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.contact.CannotRecordContact;
import se.handslag.planning.joint.contact.ContactMade;
import se.handslag.planning.joint.contact.ContactPlace;
import se.handslag.planning.joint.contact.ContactWay;
import se.handslag.planning.joint.contact.Fidelity;
import se.handslag.planning.joint.contact.ReadingContacts;
import se.handslag.planning.joint.contact.RecordContact;
import se.handslag.planning.joint.contact.RecordingContacts;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.mapping.SourceKind;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanSectionText;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavingPlans;

/** Mapping, plans, crisis plan, contacts and follow-up: one method for each act, whatever the model. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class PlanningAtWork {
    private final ModelAtWork model;

    PlanningAtWork(ModelAtWork model) {
        this.model = model;
    }

    /** One area of the actor's own mapping, from a talk today. */
    AreaMapping maps(Actor actor, CaseId person, LifeArea area, Map<MappingField, String> said) {
        AreaContent content = AreaContent.EMPTY.from(
                new MappingSource(SourceKind.INTERVIEW, model.today(), "hemma i köket", actor.name()));
        for (Map.Entry<MappingField, String> field : said.entrySet()) {
            content = content.with(field.getKey(), field.getValue());
        }
        return model.use(actor, SavingMapping.class)
                .handle(actor, SaveArea.of(person, area, Revision.UNSAVED, content))
                .orElseThrow()
                .area();
    }

    /** A goal in the person's own words with a first step that somebody takes. */
    Goal goal(String words, String step, StepActor whose, String who, String... programmeGoals) {
        return Goal.saidByPerson(GoalId.next(model.world().clock()), words)
                .withSteps(List.of(new SubGoal(SubGoalId.next(model.world().clock()), step, false)
                        .by(whose, who)
                        .on(model.today().plusMonths(1))))
                .helpedBy("Sara Lind och Nils Ek")
                .towards(programmeGoals)
                .followedUpOn(Optional.of(model.today().plusMonths(2)));
    }

    /** The plan of the actor's authority, with a copy to the other one. */
    Plan plans(Actor actor, CaseId person, String section, String text, Goal... goals) {
        model.use(actor, SavingPlans.class)
                .handle(
                        actor,
                        SavePlan.of(
                                        person,
                                        Revision.UNSAVED,
                                        PlanContent.of(
                                                List.of(new PlanSectionText(section, text, SaidBy.PERSON)),
                                                List.of(goals)))
                                .withCopyTo(ModelAtWork.otherThan(actor)))
                .orElseThrow();
        return plan(actor, person);
    }

    Plan plan(Actor actor, CaseId person) {
        return model.use(actor, ReadingPlans.class).read(actor, person).own().orElseThrow();
    }

    /** A crisis plan with early signs that the person makes with Nils, and of which the municipality gets a copy. */
    CrisisPlan crisisPlanIsMade(CaseId person, String earlySigns) {
        LocalDate today = model.today();
        CrisisContent content = CrisisContent.EMPTY
                .with(CrisisField.EARLY_SIGNS, earlySigns)
                .with(CrisisField.HELPS_ME, "Att någon sitter kvar.")
                .with(CrisisField.CALL_1, new ToCall("Teamet", "018-611 00 00", "dygnet runt"))
                .with(CrisisField.EMERGENCY, new ToCall("Psykiatriska akuten", "018-611 25 00", ""))
                .with(CrisisField.MADE_WITH, "Personen själv och Nils Ek")
                .with(CrisisField.MADE_ON, today)
                .with(CrisisField.VALID_UNTIL, today.plusMonths(12));
        CrisisPlan plan = model.use(NILS, SavingCrisisPlan.class)
                .handle(NILS, SaveCrisisPlan.of(person, Revision.UNSAVED, content))
                .orElseThrow()
                .plan();
        model.handsOver(NILS, person, PlanningItems.CRISIS_PLAN, plan.id().value());
        return plan;
    }

    /** Half an hour with the person. */
    ContactMade meets(Actor actor, CaseId person, ContactPlace place) {
        return contact(actor, RecordContact.of(person, ContactWay.VISIT, place, model.today(), 30))
                .orElseThrow();
    }

    /** Half an hour with the person, by one of the model's methods as its manual has it, or as the team does it where there is none. */
    ContactMade gives(Actor actor, CaseId person, ContactPlace place, String method) {
        boolean hasManual = model.blueprint().methods().stream()
                .anyMatch(one -> one.id().equals(method) && one.manual().isPresent());
        return contact(
                        actor,
                        RecordContact.of(person, ContactWay.VISIT, place, model.today(), 30)
                                .giving(method, hasManual ? Fidelity.AS_MANUAL : Fidelity.NOT_NOTED))
                .orElseThrow();
    }

    /** The person did not open. */
    void misses(Actor actor, CaseId person) {
        contact(actor, RecordContact.of(person, ContactWay.MISSED, ContactPlace.HOME, model.today(), 0))
                .orElseThrow();
    }

    /** Someone seeks the person out, and does not find them. */
    void seeksOut(Actor actor, CaseId person, ContactPlace where) {
        contact(actor, RecordContact.of(person, ContactWay.ATTEMPT, where, model.today(), 20))
                .orElseThrow();
    }

    private Outcome<ContactMade, CannotRecordContact> contact(Actor actor, RecordContact contact) {
        return model.use(actor, RecordingContacts.class).handle(actor, contact);
    }

    ReadingContacts.Overview contacts(Actor actor, CaseId person) {
        return model.use(actor, ReadingContacts.class).about(actor, person).orElseThrow();
    }

    /** Every goal of the municipality's plan goes better. */
    void goalsAreFollowedUp(CaseId person, int rating, String ownWords) {
        List<GoalProgress> progress = plan(SARA, person).goals().stream()
                .map(goal -> GoalProgress.ongoing(
                        goal.id(),
                        Direction.BETTER,
                        rating,
                        ownWords,
                        model.today().plusMonths(3)))
                .toList();
        model.use(SARA, FollowingUpGoals.class)
                .handle(SARA, new FollowUpGoals(person, model.today(), progress))
                .orElseThrow();
    }

    /** What waits for the actor about the person: kind and last day. */
    List<String> tasks(Actor actor, CaseId person, String kindsThatBegin) {
        return model.use(actor, KeepingTasks.class).about(actor, person).derived().stream()
                .filter(task -> task.kind().startsWith(kindsThatBegin))
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .map(PlanningAtWork::said)
                .toList();
    }

    private static String said(DerivedTask task) {
        return task.kind() + " " + task.due();
    }

    /** The id of the copy's origin, for handing the mapping over. */
    static UUID idOf(AreaMapping area) {
        return area.id().value();
    }
}
