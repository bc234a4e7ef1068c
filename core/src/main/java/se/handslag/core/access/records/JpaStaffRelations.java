package se.handslag.core.access.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.access.relation.StaffRelation;
import se.handslag.core.access.relation.StaffRelations;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;

/** Whom staff are close to, in the store. */
public final class JpaStaffRelations implements StaffRelations {
    private final RecordSession session;

    @Inject
    public JpaStaffRelations(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(StaffRelation relation) {
        session.entities().persist(StaffRelationRow.from(relation));
    }

    @Override
    public void end(StaffRelation relation, StaffRelation.End end) {
        session.entities().persist(StaffRelationRow.ending(relation, end));
    }

    @Override
    public Optional<StaffRelation> find(UUID id) {
        return put(query("r.id = :id or r.ends = :id").setParameter("id", id)).stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst();
    }

    @Override
    public List<StaffRelation> of(StaffId staff) {
        return put(query("r.staff = :staff").setParameter("staff", staff.value()));
    }

    @Override
    public List<StaffRelation> all() {
        return put(query("r.staff <> ''"));
    }

    private TypedQuery<StaffRelationRow> query(String where) {
        return session.entities()
                .createQuery(
                        "select r from StaffRelation r where " + where + " order by r.id desc", StaffRelationRow.class);
    }

    /** Each with its end. */
    private static List<StaffRelation> put(TypedQuery<StaffRelationRow> query) {
        List<StaffRelationRow> rows = query.getResultList();
        Map<UUID, StaffRelation.End> ends = new HashMap<>();
        rows.forEach(row -> row.ends().ifPresent(ended -> ends.put(ended, row.toEnd())));
        return rows.stream()
                .filter(row -> row.ends().isEmpty())
                .map(row -> row.toDomain(Optional.ofNullable(ends.get(row.id()))))
                .toList();
    }
}
