package se.handslag.core.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;

/**
 * When something was last entered in a case, whichever module's table it stands in.
 *
 * <p>Every moment that the case's rows tell counts, a booked one too: a file with something still to happen is not at rest.
 */
public final class EntryTimes {
    private final RecordStore store;
    private final RecordSession session;
    private final TableFates fates;

    @Inject
    public EntryTimes(RecordStore store, RecordSession session, TableFates fates) {
        this.store = store;
        this.session = session;
        this.fates = fates;
    }

    /** The latest moment in any of the case's rows; empty if it has none. */
    public Optional<Instant> last(CaseId caseId) {
        CaseTables tables = store.caseTables(fates);
        String each = tables.erased().stream()
                .flatMap(table -> table.moments().stream()
                        .map(column -> "select max(" + column + ") as entered from " + table.name() + " where "
                                + table.rows()))
                .collect(Collectors.joining(" union all "));
        int parameters = tables.erased().stream()
                .mapToInt(table -> table.moments().size() * table.parameters())
                .sum();
        try (PreparedStatement query =
                session.connection().prepareStatement("select max(entered) from (" + each + ") entries")) {
            for (int place = 1; place <= parameters; place++) {
                query.setObject(place, caseId.value());
            }
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                @Nullable OffsetDateTime last = rows.getObject(1, OffsetDateTime.class);
                return Optional.ofNullable(last).map(OffsetDateTime::toInstant);
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }
}
