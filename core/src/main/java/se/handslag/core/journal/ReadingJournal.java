package se.handslag.core.journal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessGate;
import se.handslag.core.block.Hidden;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.records.UnitOfWork;

/** Reads what has happened in a case, as this authority may know it: its own notes, and the copies it has been handed. */
public final class ReadingJournal {
    private final UnitOfWork unitOfWork;
    private final Journal journal;
    private final Disclosures disclosures;
    private final ReceivedCopies copies;
    private final AccessGate gate;
    private final Items items;

    @Inject
    public ReadingJournal(
            UnitOfWork unitOfWork,
            Journal journal,
            Disclosures disclosures,
            ReceivedCopies copies,
            AccessGate gate,
            Items items) {
        this.unitOfWork = unitOfWork;
        this.journal = journal;
        this.disclosures = disclosures;
        this.copies = copies;
        this.gate = gate;
        this.items = items;
    }

    /**
     * @param notes own signed notes, newest first
     * @param handedOver what this authority has handed over, newest first
     * @param received copies from other authorities, newest first
     * @param hidden why something is left out, if anything is; how much is not told
     */
    public record Story(
            List<Note> notes, List<Disclosure> handedOver, List<ReceivedCopy> received, Set<Hidden> hidden) {
        public Story {
            hidden = Set.copyOf(hidden);
        }
    }

    public Story story(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("journal.read", caseId),
                () -> new Story(
                        journal.about(caseId, 500),
                        disclosures.about(caseId).stream()
                                .filter(disclosure -> !items.isHidden(disclosure.item()))
                                .toList(),
                        copies.about(caseId),
                        hidden(caseId)));
    }

    private Set<Hidden> hidden(CaseId caseId) {
        Set<Hidden> hidden = EnumSet.noneOf(Hidden.class);
        hidden.addAll(copies.hidden(caseId));
        if (journal.hidesNotes(caseId)) {
            hidden.add(Hidden.BLOCKED_HERE);
        }
        return hidden;
    }

    /** Copies that have come to this authority from this moment on, about anyone whose file the actor may read, newest first, at most 20. */
    public List<ReceivedCopy> newCopies(Actor actor, Instant since) {
        return unitOfWork.call(
                actor,
                Act.reading("journal.news"),
                () -> gate.about(
                        actor, copies.since(since, 20), copy -> copy.item().caseId()));
    }

    public Optional<Note> note(Actor actor, CaseId caseId, NoteId id) {
        return unitOfWork.call(actor, Act.reading("note.read", caseId), () -> journal.find(id)
                .filter(note -> note.caseId().equals(caseId)));
    }
}
