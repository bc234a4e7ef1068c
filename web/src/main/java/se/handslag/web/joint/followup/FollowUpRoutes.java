package se.handslag.web.joint.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.followup.CannotFollowUp;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.joint.followup.FollowUpGoals;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.followup.GoalProgress;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalId;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * Following up the goals (uppföljning): one page for all of them.
 *
 * <p>Fields: {@code on}; for each goal {@code goal.<n>.id}, {@code .direction}, {@code .rating}, {@code .words}, {@code .status} and {@code
 * .next}. A goal without a direction was not taken up.
 */
public final class FollowUpRoutes implements Routes {
    private static final int MONTHS_UNLESS_THE_TEAM_SAYS = 3;

    private final Teams teams;

    public FollowUpRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/plan/uppfoljning", this::form);
        site.post("/person/{case}/plan/uppfoljning", this::record);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/followup/texts");
    }

    private Reply form(Visit visit) {
        List<Goal> goals = goals(visit);
        Form form = visit.form();
        form.prefill("on", visit.today().toString());
        String next = visit.today().plusMonths(rhythm(visit)).toString();
        for (int number = 1; number <= goals.size(); number++) {
            form.prefill("goal." + number + ".next", next);
            form.prefill("goal." + number + ".status", GoalStatus.ONGOING.code());
        }
        return show(visit, goals);
    }

    private Reply show(Visit visit, List<Goal> goals) {
        return visit.show(
                "joint/followup/form.jte",
                new FollowUpPage(
                        goals,
                        Stream.of(Direction.values())
                                .map(direction -> Choice.of(
                                        direction.code(), visit.say("follow-up.direction." + direction.code())))
                                .toList(),
                        IntStream.rangeClosed(GoalProgress.LOWEST, GoalProgress.HIGHEST)
                                .mapToObj(rating -> Choice.of(String.valueOf(rating), String.valueOf(rating)))
                                .toList(),
                        Stream.of(GoalStatus.values())
                                .map(status -> Choice.of(status.code(), visit.say("goal.status." + status.code())))
                                .toList()));
    }

    private Reply record(Visit visit) {
        List<Goal> goals = goals(visit);
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.follow-up.on.missing"));
        List<GoalProgress> said = new ArrayList<>();
        for (int number = 1; number <= goals.size(); number++) {
            progress(form, "goal." + number, goals.get(number - 1)).ifPresent(said::add);
        }
        if (form.faulty()) {
            return show(visit, goals);
        }
        return visit.use(FollowingUpGoals.class)
                .handle(visit.actor(), new FollowUpGoals(visit.caseId(), on.orElseThrow(), said))
                .match(
                        followUp -> visit.goTo(
                                "/person/" + visit.caseId() + "/plan",
                                Sentence.of(
                                        "web.follow-up.done", followUp.goals().size())),
                        refusal -> {
                            form.refuse(field(refusal, goals), refusal.sentence());
                            return show(visit, goals);
                        });
    }

    private static Optional<GoalProgress> progress(Form form, String name, Goal goal) {
        Optional<Direction> direction = Direction.ofCode(form.text(name + ".direction"));
        OptionalInt rating = form.number(name + ".rating", GoalProgress.LOWEST, GoalProgress.HIGHEST);
        if (direction.isEmpty()) {
            boolean said = rating.isPresent() || !form.text(name + ".words").isEmpty();
            if (said) {
                form.refuse(name + ".direction", Sentence.of("web.follow-up.direction.missing"));
            }
            return Optional.empty();
        }
        GoalStatus status = GoalStatus.ofCode(form.text(name + ".status")).orElse(GoalStatus.ONGOING);
        return Optional.of(new GoalProgress(
                goal.id(),
                direction.get(),
                rating.isPresent() ? Optional.of(rating.getAsInt()) : Optional.empty(),
                form.text(name + ".words"),
                status,
                status == GoalStatus.ONGOING ? form.date(name + ".next") : Optional.empty()));
    }

    /** {@code goal.<id>.next} is {@code goal.2.next} here. */
    private static String field(CannotFollowUp refusal, List<Goal> goals) {
        String field = refusal.field();
        for (int number = 1; number <= goals.size(); number++) {
            GoalId id = goals.get(number - 1).id();
            field = field.replace("goal." + id + ".", "goal." + number + ".");
        }
        return field;
    }

    /**
     * The goals on the page: those that were on it when it was sent, or else those that are worked with.
     *
     * <p>The form carries their ids, so that a goal that someone has changed meanwhile is still the same one.
     */
    private static List<Goal> goals(Visit visit) {
        // Whoever has no file on the case is told that there is no such page, and not that there is no plan.
        visit.person();
        Plan plan = visit.use(ReadingPlans.class)
                .read(visit.actor(), visit.caseId())
                .own()
                .orElseThrow(() -> PageFault.conflict(Sentence.of("follow-up.record.cannot.no-plan")));
        List<Goal> sent = new ArrayList<>();
        for (int number = 1; !visit.form().all("goal." + number + ".id").isEmpty(); number++) {
            String id = visit.form().text("goal." + number + ".id");
            sent.add(plan.goals().stream()
                    .filter(goal -> goal.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> PageFault.conflict(Sentence.of("follow-up.record.cannot.unknown-goal"))));
        }
        return sent.isEmpty() ? plan.content().ongoing() : sent;
    }

    private int rhythm(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .map(CaseFile::team)
                .map(team -> teams.find(team)
                        .match(found -> found.blueprint().followUp().months(), unknown -> MONTHS_UNLESS_THE_TEAM_SAYS))
                .orElse(MONTHS_UNLESS_THE_TEAM_SAYS);
    }
}
