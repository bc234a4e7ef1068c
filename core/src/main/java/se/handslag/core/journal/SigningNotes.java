package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.records.UnitOfWork;

/** Signs a note into this authority's own record. */
public final class SigningNotes {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Journal journal;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public SigningNotes(UnitOfWork unitOfWork, CaseFiles files, Journal journal, Disclosing disclosing, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.journal = journal;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    public Outcome<Note, CannotSign> handle(Actor actor, SignNote command) {
        return unitOfWork.call(actor, Act.writing("note.sign", command.caseId()), () -> sign(actor, command));
    }

    private Outcome<Note, CannotSign> sign(Actor actor, SignNote command) {
        Instant happenedAt = command.happenedAt().atZone(clock.getZone()).toInstant();
        Optional<CannotSign> fault = fault(actor, command, happenedAt);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Note note = new Note(
                command.draft().orElseGet(() -> new NoteId(TimeOrderedIds.next(clock))),
                command.caseId(),
                command.kind(),
                happenedAt,
                command.text().strip(),
                command.corrects(),
                Signature.of(actor, clock.instant()));
        journal.add(note);
        command.draft().ifPresent(draft -> journal.discard(draft, actor.staff()));
        if (command.copyTo().isPresent()) {
            DiscloseItem copy = new DiscloseItem(
                    command.caseId(),
                    ItemKind.NOTE,
                    note.id().value(),
                    command.copyTo().get(),
                    Ground.CONSENT,
                    "");
            if (!disclosing.handle(actor, copy).isDone()) {
                return Outcome.refused(CannotSign.NO_CONSENT_FOR_COPY);
            }
        }
        return Outcome.done(note);
    }

    private Optional<CannotSign> fault(Actor actor, SignNote command, Instant happenedAt) {
        if (files.find(command.caseId()).isEmpty()) {
            return Optional.of(CannotSign.NO_SUCH_CASE);
        } else if (command.text().isBlank()) {
            return Optional.of(CannotSign.EMPTY);
        } else if (command.text().length() > Note.LONGEST) {
            return Optional.of(CannotSign.TOO_LONG);
        } else if (happenedAt.isAfter(clock.instant())) {
            return Optional.of(CannotSign.IN_THE_FUTURE);
        } else if (command.draft().flatMap(journal::find).isPresent()) {
            return Optional.of(CannotSign.ALREADY_SIGNED);
        } else if (command.draft().isPresent()
                && journal.draft(command.draft().get(), actor.staff()).isEmpty()) {
            return Optional.of(CannotSign.NO_SUCH_CASE);
        } else if (command.corrects().isPresent()
                && command.corrects()
                        .flatMap(journal::find)
                        .filter(note -> note.caseId().equals(command.caseId()))
                        .isEmpty()) {
            return Optional.of(CannotSign.NO_SUCH_NOTE_TO_CORRECT);
        }
        return Optional.empty();
    }
}
