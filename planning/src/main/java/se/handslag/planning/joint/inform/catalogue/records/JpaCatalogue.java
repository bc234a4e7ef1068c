package se.handslag.planning.joint.inform.catalogue.records;

import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.inform.catalogue.Catalogue;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;
import se.handslag.planning.joint.inform.catalogue.EntryId;

/** The catalogue in the store. */
public final class JpaCatalogue implements Catalogue {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Authority authority;
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaCatalogue(Authority authority, RecordSession session, Clock clock) {
        this.authority = authority;
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(CatalogueEntry entry) {
        session.entities().persist(CatalogueEntryRow.from(TimeOrderedIds.next(clock), entry));
        session.flush();
    }

    @Override
    public List<CatalogueEntry> newest() {
        Collator asInSwedish = Collator.getInstance(SWEDISH);
        return session.entities()
                .createQuery(
                        "select e from CatalogueEntry e where e.revision = (select max(n.revision) from CatalogueEntry n"
                                + " where n.entryId = e.entryId)",
                        CatalogueEntryRow.class)
                .getResultStream()
                .map(row -> row.toDomain(authority.id()))
                .sorted(Comparator.comparing(entry -> entry.about().name(), asInSwedish))
                .toList();
    }

    @Override
    public List<CatalogueEntry> versions(EntryId id) {
        return session.entities()
                .createQuery(
                        "select e from CatalogueEntry e where e.entryId = :id order by e.revision desc",
                        CatalogueEntryRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(row -> row.toDomain(authority.id()))
                .toList();
    }
}
