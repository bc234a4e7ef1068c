package se.handslag.web.joint.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.core.team.plan.PlanSection;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.followup.FollowingUpGoals;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.GoalStatus;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanCopy;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.plan.ReadingPlans;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.draft.KeptForm;
import se.handslag.web.joint.merge.Choices;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.joint.step.StepsView;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Panel;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The plan (genomförandeplan, vårdplan): read, written, its versions, and a copy of it. */
public final class PlanRoutes implements Routes {
    /** Also for the template of the form. */
    public static final KeptForm DRAFT = new KeptForm("plan");

    private static final int MOST_GOALS = 3;

    private final Teams teams;

    public PlanRoutes(Teams teams) {
        this.teams = teams;
    }

    @Override
    public void addTo(Site site) {
        site.personMenu("plan", "person.plan", 60);
        site.get("/person/{case}/plan", this::plan);
        site.get("/person/{case}/plan/andra", this::form);
        site.post("/person/{case}/plan/andra", this::save);
        site.get("/person/{case}/plan/versioner", this::versions);
        site.post("/person/{case}/plan/lamna-ut", this::copy);
    }

    /** The person's own goals stand on the overview, so that what is urgent does not push them out of sight. */
    @Override
    public List<Panel> panels(Visit visit) {
        List<String> goals = visit.use(ReadingPlans.class).read(visit.actor(), visit.caseId()).own().stream()
                .flatMap(plan -> plan.content().goals().stream())
                .filter(goal -> goal.status() == GoalStatus.ONGOING)
                .limit(MOST_GOALS)
                .map(goal -> visit.say("web.plan.panel.goal", goal.words()))
                .toList();
        return List.of(new Panel(
                5,
                Sentence.of("web.plan.panel"),
                goals,
                Sentence.of("web.plan.panel.none"),
                "plan",
                Sentence.of("web.plan.panel.more")));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/plan/texts", ConflictPage.TEXTS);
    }

    // Reading

    private Reply plan(Visit visit) {
        CaseFile file = file(visit);
        LoadedTeam team = team(file);
        PlanWords words = new PlanWords(visit, team);
        ReadingPlans.PlansHere plans = visit.use(ReadingPlans.class).read(visit.actor(), file.id());
        var followUps = plans.own().isEmpty()
                ? List.<se.handslag.planning.joint.followup.FollowUp>of()
                : visit.use(FollowingUpGoals.class).read(visit.actor(), file.id());
        Optional<ReceivedCopy> received = plans.received().stream().findFirst();
        List<PlanSection> sections = team.blueprint().plan().sections();
        return visit.show(
                "joint/plan/plan.jte",
                new PlanPage(
                        plans.own(),
                        plans.own().map(plan -> PlanSheet.of(plan.content(), words, sections, followUps)),
                        visit.use(SavingPlans.class)
                                .obstacle(visit.actor(), file.id())
                                .map(CannotSavePlan::sentence),
                        CopyHolders.in(visit),
                        CopyOffer.of(visit, PlanningItems.PLAN),
                        received,
                        received.map(
                                copy -> PlanSheet.of(PlanCopy.read(copy.item().content()), words, sections, List.of())),
                        Math.max(0, plans.received().size() - 1),
                        visit.actor().employer().kind().other().owner(),
                        file.theirs().map(Coordinator::name).orElse(""),
                        StepsView.of(visit, team)));
    }

    private Reply versions(Visit visit) {
        CaseFile file = file(visit);
        PlanWords words = new PlanWords(visit, team(file));
        List<VersionsPage.Version> versions = visit.use(ReadingPlans.class).versions(visit.actor(), file.id()).stream()
                .map(version -> VersionsPage.Version.of(version, words))
                .toList();
        return visit.show("joint/plan/versions.jte", new VersionsPage(versions));
    }

    // Writing

    private Reply form(Visit visit) {
        CaseFile file = file(visit);
        Optional<CannotSavePlan> obstacle = visit.use(SavingPlans.class).obstacle(visit.actor(), file.id());
        if (obstacle.isPresent()) {
            return visit.goTo("/person/" + file.id() + "/plan");
        }
        if (DRAFT.restore(visit)) {
            PlanForm left = planForm(visit, file).readBlocks();
            return form(visit, file, left, seen(visit, left.seen()));
        }
        Optional<Plan> plan =
                visit.use(ReadingPlans.class).read(visit.actor(), file.id()).own();
        PlanContent content = plan.map(Plan::content).orElse(PlanContent.EMPTY);
        PlanForm form =
                planForm(visit, file).fill(content, plan.map(Plan::revision).orElse(Revision.UNSAVED));
        if (content.goals().isEmpty()) {
            form.withAnotherGoal();
        }
        return form(visit, file, form, content);
    }

    private Reply form(Visit visit, CaseFile file, PlanForm form, PlanContent before) {
        LoadedTeam team = team(file);
        return visit.show(
                "joint/plan/form.jte",
                PlanFormPage.of(
                        new PlanWords(visit, team),
                        visit,
                        form,
                        sections(visit, team),
                        team.blueprint().goals(),
                        before,
                        CopyOffer.of(visit, PlanningItems.PLAN)));
    }

