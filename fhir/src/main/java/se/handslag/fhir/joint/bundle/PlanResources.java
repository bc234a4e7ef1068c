package se.handslag.fhir.joint.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.goal.StepActor;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.Window;
import se.handslag.planning.joint.plan.PersonsView;
import se.handslag.planning.joint.plan.Plan;

/** The authority's own plan as it stands, and its goals. What there is no element for is a note under a heading, so that nothing is lost. */
final class PlanResources {
    private static final String ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement";

    private final OneRecord record;
    private final Words words;
    private final StaffResources staff;

    PlanResources(OneRecord record, Words words, StaffResources staff) {
        this.record = record;
        this.words = words;
        this.staff = staff;
    }

    List<Resource> all() {
        List<Resource> all = new ArrayList<>();
        record.plan().ifPresent(plan -> {
            all.add(plan(plan));
            plan.goals().forEach(goal -> all.add(goal(goal)));
        });
        return all;
    }

    private CarePlan plan(Plan plan) {
        CarePlan carePlan = new CarePlan();
        carePlan.setId(plan.id().value().toString());
        carePlan.setMeta(meta(plan));
        carePlan.setStatus(record.file().isOpen() ? CarePlan.CarePlanStatus.ACTIVE : CarePlan.CarePlanStatus.COMPLETED);
        carePlan.setIntent(CarePlan.CarePlanIntent.PLAN);
        String kind = record.authority().kind() == AuthorityKind.MUNICIPALITY ? "municipality" : "region";
        carePlan.addCategory(words.concept("fhir.plan." + kind));
        carePlan.setTitle(words.say("fhir.plan." + kind));
        if (!plan.content().aim().isBlank()) {
            carePlan.setDescription(plan.content().aim());
        }
        carePlan.setSubject(Ids.to(record.patient()));
        Plan first = record.versions().get(record.versions().size() - 1);
        carePlan.setPeriod(new Period().setStartElement(Ids.dayTime(first.savedOn())));
        carePlan.setCreatedElement(Ids.moment(first.saved().at()));
        carePlan.setAuthor(
                staff.to(plan.saved().staff(), plan.saved().name(), plan.saved().title()));
        carePlan.addCareTeam(Ids.to(record.team()));
        for (Goal goal : plan.goals()) {
            carePlan.addGoal(Ids.to(goal.id().value()));
            goal.subGoals().forEach(step -> carePlan.addActivity(step(goal, step)));
            goal.review().ifPresent(days -> carePlan.addActivity(followUp(goal, days)));
        }
        plan.sections().stream()
                .filter(section -> !section.text().isBlank())
                .forEach(section -> carePlan.addNote(
                        note(section.saidBy(), words.ofTeam("plan." + section.section()), section.text())
                                .setTimeElement(Ids.moment(plan.saved().at()))));
        said("fhir.participation", plan.content().participation()).ifPresent(carePlan::addNote);
        plan.content().view().ifPresent(view -> carePlan.addNote(view(view, plan.changedSinceViewed())));
        return carePlan;
    }

    private static Meta meta(Plan plan) {
        Meta meta = new Meta();
        meta.setVersionId(plan.revision().toString());
        meta.setLastUpdatedElement(Ids.instant(plan.saved().at()));
        return meta;
    }

    /** Whether a step that is not done has been begun is not known here, and FHIR has a word for that. */
    private CarePlan.CarePlanActivityComponent step(Goal goal, SubGoal step) {
        CarePlan.CarePlanActivityDetailComponent detail = detail(goal, step.text());
        detail.setStatus(
                step.done()
                        ? CarePlan.CarePlanActivityStatus.COMPLETED
                        : isWorkedWith(goal)
                                ? CarePlan.CarePlanActivityStatus.UNKNOWN
                                : CarePlan.CarePlanActivityStatus.STOPPED);
        detail.setCode(words.concept("fhir.step"));
        step.day().ifPresent(day -> detail.setScheduled(new Period().setEndElement(Ids.dayTime(day))));
        step.actor().ifPresent(actor -> detail.addPerformer(performer(actor, step.who())));
        return new CarePlan.CarePlanActivityComponent().setDetail(detail);
    }

