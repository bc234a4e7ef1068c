package se.handslag.eligibility.joint.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.fixture.Assessing;
import se.handslag.eligibility.fixture.SmallTeam;

/** Looks for words in every text column of every table of an authority's store. */
class CommentStaysTest extends Assessing {
    private static final String NURSES_WORDS = "Återkommande röster uteslutna vid intervju";
    private static final String SOCIAL_WORKERS_WORDS = "Modern berättar att hyran inte är betald";

    @Test
    void whatLiesBehindAFindingIsInNoColumnOfTheOtherStore() {
        CaseId caseId = assessed();

        settle(NILS, caseId, true, Stand.on(SmallTeam.NO_PSYCHOSIS, Answer.YES, NURSES_WORDS))
                .orElseThrow();
        settle(SARA, caseId, true, Stand.on(SmallTeam.ISOLATION, Answer.YES, SOCIAL_WORKERS_WORDS))
                .orElseThrow();

        assertThat(columnsWith(NILS, NURSES_WORDS)).containsExactly("finding.comment_text");
        assertThat(columnsWith(SARA, NURSES_WORDS)).isEmpty();
        assertThat(columnsWith(SARA, SOCIAL_WORKERS_WORDS)).containsExactly("finding.comment_text");
        assertThat(columnsWith(NILS, SOCIAL_WORKERS_WORDS)).isEmpty();
        assertThat(columnsWith(OSKAR, NURSES_WORDS)).isEmpty();
        assertThat(columnsWith(OSKAR, SOCIAL_WORKERS_WORDS)).isEmpty();
    }

    @Test
    void whoHasBeenInTouchIsInNoColumnOfTheRegionsStore() {
        CaseId caseId = called(SARA);
        booked(SARA, caseId);

        assertThat(columnsWith(SARA, "070-174 06 05")).contains("contact.caller_phone");
        assertThat(columnsWith(NILS, "070-174 06 05")).isEmpty();
        assertThat(columnsWith(NILS, "Evas son")).isEmpty();
    }

    private static List<String> columnsWith(Actor actor, String words) {
        return world().inUnit(actor, () -> {
            try {
                Connection connection = world().use(actor, RecordSession.class).connection();
                String schema = StoreSettings.schemaOf(actor.employer());
                List<String> columns = textColumns(connection, schema);
                assertThat(columns).hasSizeGreaterThan(50);
                List<String> found = new ArrayList<>();
                for (String column : columns) {
                    if (holds(connection, schema, column, words)) {
                        found.add(column);
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<String> textColumns(Connection connection, String schema) throws SQLException {
        String query =
                """
                select table_name, column_name from information_schema.columns
                where table_schema = ? and lower(data_type) like 'character%' and table_name not like 'flyway%'""";
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1) + "." + rows.getString(2));
                }
            }
        }
        return columns;
    }

    private static boolean holds(Connection connection, String schema, String column, String words)
            throws SQLException {
        String[] names = column.split("\\.");
        String query = "select count(*) from " + schema + "." + names[0] + " where " + names[1] + " like ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, "%" + words + "%");
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getInt(1) > 0;
            }
        }
    }
}
