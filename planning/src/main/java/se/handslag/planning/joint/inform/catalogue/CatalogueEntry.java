package se.handslag.planning.joint.inform.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;

/**
 * One kind of support or care that there is, in one version (insats i katalogen). It never changes; the next version stands beside it.
 *
 * @param id which entry
 * @param revision which version
 * @param keptBy the authority whose catalogue it stands in
 * @param about what is said of it
 * @param from the first day on which it can be had
 * @param to the last day; empty while no end is known
 * @param by who wrote it and when
 */
public record CatalogueEntry(
        EntryId id,
        Revision revision,
        AuthorityId keptBy,
        EntryWords about,
        LocalDate from,
        Optional<LocalDate> to,
        Signature by) {
    /** Whether it can be had on the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
