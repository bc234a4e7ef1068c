package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.person.BirthDate;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.records.EntryTimes;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.ErasureCandidates;
import se.handslag.decisions.municipality.erase.Retention;
import se.handslag.decisions.municipality.erase.RetentionFacts;
import se.handslag.decisions.municipality.erase.RetentionJudgements;
import se.handslag.decisions.municipality.erase.RetentionRule;

/** Closed files by plain JDBC: read for the list by the application's login, and again by the one who erases, with the file held. */
public final class StoredErasureCandidates implements ErasureCandidates {
    private static final String SETTLING = Arrays.stream(DecisionKind.values())
            .filter(DecisionKind::settlesTheApplication)
            .map(kind -> "'" + kind.code() + "'")
            .collect(Collectors.joining(", "));
    private static final String SELECT =
            """
            select f.id, f.team, f.closed_on, p.born, p.number_kind, p.number_value,
                (select max(s.period_to) from granted_support s where s.case_id = f.id),
                (select count(*) from application a where a.case_id = f.id and not exists (
                    select 1 from municipal_decision d where d.application_id = a.id and d.kind in (%s))),
                (select count(*) from appeal b where b.case_id = f.id and not exists (
                    select 1 from appeal_step s where s.appeal_id = b.id and (s.kind = 'turned-away'
                        or s.kind = 'ruled' and (s.outcome in ('upheld', 'struck-off') or exists (
                            select 1 from municipal_decision c
                            where c.case_id = b.case_id and c.kind = 'changed' and c.ground = 'court-ruling'))
                        or s.kind = 'reconsidered' and s.outcome = '%s')))
            from case_file f left join person p on p.id = f.person_id
            where f.stage = '%s' and f.closed_on is not null and
            """
                    .formatted(SETTLING, Reconsideration.CHANGED_AS_WISHED.code(), Stage.CLOSED.code());

    private final RecordSession session;
    private final EntryTimes entries;
    private final RetentionJudgements judgements;
    private final RetentionRule rule;

    @Inject
    public StoredErasureCandidates(
            Authority authority,
            RecordSession session,
            EntryTimes entries,
            RetentionJudgements judgements,
            StatuteBook book) {
        this.session = session;
        this.entries = entries;
        this.judgements = judgements;
        this.rule = new RetentionRule(book, authority.id());
    }

    @Override
    public List<ErasureCandidate> after(Optional<CaseId> last, LocalDate today, int most) {
        String sql = SELECT + "f.closed_on <= ? and f.id > ? order by f.id limit ?";
        try (PreparedStatement query = session.connection().prepareStatement(sql)) {
            query.setObject(1, RetentionRule.closedBy(today));
            query.setObject(2, last.map(CaseId::value).orElse(new UUID(0, 0)));
            query.setInt(3, most);
            return read(query, today);
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public Optional<ErasureCandidate> find(CaseId caseId, LocalDate today) {
        try (PreparedStatement query = session.connection().prepareStatement(SELECT + "f.id = ?")) {
            query.setObject(1, caseId.value());
            return read(query, today).stream().findFirst();
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    private record Found(CaseId caseId, TeamId team, RetentionFacts facts) {}

    private List<ErasureCandidate> read(PreparedStatement query, LocalDate today) throws SQLException {
        List<Found> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(found(rows));
            }
        }
        return found.stream().map(file -> candidate(file, today)).toList();
    }

    private Found found(ResultSet row) throws SQLException {
        CaseId caseId = new CaseId(row.getObject(1, UUID.class));
        LocalDate closedOn = row.getObject(3, LocalDate.class);
        @Nullable String kind = row.getString(5);
        @Nullable String value = row.getString(6);
        return new Found(
                caseId,
                new TeamId(row.getString(2)),
                new RetentionFacts(
                        closedOn,
                        Optional.of(closedOn),
                        row.getLong(8) > 0,
                        row.getLong(9) > 0,
                        Optional.ofNullable(row.getObject(7, LocalDate.class)),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        kind == null || value == null
                                ? Optional.empty()
                                : Optional.of(IdentityNumber.stored(kind, value)),
                        judgements.inForce(caseId)));
    }

    private ErasureCandidate candidate(Found found, LocalDate today) {
        RetentionFacts facts = found.facts();
        Retention retention = rule.on(today, facts);
        if (!(retention instanceof Retention.InUse || retention instanceof Retention.KeptForEver)) {
            // Every table is asked for the last entry only where the answer can change anything.
            facts = facts.lastEnteredOn(later(
                    facts.lastEntry(),
                    entries.last(found.caseId()).map(Dates::day).orElse(facts.lastEntry())));
            retention = rule.on(today, facts);
        }
        return new ErasureCandidate(
                found.caseId(),
                found.team(),
                bornIn(facts),
                facts.closedOn().orElseThrow(),
                facts.lastEntry(),
                retention);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static OptionalInt bornIn(RetentionFacts facts) {
        return facts.born()
                .or(() -> facts.number().flatMap(IdentityNumber::birthDate).map(BirthDate::day))
                .map(day -> OptionalInt.of(day.getYear()))
                .orElse(OptionalInt.empty());
    }
}