    private Reference performer(StepActor actor, String who) {
        String said = words.say("goal.step.by." + actor.code());
        String display = who.isBlank() ? said : said + ": " + who;
        boolean isOurs = actor == StepActor.MUNICIPALITY && record.authority().kind() == AuthorityKind.MUNICIPALITY
                || actor == StepActor.REGION && record.authority().kind() == AuthorityKind.REGION;
        if (actor == StepActor.PERSON) {
            return Ids.to(record.patient(), display);
        }
        return isOurs ? Ids.to(record.organization(), display) : new Reference().setDisplay(display);
    }

    private CarePlan.CarePlanActivityComponent followUp(Goal goal, Window days) {
        CarePlan.CarePlanActivityDetailComponent detail = detail(goal, words.say("fhir.follow-up"));
        detail.setStatus(
                isWorkedWith(goal)
                        ? CarePlan.CarePlanActivityStatus.SCHEDULED
                        : CarePlan.CarePlanActivityStatus.STOPPED);
        detail.setCode(words.concept("fhir.follow-up"));
        detail.setScheduled(
                new Period().setStartElement(Ids.dayTime(days.from())).setEndElement(Ids.dayTime(days.to())));
        return new CarePlan.CarePlanActivityComponent().setDetail(detail);
    }

    private static CarePlan.CarePlanActivityDetailComponent detail(Goal goal, String description) {
        CarePlan.CarePlanActivityDetailComponent detail = new CarePlan.CarePlanActivityDetailComponent();
        detail.addGoal(Ids.to(goal.id().value()));
        detail.setDescription(description);
        return detail;
    }

    private boolean isWorkedWith(Goal goal) {
        return goal.isOngoing() && record.file().isOpen();
    }

    private org.hl7.fhir.r4.model.Goal goal(Goal goal) {
        org.hl7.fhir.r4.model.Goal resource = new org.hl7.fhir.r4.model.Goal();
        resource.setId(goal.id().value().toString());
        resource.setLifecycleStatus(status(goal.status()));
        if (goal.status() == GoalStatus.REACHED) {
            resource.setAchievementStatus(new CodeableConcept(new Coding(ACHIEVEMENT, "achieved", "Achieved")));
        }
        goal.programmeGoals().stream()
                .sorted()
                .forEach(id -> resource.addCategory(new CodeableConcept().setText(words.ofTeam("goal." + id))));
        resource.setDescription(new CodeableConcept().setText(goal.words()));
        resource.setSubject(Ids.to(record.patient()));
        if (goal.saidBy() == SaidBy.PERSON) {
            resource.setExpressedBy(Ids.to(record.patient()));
        }
        goal.target().ifPresent(days -> {
            resource.addTarget().setDue(Ids.day(days.to()));
            if (!days.isOneDay()) {
                said("fhir.target", words.days(days.from(), days.to())).ifPresent(resource::addNote);
            }
        });
        said("fhir.how", goal.how()).ifPresent(resource::addNote);
        said("fhir.helpers", goal.helpers()).ifPresent(resource::addNote);
        said("fhir.without-step", goal.withoutStep()).ifPresent(resource::addNote);
        goal.view().ifPresent(view -> resource.addNote(view(view.said(), view.changedSince())));
        return resource;
    }

    private static org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus status(GoalStatus status) {
        return switch (status) {
            case ONGOING -> org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus.ACTIVE;
            case REACHED -> org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus.COMPLETED;
            case PUT_ASIDE -> org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus.CANCELLED;
        };
    }

    private Optional<Annotation> said(String heading, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(note(SaidBy.TEAM, words.say(heading), text));
    }

    /** What the person says is the person's in FHIR too; what the team says is the authority's. */
    private Annotation note(SaidBy whose, String heading, String text) {
        return new Annotation()
                .setAuthor(Ids.to(whose == SaidBy.PERSON ? record.patient() : record.organization()))
                .setText(words.under(heading, text));
    }

    private Annotation view(PersonsView view, boolean changedSince) {
        String answer = words.say("plan.agreement." + view.answer().code());
        String heading = words.say(changedSince ? "fhir.view.before-change" : "fhir.view");
        String text = view.ownWords().isBlank() ? answer : answer + "\n\n" + view.ownWords();
        return note(SaidBy.PERSON, heading, text).setTimeElement(Ids.dayTime(view.on()));
    }
}
