package se.handslag.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;

/** What this authority has handed over. Disclosures are added, never changed. */
public interface Disclosures {
    void add(Disclosure disclosure);

    Optional<Disclosure> find(DisclosureId id);

    /** Everything handed over about this case, newest first. */
    List<Disclosure> about(CaseId caseId);

    /** Who has got a copy of this item, newest first. */
    List<Disclosure> copiesOf(UUID itemId);
}
