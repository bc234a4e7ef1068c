package se.handslag.web.region.rehabilitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavedRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.joint.copy.CopyOffer;
import se.handslag.web.joint.draft.KeptForm;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.joint.merge.ConflictPage.Said;
import se.handslag.web.shell.Page;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The rehabilitation plan (rehabiliteringsplan): read, written, its versions, and a copy of it. */
public final class RehabilitationRoutes implements Routes {
    private static final String PART = "rehabplan";

    /** Also for the template of the form. */
    public static final KeptForm DRAFT = new KeptForm(PART);

    private static final String HOME = "/person/{case}/rehabplan";

    @Override
    public void addTo(Site site) {
        site.personMenu(
                PART, "web.rehabilitation.menu", 62, actor -> actor.employer().kind() == AuthorityKind.REGION);
        site.get(HOME, regional(RehabilitationRoutes::plan));
        site.get(HOME + "/andra", regional(RehabilitationRoutes::form));
        site.post(HOME + "/andra", regional(RehabilitationRoutes::save));
        site.get(HOME + "/versioner", regional(RehabilitationRoutes::versions));
        site.post(HOME + "/lamna-ut", regional(RehabilitationRoutes::copy));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/region/rehabilitation/texts", ConflictPage.TEXTS);
    }

    /** A page for the region's staff; the municipality's see what they have been handed among their copies. */
    private static Page regional(Page page) {
        return visit ->
                visit.owner() == Owner.REGION ? page.answer(visit) : visit.goTo("/person/" + visit.caseId() + "/plan");
    }

    private static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/" + PART;
    }

    private static void demandFile(Visit visit) {
        visit.use(ReadingCaseFiles.class).open(visit.actor(), visit.caseId()).orElseThrow(PageFault::missing);
    }

    private static Reply plan(Visit visit) {
        demandFile(visit);
        return visit.show(
                "region/rehabilitation/plan.jte",
                new RehabilitationPage(
                        visit.use(ReadingRehabilitationPlans.class).read(visit.actor(), visit.caseId()),
                        visit.use(SavingRehabilitationPlan.class)
                                .obstacle(visit.actor(), visit.caseId())
                                .map(CannotSaveRehabilitationPlan::sentence),
                        CopyOffer.of(visit, PlanningItems.REHABILITATION_PLAN),
                        CopyHolders.in(visit)));
    }

    private static Reply versions(Visit visit) {
        demandFile(visit);
        return visit.show(
                "region/rehabilitation/versions.jte",
                new RehabilitationPage.Versions(
                        visit.use(ReadingRehabilitationPlans.class).versions(visit.actor(), visit.caseId()).stream()
                                .map(version -> RehabilitationPage.Version.of(visit, version))
                                .toList()));
    }

    private static Reply form(Visit visit) {
        demandFile(visit);
        if (visit.use(SavingRehabilitationPlan.class)
                .obstacle(visit.actor(), visit.caseId())
                .isPresent()) {
            return visit.goTo(home(visit));
        }
        if (!DRAFT.restore(visit)) {
            new RehabilitationForm(visit.form())
                    .fill(
                            visit.use(ReadingRehabilitationPlans.class).read(visit.actor(), visit.caseId()),
                            visit.today());
        }
        return visit.show("region/rehabilitation/form.jte");
    }

    private static Reply save(Visit visit) {
        demandFile(visit);
        RehabilitationForm form = new RehabilitationForm(visit.form());
        RehabilitationContent content = form.read();
        if (visit.form().faulty()) {
            return visit.show("region/rehabilitation/form.jte");
        }
        SaveRehabilitationPlan command = form.command(visit.caseId(), content);
        return visit.use(SavingRehabilitationPlan.class)
                .handle(visit.actor(), command)
                .match(saved -> saved(visit, saved), refusal -> {
                    if (refusal instanceof CannotSaveRehabilitationPlan.Conflict conflict) {
                        return conflict(visit, command, conflict);
                    }
                    visit.form().refuse(refusal);
                    return visit.show("region/rehabilitation/form.jte");
                });
    }

    private static Reply saved(Visit visit, SavedRehabilitationPlan saved) {
        DRAFT.done(visit);
        return visit.goTo(
                home(visit),
                saved.mergedWith()
                        .map(other -> Sentence.of("web.rehabilitation.saved.together", other.name()))
                        .orElseGet(() -> Sentence.of("web.rehabilitation.saved", visit.now())));
    }

    private static Reply conflict(
            Visit visit, SaveRehabilitationPlan command, CannotSaveRehabilitationPlan.Conflict conflict) {
        Map<String, String> carried = new LinkedHashMap<>(RehabilitationForm.write(command.content()));
        carried.put("seen", command.seen().toString());
        return ConflictPage.of(
                        ConflictPage.Place.ofPlan(PART, home(visit) + "/andra", home(visit)),
                        conflict.sentence(),
                        conflict.theirs().saved(),
                        conflict.theirs().revision(),
                        conflict.fields().stream()
                                .map(both -> new ConflictPage.Both(
                                        both.field().code(),
                                        visit.say("rehabilitation.field."
                                                + both.field().code()),
                                        Said.of(RehabilitationPage.said(visit, both.field(), both.theirs())),
                                        Said.of(RehabilitationPage.said(visit, both.field(), both.ours()))))
                                .toList(),
                        carried)
                .answer(visit);
    }

    private static Reply copy(Visit visit) {
        demandFile(visit);
        RehabilitationPlan plan = visit.use(ReadingRehabilitationPlans.class)
                .read(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        CopyOffer offer = CopyOffer.of(visit, PlanningItems.REHABILITATION_PLAN)
                .orElseThrow(() -> PageFault.conflict(Sentence.of("web.rehabilitation.copy.no-consent")));
        DiscloseItem command = new DiscloseItem(
                visit.caseId(), PlanningItems.REHABILITATION_PLAN, plan.id().value(), offer.to(), Ground.CONSENT, "");
        return visit.use(Disclosing.class)
                .handle(visit.actor(), command)
                .match(
                        disclosure -> visit.goTo(
                                home(visit), Sentence.of("web.rehabilitation.copied", offer.name(), visit.now())),
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
