package se.handslag.planning.joint.inform.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Revision;

/**
 * Write a new entry into the catalogue, or a new version of one.
 *
 * @param entry which entry; empty for a new one
 * @param seen the version that was looked at; {@link Revision#UNSAVED} for a new one
 * @param about what is said of it
 * @param from the first day on which it can be had
 * @param to the last day; empty while no end is known
 */
public record SaveEntry(
        Optional<EntryId> entry, Revision seen, EntryWords about, LocalDate from, Optional<LocalDate> to) {
    /** A new entry that holds from a day. */
    public static SaveEntry first(EntryWords about, LocalDate from) {
        return new SaveEntry(Optional.empty(), Revision.UNSAVED, about, from, Optional.empty());
    }
}
