package se.handslag.web.joint.timeline;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Dates;
import se.handslag.web.shell.Choice;

/**
 * One thing in a timeline, ready to be read.
 *
 * @param id where the browser finds it on the page
 * @param title what it is, such as "Hembesök"
 * @param at when it happened
 * @param when the same in words
 * @param who who wrote it
 * @param owner whose record it lies in, or came from
 * @param text what it says; empty for a copy that is made of fields
 * @param fields what a copy that is no note says, field by field
 * @param marks such as "Utlämnad av Nils Ek 20 augusti 2026", a sentence each
 * @param copyPath where a copy of it is handed over; empty for what is not one's own to hand over
 * @param correctPath where it is corrected; empty for what one cannot correct
 * @param draftPath where a draft is gone on with; empty for what is signed
 */
public record Happening(
        String id,
        String title,
        Instant at,
        String when,
        String who,
        Owner owner,
        String text,
        List<Choice> fields,
        List<String> marks,
        String copyPath,
        String correctPath,
        String draftPath) {

    public boolean isDraft() {
        return !draftPath.isEmpty();
    }

    /** Whether it is a copy that another authority has handed over. */
    public boolean isReceived() {
        return id.startsWith("c-");
    }

    YearMonth month() {
        return YearMonth.from(at.atZone(Dates.SWEDEN));
    }
}