    private Reply save(Visit visit) {
        CaseFile file = file(visit);
        PlanForm form = planForm(visit, file).readBlocks();
        PlanContent before = seen(visit, form.seen());
        String pressed = visit.form().text("do");
        if (pressed.equals("goal")) {
            return form(visit, file, form.withAnotherGoal(), before);
        } else if (pressed.matches("step\\.\\d{1,3}")) {
            return form(visit, file, form.withAnotherStep(Integer.parseInt(pressed.substring(5))), before);
        }
        PlanContent content = form.read(before);
        if (visit.form().faulty()) {
            return form(visit, file, form, before);
        }
        SavePlan command = new SavePlan(
                file.id(),
                form.seen(),
                content,
                Choices.in(visit.form(), PlanField::parse),
                CopyOffer.chosen(visit),
                visit.form().ticked("protectionSeen"));
        return visit.use(SavingPlans.class)
                .handle(visit.actor(), command)
                .match(saved -> saved(visit, command, saved), refusal -> {
                    if (refusal instanceof CannotSavePlan.Conflict conflict) {
                        return conflict(visit, file, command, conflict);
                    }
                    form.refuse(refusal);
                    return form(visit, file, form, before);
                });
    }

    private static Reply saved(Visit visit, SavePlan command, SavedPlan saved) {
        DRAFT.done(visit);
        String path = "/person/" + command.caseId() + "/plan";
        if (saved.mergedWith().isPresent()) {
            return visit.goTo(
                    path,
                    Sentence.of(
                            "web.plan.saved.together", saved.mergedWith().get().name()));
        }
        long without = saved.plan().goals().stream().filter(Goal::lacksNextStep).count();
        if (without > 0 && command.copyTo().isEmpty()) {
            return visit.goTo(path, Sentence.of("web.plan.saved.without-step", visit.now(), without));
        }
        return visit.goTo(
                path,
                command.copyTo().isPresent()
                        ? Sentence.of("web.plan.saved.copied", visit.now())
                        : Sentence.of("web.plan.saved", visit.now()));
    }

    private Reply conflict(Visit visit, CaseFile file, SavePlan command, CannotSavePlan.Conflict conflict) {
        PlanWords words = new PlanWords(visit, team(file));
        String home = "/person/" + file.id() + "/plan";
        return ConflictPage.of(
                        ConflictPage.Place.ofPlan("plan", home + "/andra", home),
                        conflict.sentence(),
                        conflict.theirs().saved(),
                        conflict.theirs().revision(),
                        conflict.fields().stream()
                                .map(change -> new ConflictPage.Both(
                                        change.field().code(),
                                        words.name(change.field(), conflict.ours()),
                                        words.said(change.field(), change.before()),
                                        words.said(change.field(), change.after())))
                                .toList(),
                        carried(command, conflict.ours()))
                .answer(visit);
    }

    // A copy

    private Reply copy(Visit visit) {
        CaseFile file = file(visit);
        Plan plan = visit.use(ReadingPlans.class)
                .read(visit.actor(), file.id())
                .own()
                .orElseThrow(PageFault::missing);
        CopyOffer offer = CopyOffer.of(visit, PlanningItems.PLAN)
                .orElseThrow(() -> PageFault.conflict(Sentence.of("plan.save.cannot.no-consent-for-copy")));
        return visit.use(Disclosing.class)
                .handle(
                        visit.actor(),
                        new DiscloseItem(
                                        file.id(),
                                        PlanningItems.PLAN,
                                        plan.id().value(),
                                        offer.to(),
                                        Ground.CONSENT,
                                        "")
                                .seen(visit.form().ticked("protectionSeen")))
                .match(
                        disclosure -> visit.goTo(
                                "/person/" + file.id() + "/plan",
                                Sentence.of("web.plan.copied", offer.name(), visit.now())),
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }

    // What the pages stand on

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private LoadedTeam team(CaseFile file) {
        return teams.find(file.team()).match(found -> found, unknown -> {
            throw PageFault.conflict(unknown.sentence());
        });
    }

    private PlanForm planForm(Visit visit, CaseFile file) {
        LoadedTeam team = team(file);
        return new PlanForm(
                visit,
                sections(visit, team),
                team.blueprint().goals().stream().map(GoalDefinition::id).toList());
    }

    private static List<PlanSection> sections(Visit visit, LoadedTeam team) {
        Owner owner = visit.owner();
        return team.blueprint().plan().sections().stream()
                .filter(section -> section.responsible() == owner)
                .toList();
    }

    private static PlanContent seen(Visit visit, Revision revision) {
        return visit.use(ReadingPlans.class)
                .version(visit.actor(), visit.caseId(), revision)
                .map(Plan::content)
                .orElse(PlanContent.EMPTY);
    }

    /** Fields by name, for forms that carry them along unseen. */
    private static Map<String, String> carried(SavePlan command, PlanContent ours) {
        Map<String, String> fields = PlanForm.write(ours);
        fields.put("seen", command.seen().toString());
        fields.putAll(PlanForm.writeAnswers(command.content(), ours));
        command.content().view().ifPresent(view -> fields.putAll(PlanForm.write(view)));
        command.copyTo().ifPresent(to -> fields.put(CopyOffer.FIELD, to.toString()));
        return fields;
    }
}
