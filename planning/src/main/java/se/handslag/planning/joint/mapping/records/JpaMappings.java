package se.handslag.planning.joint.mapping.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.MappingId;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.Mappings;

/** Mappings in the store. */
public final class JpaMappings implements Mappings {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaMappings(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(AreaMapping version) {
        UUID id = TimeOrderedIds.next(clock);
        session.entities().persist(MappingVersionRow.from(id, version));
        for (int position = 0; position < version.content().sources().size(); position++) {
            session.entities().persist(MappingSourceRow.from(TimeOrderedIds.next(clock), id, version, position));
        }
        session.flush();
    }

    @Override
    public List<AreaMapping> versions(CaseId caseId) {
        Map<UUID, List<MappingSource>> sources = new HashMap<>();
        session.entities()
                .createQuery(
                        "select s from MappingSource s where s.caseId = :id order by s.position",
                        MappingSourceRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .forEach(row -> sources.computeIfAbsent(row.versionId(), version -> new ArrayList<>())
                        .add(row.toDomain()));
        return session.entities()
                .createQuery(
                        "select m from MappingVersion m where m.caseId = :id order by m.revision desc",
                        MappingVersionRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(row -> row.toDomain(sources.getOrDefault(row.id(), List.of())))
                .toList();
    }

    @Override
    public Optional<CaseId> whose(MappingId id) {
        return session.entities()
                .createQuery("select distinct m.caseId from MappingVersion m where m.mappingId = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(CaseId::new);
    }
}
