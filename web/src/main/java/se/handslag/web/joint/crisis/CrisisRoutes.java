package se.handslag.web.joint.crisis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.document.PdfPrinter;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.crisis.CannotSaveCrisisPlan;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisPaper;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.CrisisPlanCopy;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans.CrisisPlansHere;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavedCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.draft.KeptForm;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.joint.merge.ConflictPage.Said;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The crisis plan (krisplan): read, written, its versions, on paper, and a copy of it to the other authority. */
public final class CrisisRoutes implements Routes {
    private static final String PART = "krisplan";

    /** Also for the template of the form. */
    public static final KeptForm DRAFT = new KeptForm(PART);

    private static final String HOME = "/person/{case}/krisplan";

    @Override
    public void addTo(Site site) {
        site.personMenu(PART, "person.crisisplan", 70);
        site.get(HOME, CrisisRoutes::plan);
        site.get(HOME + "/andra", CrisisRoutes::form);
        site.post(HOME + "/andra", CrisisRoutes::save);
        site.get(HOME + "/versioner", CrisisRoutes::versions);
        site.get(HOME + "/krisplan.pdf", CrisisRoutes::paper);
        site.post(HOME + "/lamna-ut", CrisisRoutes::copy);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/crisis/texts", ConflictPage.TEXTS);
    }

    /** In a crisis it is one press away from every page about the person, and says so only when there is one. */
    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        return visit.use(ReadingCrisisPlans.class).isThere(visit.actor(), line.caseId())
                ? line.with(Mark.of(Mark.Kind.OK, "web.crisis.mark").opening(PART))
                : line;
    }

    static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/" + PART;
    }

    static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    static CrisisPlansHere here(Visit visit) {
        return visit.use(ReadingCrisisPlans.class).read(visit.actor(), visit.caseId());
    }

    // Reading

    private static Reply plan(Visit visit) {
        file(visit);
        CrisisPlansHere plans = here(visit);
        Optional<CrisisPlan> own = plans.own();
        Optional<ReceivedCopy> received = plans.received().stream().findFirst();
        return visit.show(
                "joint/crisis/plan.jte",
                new CrisisPage(
                        own,
                        visit.use(SavingCrisisPlan.class)
                                .obstacle(visit.actor(), visit.caseId())
                                .map(CannotSaveCrisisPlan::sentence),
                        own.filter(plan -> plan.holdsUntil().isBefore(visit.today()))
                                .isPresent(),
                        plans.inUse(),
                        own.map(plan -> (int) plans.holders().stream()
                                        .filter(holder -> holder.isBehind(plan.revision()))
                                        .count())
                                .orElse(0),
                        CopyOffer.of(visit, PlanningItems.CRISIS_PLAN),
                        received,
                        received.map(copy -> CrisisPlanCopy.read(copy.item().content())),
                        visit.actor().employer().kind().other().owner()));
    }

    private static Reply versions(Visit visit) {
        file(visit);
        return visit.show(
                "joint/crisis/versions.jte",
                new CrisisVersionsPage(
                        visit.use(ReadingCrisisPlans.class).versions(visit.actor(), visit.caseId()).stream()
                                .map(version -> CrisisVersionsPage.Version.of(visit, version))
                                .toList()));
    }

    private static Reply paper(Visit visit) {
        CaseFile file = file(visit);
        CrisisPlansHere plans = here(visit);
        CrisisPlan plan = plans.own().orElseThrow(PageFault::missing);
        CrisisPaper paper = new CrisisPaper(visit::say, visit.language());
        return visit.download(
                paper.print(
                        plan,
                        file.shownName(),
                        file.person().flatMap(Person::born),
                        visit.actor().unit(),
                        plans.inUse()),
                PdfPrinter.MEDIA_TYPE,
                "krisplan.pdf");
    }

    // Writing

    private static Reply form(Visit visit) {
        file(visit);
        if (visit.use(SavingCrisisPlan.class)
                .obstacle(visit.actor(), visit.caseId())
                .isPresent()) {
            return visit.goTo(home(visit));
        }
        CrisisForm form = new CrisisForm(visit.form());
        if (!DRAFT.restore(visit)) {
            form.fill(here(visit).own(), visit.today());
        }
        return form(visit, form.read());
    }

    private static Reply form(Visit visit, CrisisContent content) {
        return visit.show(
                "joint/crisis/form.jte",
                CrisisFormPage.of(content, visit.owner(), here(visit).own()));
    }

    private static Reply save(Visit visit) {
        file(visit);
        CrisisForm form = new CrisisForm(visit.form());
        CrisisContent content = form.read();
        if (visit.form().faulty() || visit.form().text("do").equals("room")) {
            return form(visit, content);
        }
        SaveCrisisPlan command = form.command(visit.caseId(), content);
        return visit.use(SavingCrisisPlan.class)
                .handle(visit.actor(), command)
                .match(saved -> saved(visit, saved), refusal -> {
                    if (refusal instanceof CannotSaveCrisisPlan.Conflict conflict) {
                        return conflict(visit, command, conflict);
                    }
                    visit.form().refuse(refusal);
                    return form(visit, content);
                });
    }

    private static Reply saved(Visit visit, SavedCrisisPlan saved) {
        DRAFT.done(visit);
        Sentence done = saved.mergedWith()
                .map(other -> Sentence.of("web.crisis.saved.together", other.name()))
                .orElseGet(() -> Sentence.of("web.crisis.saved", visit.now()));
        return visit.goTo(home(visit), done);
    }

    private static Reply conflict(Visit visit, SaveCrisisPlan command, CannotSaveCrisisPlan.Conflict conflict) {
        Map<String, String> carried = new LinkedHashMap<>(CrisisForm.write(command.content()));
        carried.put("seen", command.seen().toString());
        return ConflictPage.of(
                        ConflictPage.Place.ofPlan(PART, home(visit) + "/andra", home(visit)),
                        conflict.sentence(),
                        conflict.theirs().saved(),
                        conflict.theirs().revision(),
                        conflict.fields().stream()
                                .map(both -> new ConflictPage.Both(
                                        both.field().code(),
                                        visit.say("crisis.field." + both.field().code()),
                                        Said.of(CrisisVersionsPage.said(visit, both.field(), both.theirs())),
                                        Said.of(CrisisVersionsPage.said(visit, both.field(), both.ours()))))
                                .toList(),
                        carried)
                .answer(visit);
    }

    // A copy

    private static Reply copy(Visit visit) {
        file(visit);
        CrisisPlan plan = here(visit).own().orElseThrow(PageFault::missing);
        CopyOffer offer = CopyOffer.of(visit, PlanningItems.CRISIS_PLAN)
                .orElseThrow(() -> PageFault.conflict(Sentence.of("web.crisis.copy.no-consent")));
        DiscloseItem command = new DiscloseItem(
                visit.caseId(), PlanningItems.CRISIS_PLAN, plan.id().value(), offer.to(), Ground.CONSENT, "");
        return visit.use(Disclosing.class)
                .handle(visit.actor(), command)
                .match(
                        disclosure ->
                                visit.goTo(home(visit), Sentence.of("web.crisis.copied", offer.name(), visit.now())),
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
