package se.handslag.core.journal.records;

import java.util.List;

/** The row classes of notes. */
public final class JournalRows {
    private JournalRows() {}

    public static List<Class<?>> all() {
        return List.of(NoteRow.class, NoteDraftRow.class);
    }
}
