package se.handslag.core.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;

/**
 * The one door through which rows of a record leave the store (gallring).
 *
 * <p>The application's login cannot delete what has been entered, and is not given the right to. The rows of one case are erased by the
 * login that owns the store, in one transaction with the warrant that is asked for, the protocol and the line in the access log: all of
 * it, or none. A part that may erase binds it where nothing else can reach it, together with the {@link ErasureWarrants} that it obeys.
 */
public final class RowEraser {
    private static final Logger LOG = LoggerFactory.getLogger(RowEraser.class);

    private final RecordStore store;
    private final UnitOfWork unitOfWork;
    private final RecordSession session;
    private final TableFates fates;
    private final ErasureWarrants warrants;

    @Inject
    RowEraser(
            RecordStore store,
            UnitOfWork unitOfWork,
            RecordSession session,
            TableFates fates,
            ErasureWarrants warrants) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.session = session;
        this.fates = fates;
        this.warrants = warrants;
    }

    /**
     * Erases everything about one case in this authority's store.
     *
     * @param act what the access log says was done, with the case
     * @throws WrongAuthority if the actor is employed by another authority
     * @throws StoreFailed if the store could not do it; nothing is erased then
     */
    public Outcome<ErasedRows, Refusal> erase(Actor actor, Act act) {
        if (!actor.employer().equals(store.authority())) {
            throw new WrongAuthority(actor.employer(), store.authority());
        }
        CaseId caseId = act.caseId().orElseThrow();
        OwnersTransaction owners;
        try {
            owners = OwnersTransaction.begin(store.settings());
        } catch (SQLException e) {
            LOG.warn("The owner of {} was not let in: {}", store.schema(), e.getSQLState());
            return unitOfWork.call(actor, act, () -> Outcome.refused(CannotErase.Now.OWNER_NOT_LET_IN));
        }
        return unitOfWork.callAsOwner(owners, actor, act, () -> erase(actor, caseId));
    }

    private Outcome<ErasedRows, Refusal> erase(Actor actor, CaseId caseId) {
        CaseTables tables = store.caseTables(fates);
        if (!tables.unaccounted().isEmpty()) {
            LOG.error("Nobody has said what becomes of {} when a case is erased.", tables.unaccounted());
            return Outcome.refused(new CannotErase.Unaccounted(tables.unaccounted()));
        }
        try {
            if (!hold(tables.root(), "id", caseId.value())) {
                return Outcome.refused(CannotErase.Now.NO_SUCH_CASE);
            }
            return warrants.find(caseId).match(warrant -> carryOut(actor, caseId, tables, warrant), Outcome::refused);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private Outcome<ErasedRows, Refusal> carryOut(
            Actor actor, CaseId caseId, CaseTables tables, ErasureWarrants.Warrant warrant) {
        SortedMap<String, Integer> gone = new TreeMap<>();
        try {
            Map<CaseTables.Shared, List<UUID>> held = new LinkedHashMap<>();
            for (CaseTables.Shared shared : tables.shared()) {
                held.put(shared, held(shared, tables, caseId));
            }
            for (CaseTables.Erased table : tables.erased()) {
                if (table.seals().isPresent()) {
                    try (PreparedStatement delete = prepare(table.seals().get(), table.parameters(), caseId)) {
                        delete.executeUpdate();
                    }
                }
                count(gone, table.name(), erase(table, caseId));
            }
            for (Map.Entry<CaseTables.Shared, List<UUID>> each : held.entrySet()) {
                count(gone, each.getKey().name(), eraseUnheld(each.getKey(), tables, each.getValue()));
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        ErasedRows rows = new ErasedRows(gone);
        warrant.carriedOut(actor, rows);
        return Outcome.done(rows);
    }

    private static void count(SortedMap<String, Integer> gone, String table, int rows) {
        if (rows > 0) {
            gone.merge(table, rows, Integer::sum);
        }
    }

    /** Those who would write in the case wait, and find afterwards that it is not there. */
    private boolean hold(String table, String column, UUID id) throws SQLException {
        String sql = "select " + column + " from " + table + " where " + column + " = ? for update";
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Held one by one, so that of two cases with the same person the one erased last takes the person along. */
    private List<UUID> held(CaseTables.Shared shared, CaseTables tables, CaseId caseId) throws SQLException {
        CaseTables.Erased holder = tables.erased().stream()
                .filter(table -> table.name().equals(shared.holder()))
                .findFirst()
                .orElseThrow();
        List<UUID> ids = new ArrayList<>();
        String sql = "select distinct " + shared.holdersColumn() + " from " + shared.holder() + " where "
                + shared.holdersColumn() + " is not null and (" + holder.rows() + ")";
        try (PreparedStatement query = prepare(sql, holder.parameters(), caseId);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        for (UUID id : ids) {
            hold(shared.name(), shared.column(), id);
        }
        return ids;
    }

    private int erase(CaseTables.Erased table, CaseId caseId) throws SQLException {
        StringBuilder sql = new StringBuilder("delete from " + table.name() + " where (" + table.rows() + ")");
        table.own().forEach((column, referred) -> sql.append(" and not exists (select 1 from ")
                .append(table.name())
                .append(" other where other.")
                .append(column)
                .append(" = ")
                .append(table.name())
                .append('.')
                .append(referred)
                .append(')'));
        int all = 0;
        int now;
        do {
            try (PreparedStatement delete = prepare(sql.toString(), table.parameters(), caseId)) {
                now = delete.executeUpdate();
            }
            all += now;
            // Rows that others of the same table refer to go in the round after those.
        } while (now > 0 && !table.own().isEmpty());
        return all;
    }

    private int eraseUnheld(CaseTables.Shared shared, CaseTables tables, List<UUID> ids) throws SQLException {
        StringBuilder sql = new StringBuilder(
                "delete from " + shared.name() + " where " + shared.name() + "." + shared.column() + " = ?");
        tables.shared().stream()
                .filter(other -> other.name().equals(shared.name()))
                .forEach(other -> sql.append(" and not exists (select 1 from ")
                        .append(other.holder())
                        .append(" where ")
                        .append(other.holder())
                        .append('.')
                        .append(other.holdersColumn())
                        .append(" = ")
                        .append(other.name())
                        .append('.')
                        .append(other.column())
                        .append(')'));
        int all = 0;
        try (PreparedStatement delete = session.connection().prepareStatement(sql.toString())) {
            for (UUID id : ids) {
                delete.setObject(1, id);
                all += delete.executeUpdate();
            }
        }
        return all;
    }

    private PreparedStatement prepare(String sql, int parameters, CaseId caseId) throws SQLException {
        PreparedStatement statement = session.connection().prepareStatement(sql);
        for (int place = 1; place <= parameters; place++) {
            statement.setObject(place, caseId.value());
        }
        return statement;
    }
}
