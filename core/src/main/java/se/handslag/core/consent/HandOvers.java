package se.handslag.core.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;

/** The hand-overs of this authority, as far as a consent must know of them. Used inside a unit of work. */
public interface HandOvers {
    /** A copy that went. @param by the name of who handed it over */
    record HandOver(ItemKind kind, UUID item, AuthorityId to, Instant at, String by) {
        @Override
        public String toString() {
            return "HandOver[" + kind + " to " + to + "]";
        }
    }

    /** What has gone on this consent, newest first. */
    List<HandOver> under(CaseId caseId, ConsentId consent);

    /** The kinds of item that this authority can hand over at all. */
    List<ItemKind> kinds();

    /** Whether the record of the case has this, so that it can be kept out by name. */
    boolean isInRecord(CaseId caseId, ExcludedItem item);
}
