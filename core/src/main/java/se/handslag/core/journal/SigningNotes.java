package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.UnitOfWork;

/** Signs a note into this authority's own record. */
@Carries(
        value = LegalTopic.DUTY_TO_DOCUMENT,
        by = "Keeps signed notes with who and when; a correction is a note of its own and the first one stays.",
        leftToPeople = "What is worth writing, and that it is written without delay.")
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
        // Two clicks on the same button take turns, so that the second finds the note that the first one signed.
        if (files.hold(command.caseId()).isEmpty()) {
            return Outcome.refused(CannotSign.NO_SUCH_CASE);
        }
        Optional<CannotSign> fault = fault(actor, command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Note note = new Note(
                command.draft()
                        .filter(draft -> !journal.isDraftOfSomeoneElse(draft, actor.staff()))
                        .orElseGet(() -> new NoteId(TimeOrderedIds.next(clock))),
                command.caseId(),
                command.kind(),
                command.happenedAt().atZone(clock.getZone()).toInstant(),
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
            Optional<CannotSign> stopped = disclosing
                    .handle(actor, copy.seen(command.protectionSeen()))
                    .match(done -> Optional.empty(), why -> Optional.of(stopped(why)));
            if (stopped.isPresent()) {
                return Outcome.refused(stopped.get());
            }
        }
        return Outcome.done(note);
    }

    private static CannotSign stopped(CannotDisclose why) {
        if (why instanceof CannotDisclose.ProtectionNotSeen) {
            return CannotSign.PROTECTION_NOT_SEEN;
        }
        return why instanceof CannotDisclose.Blocked ? CannotSign.BLOCKED_COPY : CannotSign.NO_CONSENT_FOR_COPY;
    }

    private Optional<CannotSign> fault(Actor actor, SignNote command) {
        if (command.text().isBlank()) {
            return Optional.of(CannotSign.EMPTY);
        } else if (command.text().length() > Note.LONGEST) {
            return Optional.of(CannotSign.TOO_LONG);
        } else if (command.happenedAt().isAfter(LocalDateTime.now(clock))) {
            return Optional.of(CannotSign.IN_THE_FUTURE);
        } else if (command.happenedAt().getYear() < Note.EARLIEST_YEAR) {
            return Optional.of(CannotSign.TOO_LONG_AGO);
        } else if (command.draft().flatMap(journal::find).isPresent()) {
            return Optional.of(CannotSign.ALREADY_SIGNED);
        } else if (isDraftOfAnotherCase(actor, command)) {
            return Optional.of(CannotSign.DRAFT_OF_ANOTHER_CASE);
        } else if (command.corrects().isPresent()
                && command.corrects()
                        .flatMap(journal::find)
                        .filter(note -> note.caseId().equals(command.caseId()))
                        .isEmpty()) {
            return Optional.of(CannotSign.NO_SUCH_NOTE_TO_CORRECT);
        }
        return Optional.empty();
    }

    private boolean isDraftOfAnotherCase(Actor actor, SignNote command) {
        return command.draft()
                .flatMap(draft -> journal.draft(draft, actor.staff()))
                .filter(draft -> !draft.caseId().equals(command.caseId()))
                .isPresent();
    }
}
