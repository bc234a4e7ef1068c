package se.handslag.core.journal.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.FormDraft;
import se.handslag.core.journal.FormDrafts;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.RecordSession;

/** Drafts of forms in the store: rows beside those of notes, as many as the text needs. */
public final class JpaFormDrafts implements FormDrafts {
    /** What such a row says where a note's says how the contact took place. */
    static final String KIND = "form";

    private static final int ROOM = 20_000;

    private final RecordSession session;

    @Inject
    public JpaFormDrafts(RecordSession session) {
        this.session = session;
    }

    @Override
    public void keep(FormDraft draft) {
        EntityManager entities = session.entities();
        List<String> parts = parts(draft.text());
        for (int i = 0; i < parts.size(); i++) {
            NoteDraft part = new NoteDraft(
                    new NoteId(id(draft.caseId(), draft.author(), draft.form(), i)),
                    draft.caseId(),
                    draft.author(),
                    KIND,
                    draft.form(),
                    parts.get(i),
                    draft.savedAt());
            @Nullable
            NoteDraftRow row = entities.find(NoteDraftRow.class, part.id().value());
            if (row == null) {
                entities.persist(NoteDraftRow.from(part));
            } else {
                row.set(part);
            }
        }
        removeFrom(parts.size(), draft.caseId(), draft.author(), draft.form());
    }

    @Override
    public Optional<FormDraft> of(CaseId caseId, StaffId author, String form) {
        List<NoteDraft> parts = rows(0, caseId, author, form).stream()
                .map(NoteDraftRow::toDomain)
                .toList();
        return parts.stream()
                .findFirst()
                .map(first -> new FormDraft(
                        caseId,
                        author,
                        form,
                        parts.stream().map(NoteDraft::text).collect(Collectors.joining()),
                        first.savedAt()));
    }

    @Override
    public void discard(CaseId caseId, StaffId author, String form) {
        removeFrom(0, caseId, author, form);
    }

    private void removeFrom(int first, CaseId caseId, StaffId author, String form) {
        rows(first, caseId, author, form).forEach(session.entities()::remove);
        session.flush();
    }

    private List<NoteDraftRow> rows(int first, CaseId caseId, StaffId author, String form) {
        List<NoteDraftRow> rows = new ArrayList<>();
        for (int i = first; ; i++) {
            @Nullable NoteDraftRow row = session.entities().find(NoteDraftRow.class, id(caseId, author, form, i));
            if (row == null || !row.isBy(author)) {
                return rows;
            }
            rows.add(row);
        }
    }

    /** One and the same for the same author, case and form, so that two saves at once keep one draft. */
    private static UUID id(CaseId caseId, StaffId author, String form, int part) {
        String name = caseId + " " + author.value() + " " + form + " " + part;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(text.length(), from + ROOM);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return parts;
    }
}
