package se.handslag.web.joint.draft;

import java.util.List;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.draft.KeepPlanDraft;
import se.handslag.planning.joint.draft.KeepingPlanDrafts;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Keeping what is typed in a plan's form, and throwing it away. */
public final class DraftRoutes implements Routes {
    private static final String FORMS = "plan|krisplan|rehabplan|kartlaggning-[a-z-]{1,25}";

    @Override
    public void addTo(Site site) {
        site.post("/person/{case}/utkast/{form}", DraftRoutes::keep);
        site.post("/person/{case}/utkast/{form}/kasta", DraftRoutes::discard);
    }

    @Override
    public List<String> texts() {
        return List.of(KeptForm.TEXTS);
    }

    private static KeptForm form(Visit visit) {
        // Whoever may not read the file is told so before anything is said of what they sent.
        visit.person();
        String code = visit.path("form");
        if (!code.matches(FORMS)) {
            throw PageFault.missing();
        }
        return new KeptForm(code);
    }

    private static Reply keep(Visit visit) {
        KeptForm form = form(visit);
        String text = KeptForm.write(visit.form().sent());
        return visit.use(KeepingPlanDrafts.class)
                .handle(visit.actor(), new KeepPlanDraft(visit.caseId(), form.code(), text))
                .match(draft -> visit.draftSaved(draft.savedAt(), form.form(visit)), refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }

    private static Reply discard(Visit visit) {
        KeptForm form = form(visit);
        form.done(visit);
        return visit.goTo(form.form(visit), Sentence.of("web.draft.discarded"));
    }
}
