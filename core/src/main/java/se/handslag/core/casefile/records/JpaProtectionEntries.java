package se.handslag.core.casefile.records;

import jakarta.inject.Inject;
import java.util.List;
import se.handslag.core.casefile.PersonId;
import se.handslag.core.casefile.protection.ProtectionEntries;
import se.handslag.core.casefile.protection.ProtectionEntry;
import se.handslag.core.records.RecordSession;

/** How persons' protection came and went, in the store. */
public final class JpaProtectionEntries implements ProtectionEntries {
    private final RecordSession session;

    @Inject
    public JpaProtectionEntries(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(ProtectionEntry entry) {
        session.entities().persist(ProtectionEntryRow.from(entry));
    }

    @Override
    public List<ProtectionEntry> of(PersonId person) {
        return session
                .entities()
                .createQuery(
                        "select e from ProtectionEntry e where e.personId = :person order by e.id desc",
                        ProtectionEntryRow.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(ProtectionEntryRow::toDomain)
                .toList();
    }
}
