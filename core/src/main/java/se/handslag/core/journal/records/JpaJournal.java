package se.handslag.core.journal.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.RecordSession;

/** Notes and drafts in the store. */
public final class JpaJournal implements Journal {
    private final RecordSession session;

    @Inject
    public JpaJournal(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Note note) {
        session.entities().persist(NoteRow.from(note));
        session.flush();
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return Optional.ofNullable(session.entities().find(NoteRow.class, id.value()))
                .map(NoteRow::toDomain);
    }

    @Override
    public List<Note> about(CaseId caseId, int most) {
        return session.entities()
                .createQuery(
                        "select n from Note n where n.caseId = :caseId order by n.happenedAt desc, n.id desc",
                        NoteRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultStream()
                .map(NoteRow::toDomain)
                .toList();
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
                        "select d from NoteDraft d where d.author = :author order by d.savedAt desc",
                        NoteDraftRow.class)
                .setParameter("author", author.value())
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
