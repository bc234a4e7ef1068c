package se.handslag.planning.joint.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.journal.FormDraft;
import se.handslag.core.journal.FormDrafts;
import se.handslag.core.records.UnitOfWork;

/** Keeps what is typed in a plan until it is saved, so that no word is lost. Only the author sees it. */
public final class KeepingPlanDrafts {
    private static final String FORM = "[a-z-]{1,40}";

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final FormDrafts drafts;
    private final Clock clock;

    @Inject
    public KeepingPlanDrafts(UnitOfWork unitOfWork, CaseFiles files, FormDrafts drafts, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
    }

    public Outcome<FormDraft, CannotKeepPlanDraft> handle(Actor actor, KeepPlanDraft command) {
        return unitOfWork.call(actor, Act.writing("plan.draft", command.caseId()), () -> keep(actor, command));
    }

    /** What the actor has begun in this form. */
    public Optional<FormDraft> own(Actor actor, CaseId caseId, String form) {
        return unitOfWork.call(
                actor, Act.reading("plan.draft.read", caseId), () -> drafts.of(caseId, actor.staff(), form));
    }

    /** Throws away what the actor has begun; nothing happens if there is nothing. */
    public void discard(Actor actor, CaseId caseId, String form) {
        unitOfWork.run(
                actor, Act.writing("plan.draft.discard", caseId), () -> drafts.discard(caseId, actor.staff(), form));
    }

    private Outcome<FormDraft, CannotKeepPlanDraft> keep(Actor actor, KeepPlanDraft command) {
        // Two saves of the same draft take turns.
        if (files.hold(command.caseId()).filter(CaseFile::isOpen).isEmpty()) {
            return Outcome.refused(CannotKeepPlanDraft.NO_SUCH_CASE);
        } else if (!command.form().matches(FORM)) {
            return Outcome.refused(CannotKeepPlanDraft.NO_SUCH_FORM);
        } else if (command.text().length() > FormDraft.LONGEST) {
            return Outcome.refused(CannotKeepPlanDraft.TOO_LONG);
        }
        FormDraft draft =
                new FormDraft(command.caseId(), actor.staff(), command.form(), command.text(), clock.instant());
        drafts.keep(draft);
        return Outcome.done(draft);
    }
}
