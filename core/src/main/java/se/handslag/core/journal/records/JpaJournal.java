package se.handslag.core.journal.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.core.block.Screen;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.RecordSession;

/** Notes and drafts in the store. */
public final class JpaJournal implements Journal {
    private static final int MOST_LOOKED_AT = 500;

    private final RecordSession session;
    private final Screen screen;

    @Inject
    public JpaJournal(RecordSession session, Screen screen) {
        this.session = session;
        this.screen = screen;
    }

    @Override
    public void add(Note note) {
        session.entities().persist(NoteRow.from(note, session.actor().unit()));
        session.flush();
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return row(id).filter(this::isOpen).map(NoteRow::toDomain);
    }

    @Override
    public Optional<String> unit(NoteId id) {
        return row(id).flatMap(NoteRow::unit);
    }

    @Override
    public Set<String> units(CaseId caseId) {
        return new HashSet<>(session.entities()
                .createQuery(
                        "select distinct n.unit from Note n where n.caseId = :caseId and n.unit is not null",
                        String.class)
                .setParameter("caseId", caseId.value())
                .getResultList());
    }

    @Override
    public boolean hidesNotes(CaseId caseId) {
        return rows(caseId, MOST_LOOKED_AT).stream().anyMatch(row -> !isOpen(row));
    }

    private Optional<NoteRow> row(NoteId id) {
        return Optional.ofNullable(session.entities().find(NoteRow.class, id.value()));
    }

    private boolean isOpen(NoteRow row) {
        Note note = row.toDomain();
        return !screen.hidesNote(note.caseId(), note.signed().staff(), row.unit());
    }

    @Override
    public List<Note> about(CaseId caseId, int most) {
        return rows(caseId, most).stream()
                .filter(this::isOpen)
                .map(NoteRow::toDomain)
                .toList();
    }

    private List<NoteRow> rows(CaseId caseId, int most) {
        return session.entities()
                .createQuery(
                        "select n from Note n where n.caseId = :caseId order by n.happenedAt desc, n.id desc",
                        NoteRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void keep(NoteDraft draft) {
        EntityManager entities = session.entities();
        @Nullable
        NoteDraftRow row = entities.find(NoteDraftRow.class, draft.id().value());
        if (row == null) {
            entities.persist(NoteDraftRow.from(draft));
        } else if (row.isBy(draft.author())) {
            row.set(draft);
        } else {
            throw new IllegalArgumentException("Only its author continues a draft.");
        }
        session.flush();
    }

    @Override
    public Optional<NoteDraft> draft(NoteId id, StaffId author) {
        return row(id, author).map(NoteDraftRow::toDomain);
    }

    private Optional<NoteDraftRow> row(NoteId id, StaffId author) {
        return Optional.ofNullable(session.entities().find(NoteDraftRow.class, id.value()))
                .filter(row -> row.isBy(author));
    }

    @Override
    public boolean isDraftOfSomeoneElse(NoteId id, StaffId author) {
        return Optional.ofNullable(session.entities().find(NoteDraftRow.class, id.value()))
                .filter(row -> !row.isBy(author))
                .isPresent();
    }

    @Override
    public List<NoteDraft> drafts(StaffId author) {
        return session.entities()
                .createQuery(
                        "select d from NoteDraft d where d.author = :author and d.kind <> :form order by d.savedAt desc",
                        NoteDraftRow.class)
                .setParameter("author", author.value())
                .setParameter("form", JpaFormDrafts.KIND)
                .getResultStream()
                .map(NoteDraftRow::toDomain)
                .toList();
    }

    @Override
    public void discard(NoteId id, StaffId author) {
        row(id, author).ifPresent(row -> session.entities().remove(row));
        session.flush();
    }
}
