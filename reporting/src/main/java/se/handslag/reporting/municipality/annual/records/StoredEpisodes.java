package se.handslag.reporting.municipality.annual.records;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.InformedPersons;
import se.handslag.reporting.episode.AgeGroup;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.episode.Episode;
import se.handslag.reporting.episode.Episodes;

/**
 * Episodes as the database groups them: it joins and counts, and hands over cells, of which there are as many with a million persons as with
 * ten thousand, more or less.
 */
public final class StoredEpisodes implements Episodes {
    private static final int AT_ONCE = 2_000;
    private static final int ASKED_AT_ONCE = 500;

    private final RecordSession session;
    private final InformedPersons informed;

    @Inject
    public StoredEpisodes(RecordSession session, InformedPersons informed) {
        this.session = session;
        this.informed = informed;
    }

    @Override
    public void each(TeamId team, String model, List<String> goals, List<Period> periods, Consumer<Cell> take) {
        session.flush();
        Borders borders = Borders.of(periods);
        Connection connection = session.connection();
        try {
            String sql = EpisodeSql.of(borders, goals, SqlDays.of(connection));
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                // Otherwise the driver reads all of it before the first is handed over.
                query.setFetchSize(AT_ONCE);
                int place = 1;
                for (String goal : goals) {
                    query.setString(place++, goal);
                }
                query.setString(place, team.value());
                try (ResultSet row = query.executeQuery()) {
                    Reader reader = new Reader(row, team, model, goals, borders);
                    Asked asked = new Asked(take);
                    while (row.next()) {
                        Cell cell = reader.read();
                        UUID caseId = row.getObject(EpisodeSql.ASKED, UUID.class);
                        if (caseId == null) {
                            take.accept(cell);
                        } else {
                            asked.add(new CaseId(caseId), row.getObject(EpisodeSql.ASKED_ON, LocalDate.class), cell);
                        }
                    }
                    asked.answer();
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    /** Those whom copies may say to have been informed: the copies are opened for some hundreds at a time. */
    private final class Asked {
        private final Consumer<Cell> take;
        private final Map<CaseId, LocalDate> days = new HashMap<>();
        private final Map<CaseId, Cell> cells = new HashMap<>();

        Asked(Consumer<Cell> take) {
            this.take = take;
        }

        void add(CaseId caseId, LocalDate on, Cell cell) {
            days.put(caseId, on);
            cells.put(caseId, cell);
            if (days.size() == ASKED_AT_ONCE) {
                answer();
            }
        }

        void answer() {
            Set<CaseId> told = informed.among(days);
            cells.forEach((caseId, cell) -> take.accept(new Cell(
                    cell.episode().answering(InformedPersons.GOAL, told.contains(caseId) ? Answer.YES : Answer.NO),
                    cell.count())));
            days.clear();
            cells.clear();
        }
    }

    private static final class Reader {
        private final ResultSet row;
        private final TeamId team;
        private final String model;
        private final List<String> goals;
        private final Borders borders;

        Reader(ResultSet row, TeamId team, String model, List<String> goals, Borders borders) {
            this.row = row;
            this.team = team;
            this.model = model;
            this.goals = goals;
            this.borders = borders;
        }

        Cell read() throws SQLException {
            Episode episode = new Episode(
                    team,
                    model,
                    day(EpisodeSql.CONTACTED).orElseThrow(),
                    day(EpisodeSql.DECIDED),
                    waited(),
                    day(EpisodeSql.BEGINS),
                    day(EpisodeSql.ENDS),
                    reason(),
                    AgeGroup.ofCode(row.getString(EpisodeSql.AGE)).orElseThrow(),
                    answers());
            return new Cell(episode, row.getLong(EpisodeSql.COUNT));
        }

        private OptionalInt waited() throws SQLException {
            int days = row.getInt(EpisodeSql.WAITED);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(days);
        }

        private Optional<LocalDate> day(int column) throws SQLException {
            int span = row.getInt(column);
            return row.wasNull() ? Optional.empty() : Optional.of(borders.day(span));
        }

        private Optional<DischargeReason> reason() throws SQLException {
            String code = row.getString(EpisodeSql.REASON);
            return code == null
                    ? Optional.empty()
                    : Optional.of(DischargeReason.ofCode(code)
                            .orElseThrow(() -> new IllegalStateException("A discharge has an unknown reason.")));
        }

        private Map<String, Answer> answers() throws SQLException {
            boolean informed = row.getBoolean(EpisodeSql.INFORMED);
            Map<String, Answer> answers = new HashMap<>();
            for (int i = 0; i < goals.size(); i++) {
                @Nullable String code = row.getString(EpisodeSql.FIRST_ANSWER + i);
                if (code != null) {
                    answers.put(goals.get(i), Answer.ofCode(code));
                }
            }
            // Whether someone was informed is read anew from the record, whatever was written at the discharge.
            answers.computeIfPresent(InformedPersons.GOAL, (goal, written) -> informed ? Answer.YES : Answer.NO);
            return answers;
        }
    }
}
