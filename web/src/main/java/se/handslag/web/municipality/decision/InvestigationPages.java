package se.handslag.web.municipality.decision;

import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.investigate.CannotWriteInvestigation;
import se.handslag.decisions.municipality.investigate.InvestigationDraft;
import se.handslag.decisions.municipality.investigate.InvestigationText;
import se.handslag.decisions.municipality.investigate.WriteInvestigation;
import se.handslag.decisions.municipality.investigate.WritingInvestigations;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Writing the investigation (utredning), with drafts that are kept and versions that two writers do not overwrite. */
final class InvestigationPages {
    private static final String PAGE = "utredning";

    void addTo(Site site) {
        site.get(DecisionRoutes.HERE + "/utredning", DecisionRoutes.municipal(InvestigationPages::begin));
        site.post(DecisionRoutes.HERE + "/utredning", DecisionRoutes.municipal(InvestigationPages::save));
        site.post(DecisionRoutes.HERE + "/utredning/utkast", DecisionRoutes.municipal(InvestigationPages::keep));
    }

    private static Reply begin(Visit visit) {
        MatterView view = DecisionRoutes.view(visit);
        Optional<NotNow> notNow = NotNow.of(visit, view, MatterAct.INVESTIGATE);
        if (notNow.isPresent()) {
            return visit.show("municipality/decision/not-now.jte", notNow.get());
        }
        Optional<InvestigationText> latest = view.matter().investigationText();
        Optional<InvestigationDraft> draft = view.draft();
        int basedOn = draft.map(InvestigationDraft::basedOn).orElse(version(latest));
        visit.form()
                .prefill("basedOn", Integer.toString(basedOn))
                .prefill(
                        "text",
                        draft.map(InvestigationDraft::text)
                                .or(() -> latest.map(InvestigationText::text))
                                .orElse(""));
        return page(visit, view, draft.isPresent() && basedOn != version(latest));
    }

    private static int version(Optional<InvestigationText> latest) {
        return latest.map(InvestigationText::version).orElse(0);
    }

    /** @param newer whether a colleague has saved a version that the writer has not begun from */
    private static Reply page(Visit visit, MatterView view, boolean newer) {
        Optional<InvestigationText> latest = view.matter().investigationText();
        // Having seen both texts, the writer goes on from the newer version.
        int basedOn = newer ? version(latest) : basedOn(visit.form()).orElse(version(latest));
        String saved = view.draft()
                .filter(draft -> !visit.form().faulty())
                .map(draft -> visit.say("web.decision.investigate.draft", draft.savedAt()))
                .orElse("");
        return visit.show(
                "municipality/decision/investigation.jte",
                new InvestigationPage(
                        view.matter(),
                        basedOn,
                        newer ? latest : Optional.empty(),
                        saved,
                        DecisionRoutes.path(visit, PAGE)));
    }

    private static OptionalInt basedOn(Form form) {
        String sent = form.text("basedOn");
        return sent.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(sent)) : OptionalInt.empty();
    }

    private static WriteInvestigation command(Visit visit) {
        return new WriteInvestigation(
                visit.caseId(), basedOn(visit.form()).orElse(0), visit.form().raw("text"));
    }

    private static Reply save(Visit visit) {
        WritingInvestigations writing = visit.use(WritingInvestigations.class);
        WriteInvestigation command = command(visit);
        return writing.handle(visit.actor(), command)
                .match(
                        text -> visit.goTo(
                                DecisionRoutes.path(visit, ""),
                                Sentence.of("web.decision.investigate.done", text.version(), visit.now())),
                        refusal -> {
                            // What could not be saved as a version is kept as a draft, if it can be.
                            writing.keepDraft(visit.actor(), command);
                            visit.form().refuse(refusal);
                            return page(
                                    visit,
                                    DecisionRoutes.view(visit),
                                    refusal == CannotWriteInvestigation.SOMEONE_ELSE_SAVED);
                        });
    }

    private static Reply keep(Visit visit) {
        return visit.use(WritingInvestigations.class)
                .keepDraft(visit.actor(), command(visit))
                .match(draft -> visit.draftSaved(draft.savedAt(), DecisionRoutes.path(visit, PAGE)), refusal -> {
                    visit.form().refuse(refusal);
                    return page(visit, DecisionRoutes.view(visit), false);
                });
    }
}
