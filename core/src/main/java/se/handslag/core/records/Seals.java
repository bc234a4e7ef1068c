package se.handslag.core.records;

import jakarta.inject.Inject;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.records.BrokenSeal.Fault;

/** Holds every sealed row of this authority's store against its seal. Used inside a unit of work. */
public final class Seals {
    /** How many rows are held in memory at once. */
    private static final int AT_ONCE = 500;

    private final RecordSession session;

    @Inject
    public Seals(RecordSession session) {
        this.session = session;
    }

    /**
     * What the check came to.
     *
     * @param rows how many rows were held against their seals
     * @param broken every row that was changed, removed or slipped in behind the program's back; none if all is well
     */
    public record Checked(long rows, List<BrokenSeal> broken) {
        public Checked {
            broken = List.copyOf(broken);
        }
    }

    /** Checks every sealed row. */
    public Checked check() {
        List<BrokenSeal> broken = new ArrayList<>();
        long rows = 0;
        for (EntityType<?> entity : session.entities().getMetamodel().getEntities()) {
            Class<?> row = entity.getJavaType();
            if (SealedColumns.areOf(row)) {
                rows += addBrokenAmong(row, broken);
                broken.addAll(removedFrom(row));
            }
        }
        return new Checked(rows, broken);
    }

    private long addBrokenAmong(Class<?> type, List<BrokenSeal> broken) {
        SealedColumns columns = SealedColumns.of(type);
        long checked = 0;
        @Nullable UUID last = null;
        List<?> rows;
        do {
            rows = after(type, columns, last);
            Map<UUID, String> seals = sealsOf(columns.type(), rows, columns);
            for (Object row : rows) {
                last = columns.id(row);
                @Nullable String seal = seals.get(last);
                if (seal == null) {
                    broken.add(new BrokenSeal(columns.type(), last, Fault.SLIPPED_IN));
                } else if (!seal.equals(columns.hash(row))) {
                    broken.add(new BrokenSeal(columns.type(), last, Fault.CHANGED));
                }
            }
            checked += rows.size();
            session.entities().clear();
        } while (rows.size() == AT_ONCE);
        return checked;
    }

    private List<?> after(Class<?> type, SealedColumns columns, @Nullable UUID last) {
        String id = "r." + columns.idAttribute();
        var query = session.entities()
                .createQuery(
                        "select r from " + columns.type() + " r"
                                + (last == null ? "" : " where " + id + " > :last")
                                + " order by " + id,
                        type)
                .setMaxResults(AT_ONCE);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.getResultList();
    }

    private Map<UUID, String> sealsOf(String type, List<?> rows, SealedColumns columns) {
        Map<UUID, String> seals = new HashMap<>();
        if (rows.isEmpty()) {
            return seals;
        }
        try (PreparedStatement query = session.connection()
                .prepareStatement("select row_id, hash from seal where row_type = ? and row_id between ? and ?")) {
            query.setString(1, type);
            query.setObject(2, columns.id(rows.get(0)));
            query.setObject(3, columns.id(rows.get(rows.size() - 1)));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    seals.put(found.getObject(1, UUID.class), found.getString(2));
                }
            }
            return seals;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private List<BrokenSeal> removedFrom(Class<?> row) {
        SealedColumns columns = SealedColumns.of(row);
        String table = Objects.requireNonNull(row.getAnnotation(Table.class)).name();
        List<BrokenSeal> removed = new ArrayList<>();
        try (PreparedStatement query = session.connection()
                .prepareStatement("select s.row_id from seal s where s.row_type = ? and not exists (select 1 from "
                        + table + " t where t." + columns.idColumn() + " = s.row_id) order by s.row_id")) {
            query.setString(1, columns.type());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    removed.add(new BrokenSeal(columns.type(), found.getObject(1, UUID.class), Fault.REMOVED));
                }
            }
            return removed;
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
