package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;

/** Keeps drafts, so that no word is lost. */
public final class KeepingDrafts {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public KeepingDrafts(UnitOfWork unitOfWork, CaseFiles files, Journal journal, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<NoteDraft, CannotSign> handle(Actor actor, KeepDraft command) {
        return unitOfWork.call(actor, Act.writing("note.draft", command.caseId()), () -> keep(actor, command));
    }

    /** The actor's own drafts about a case, newest first. */
    public List<NoteDraft> ownDrafts(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("note.draft", caseId), () -> journal.drafts(actor.staff()).stream()
                .filter(draft -> draft.caseId().equals(caseId))
                .toList());
    }

    private Outcome<NoteDraft, CannotSign> keep(Actor actor, KeepDraft command) {
        if (files.find(command.caseId()).isEmpty()) {
            return Outcome.refused(CannotSign.NO_SUCH_CASE);
        }
        if (command.text().length() > Note.LONGEST) {
            return Outcome.refused(CannotSign.TOO_LONG);
        }
        if (command.id().isPresent() && journal.find(command.id().get()).isPresent()) {
            return Outcome.refused(CannotSign.ALREADY_SIGNED);
        }
        NoteDraft draft = new NoteDraft(
                command.id()
                        .filter(id -> journal.draft(id, actor.staff()).isPresent())
                        .orElseGet(() -> new NoteId(TimeOrderedIds.next(clock))),
                command.caseId(),
                actor.staff(),
                command.kind(),
                command.happenedAt(),
                command.text(),
                clock.instant());
        journal.keep(draft);
        return Outcome.done(draft);
    }
}
