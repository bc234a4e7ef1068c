package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.handslag.core.access.AccessGate;
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
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public KeepingDrafts(UnitOfWork unitOfWork, CaseFiles files, Journal journal, AccessGate gate, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.journal = journal;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<NoteDraft, CannotSign> handle(Actor actor, KeepDraft command) {
        return unitOfWork.call(actor, Act.writing("note.draft", command.caseId()), () -> keep(actor, command));
    }

    /** The actor's own drafts about a case, newest first. */
    public List<NoteDraft> ownDrafts(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("note.draft.read", caseId), () -> journal.drafts(actor.staff()).stream()
                        .filter(draft -> draft.caseId().equals(caseId))
                        .toList());
    }

    /** All the actor's own drafts about files that they may still read, newest first. */
    public List<NoteDraft> ownDrafts(Actor actor) {
        return unitOfWork.call(
                actor,
                Act.reading("note.draft.read"),
                () -> gate.about(actor, journal.drafts(actor.staff()), NoteDraft::caseId));
    }

    /** Throws away the actor's own draft about this case; nothing happens if there is none. */
    public Outcome<NoteId, CannotSign> discard(Actor actor, CaseId caseId, NoteId id) {
        return unitOfWork.call(actor, Act.writing("note.draft.discard", caseId), () -> {
            if (files.hold(caseId).isEmpty()) {
                return Outcome.refused(CannotSign.NO_SUCH_CASE);
            }
            journal.draft(id, actor.staff())
                    .filter(draft -> draft.caseId().equals(caseId))
                    .ifPresent(draft -> journal.discard(id, actor.staff()));
            return Outcome.done(id);
        });
    }

    private Outcome<NoteDraft, CannotSign> keep(Actor actor, KeepDraft command) {
        // Two saves of the same new draft take turns, so that the second one goes on with what the first one kept.
        if (files.hold(command.caseId()).isEmpty()) {
            return Outcome.refused(CannotSign.NO_SUCH_CASE);
        }
        if (command.text().length() > Note.LONGEST) {
            return Outcome.refused(CannotSign.TOO_LONG);
        }
        if (command.id().flatMap(journal::find).isPresent()) {
            return Outcome.refused(CannotSign.ALREADY_SIGNED);
        }
        NoteDraft draft = new NoteDraft(
                command.id()
                        .filter(id -> mayKeepAs(actor, command.caseId(), id))
                        .orElseGet(() -> new NoteId(TimeOrderedIds.next(clock))),
                command.caseId(),
                actor.staff(),
                atMost(NoteDraft.LONGEST_KIND, command.kind()),
                atMost(NoteDraft.LONGEST_HOUR, command.happenedAt()),
                command.text(),
                clock.instant());
        journal.keep(draft);
        return Outcome.done(draft);
    }

    /** The id is free, or the actor's own draft about the same case has it: a draft never moves from one person to another. */
    private boolean mayKeepAs(Actor actor, CaseId caseId, NoteId id) {
        return !journal.isDraftOfSomeoneElse(id, actor.staff())
                && journal.draft(id, actor.staff())
                        .filter(draft -> !draft.caseId().equals(caseId))
                        .isEmpty();
    }

    /** A slip in a small field must not keep the text from being saved. */
    private static String atMost(int longest, String typed) {
        return typed.length() > longest ? typed.substring(0, longest) : typed;
    }
}
