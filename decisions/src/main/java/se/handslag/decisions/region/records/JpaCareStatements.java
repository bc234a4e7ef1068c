package se.handslag.decisions.region.records;

import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.region.commit.CareCommitment;
import se.handslag.decisions.region.commit.CareHash;
import se.handslag.decisions.region.commit.CareStatement;
import se.handslag.decisions.region.commit.CareStatementId;
import se.handslag.decisions.region.commit.CareStatements;

/** What the region has said of its care, in its own store. */
public final class JpaCareStatements implements CareStatements {
    /** How many statements are held in memory at once when all are gone through. */
    private static final int AT_ONCE = 200;

    private final RecordSession session;

    @Inject
    public JpaCareStatements(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(CareStatement statement) {
        session.entities().persist(CareStatementRow.from(statement));
        session.flush();
    }

    @Override
    public Optional<CareStatement> find(CareStatementId id) {
        return Optional.ofNullable(session.entities().find(CareStatementRow.class, id.value()))
                .map(CareStatementRow::toDomain);
    }

    @Override
    public List<CareStatement> about(CaseId caseId) {
        return session.entities()
                .createQuery(
                        "select s from CareStatement s where s.caseId = :caseId order by s.number",
                        CareStatementRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(CareStatementRow::toDomain)
                .toList();
    }

    @Override
    public List<CaseId> answeredIn(TeamId team) {
        return session.entities()
                .createQuery("select s.caseId from CareStatement s where s.team = :team and s.number = 1", UUID.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }

    /** A commitment that something has been said of has a contact, or has ended. */
    @Override
    public List<CareCommitment> withoutContact(Instant madeFrom) {
        List<CareCommitment> found = new ArrayList<>();
        session.entities()
                .createQuery(
                        """
                        select s from CareStatement s
                        where s.kind = :accepted and s.contactStaff is null and s.by.at >= :from
                        and not exists (select later.id from CareStatement later where later.commitmentId = s.id)
                        order by s.id""",
                        CareStatementRow.class)
                .setParameter("accepted", CareStatementRow.ACCEPTED)
                .setParameter("from", madeFrom)
                .getResultStream()
                .map(CareStatementRow::toDomain)
                .forEach(statement -> statement.match(found::add, refused -> false, changed -> false, ended -> false));
        return List.copyOf(found);
    }

    @Override
    public void told(CareStatementId statement, DisclosureId by) {
        session.entities().persist(CareToldRow.from(statement, by));
        session.flush();
    }

    @Override
    public List<CareStatement> untold(Instant saidFrom) {
        return session.entities()
                .createQuery(
                        """
                        select s from CareStatement s
                        where s.by.at >= :from
                        and not exists (
                            select later.id from CareStatement later
                            where later.caseId = s.caseId and later.number = s.number + 1)
                        and not exists (select t.disclosureId from CareTold t where t.statementId = s.id)
                        order by s.id""",
                        CareStatementRow.class)
                .setParameter("from", saidFrom)
                .getResultStream()
                .map(CareStatementRow::toDomain)
                .toList();
    }

    @Override
    public List<CareStatementId> altered() {
        List<CareStatementId> altered = new ArrayList<>();
        @Nullable UUID last = null;
        List<CareStatementRow> rows;
        do {
            rows = after(last);
            for (CareStatementRow row : rows) {
                last = row.id();
                if (isAltered(row)) {
                    altered.add(new CareStatementId(row.id()));
                }
            }
            session.entities().clear();
        } while (rows.size() == AT_ONCE);
        return altered;
    }

    private List<CareStatementRow> after(@Nullable UUID last) {
        String condition = last == null ? "" : "where s.id > :last ";
        var query = session.entities()
                .createQuery("select s from CareStatement s " + condition + "order by s.id", CareStatementRow.class)
                .setMaxResults(AT_ONCE);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.getResultList();
    }

    /** What can no longer be read as a statement has been changed too. */
    private static boolean isAltered(CareStatementRow row) {
        try {
            return !CareHash.of(row.toDomain()).equals(row.contentHash());
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            return true;
        }
    }
}
