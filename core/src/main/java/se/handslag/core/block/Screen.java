package se.handslag.core.block;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;

/**
 * Leaves out of what is read what is blocked from whoever reads; for the ports of notes and of received copies.
 *
 * <p>The platform itself reads everything: it carries what someone has decided. So does an act by office, since an extract for the person holds
 * what the person has blocked.
 */
public final class Screen {
    private final RecordSession session;
    private final BlockFacts facts;

    @Inject
    public Screen(RecordSession session, BlockFacts facts) {
        this.session = session;
        this.facts = facts;
    }

    /** Whether whoever reads does not get to read a note. @param unit the unit of the one who signed it; empty when nobody kept it */
    public boolean hidesNote(CaseId caseId, StaffId author, Optional<String> unit) {
        Actor actor = session.actor();
        return !readsAll(actor, caseId) && facts.of(caseId).hidesNote(actor, author, unit);
    }

    /** Whether whoever reads does not get to read a copy. */
    public boolean hidesCopy(CaseId caseId, AuthorityId from, boolean onConsent) {
        Actor actor = session.actor();
        return !readsAll(actor, caseId) && facts.of(caseId).hidesCopy(actor, from, onConsent);
    }

    /** Whether whoever reads does not get to read an item of a kind, by the part of the file that it stands in; for notes ask the journal. */
    public boolean hidesItem(CaseId caseId, ItemKind kind) {
        Actor actor = session.actor();
        return !readsAll(actor, caseId) && facts.of(caseId).hides(actor, RecordPart.of(kind));
    }

    /** Why copies about this case are left out for whoever reads, of the two reasons there are. */
    public Set<Hidden> why(CaseId caseId, AuthorityId from, boolean onConsent) {
        if (!hidesCopy(caseId, from, onConsent)) {
            return Set.of();
        }
        return Set.of(
                facts.of(caseId).isClosedBySender(from, onConsent) ? Hidden.BLOCKED_BY_SENDER : Hidden.BLOCKED_HERE);
    }

    /** Looks at all of these at once, before they are asked about one by one. */
    public void lookAt(Collection<CaseId> cases) {
        facts.among(cases);
    }

    /** From here on the open unit of work reads everything about this file, since the office itself asks. */
    public static void openToOffice(RecordSession session, CaseId caseId) {
        session.once(byOffice(caseId), () -> Boolean.TRUE);
    }

    private boolean readsAll(Actor actor, CaseId caseId) {
        return actor.may(Mandate.PLATFORM) || session.once(byOffice(caseId), () -> Boolean.FALSE);
    }

    private static String byOffice(CaseId caseId) {
        return "office reads " + caseId;
    }
}
