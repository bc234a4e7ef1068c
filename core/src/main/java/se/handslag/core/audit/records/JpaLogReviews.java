package se.handslag.core.audit.records;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.review.DrawnAccess;
import se.handslag.core.audit.review.LogReview;
import se.handslag.core.audit.review.LogReviewId;
import se.handslag.core.audit.review.LogReviews;
import se.handslag.core.audit.review.ReviewReason;
import se.handslag.core.audit.review.ReviewedAccess;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.records.SqlFailed;

/** The reviews in the store. Who and whose stands in the line that is reviewed, and nowhere else. */
public final class JpaLogReviews implements LogReviews {
    private static final String ACCESSES =
            """
            select i.id, i.why, i.on_day, i.accessor, i.lines, l.name, l.title, l.unit, l.case_id
            from log_review_item i join access_log l on l.id = i.line_id
            where i.review_id = ? order by i.line_id""";
    private static final String CALLED =
            "select coalesce(nullif(p.known_as, ''), nullif(p.given_name, ''), p.family_name,"
                    + " f.call_name) from case_file f left join person p on p.id = f.person_id"
                    + " where f.id = ? and (p.protection is null or p.protection = ?)";
    private static final String LINES = "select " + StoredLine.COLUMNS + " from access_log where staff = ?"
            + " and id >= ? and id < ? and case_id = ? order by id limit 500";
    private static final String LINES_ABOUT_NO_ONE = "select " + StoredLine.COLUMNS
            + " from access_log where id in (select line_id from log_review_item where id = ?)";

    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaLogReviews(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(LogReview review, List<DrawnAccess> drawn) {
        session.entities().persist(LogReviewRow.from(review));
        session.flush();
        drawn.forEach(access ->
                session.entities().persist(LogReviewItemRow.from(TimeOrderedIds.next(clock), review.id(), access)));
    }

    @Override
    public void add(LogReviewId review, UUID access, ReviewedAccess.Judged judged) {
        session.entities().persist(LogJudgementRow.from(TimeOrderedIds.next(clock), review, access, judged));
    }

    @Override
    public void end(LogReviewId review, Signature by) {
        session.entities().persist(LogReviewEndRow.from(TimeOrderedIds.next(clock), review, by));
    }

    @Override
    public List<LogReview> all() {
        Map<UUID, Signature> ended = new HashMap<>();
        session.entities()
                .createQuery("select e from LogReviewEnd e", LogReviewEndRow.class)
                .getResultList()
                .forEach(end -> ended.put(end.review(), end.by()));
        return session
                .entities()
                .createQuery("select r from LogReview r order by r.id desc", LogReviewRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toDomain(Optional.ofNullable(ended.get(row.id()))))
                .toList();
    }

    @Override
    public Optional<LogReview> find(LogReviewId id) {
        return all().stream().filter(review -> review.id().equals(id)).findFirst();
    }

    @Override
    public List<ReviewedAccess> accesses(LogReviewId review) {
        session.flush();
        Map<UUID, List<ReviewedAccess.Judged>> judged = judged(review);
        List<ReviewedAccess> accesses = new ArrayList<>();
        try (PreparedStatement query = session.connection().prepareStatement(ACCESSES)) {
            query.setObject(1, review.value());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    UUID id = rows.getObject("id", UUID.class);
                    @Nullable UUID caseId = rows.getObject("case_id", UUID.class);
                    accesses.add(new ReviewedAccess(
                            id,
                            ReviewReason.ofCode(rows.getString("why")),
                            rows.getObject("on_day", LocalDate.class),
                            new StaffId(rows.getString("accessor")),
                            rows.getString("name"),
                            rows.getString("title"),
                            rows.getString("unit"),
                            Optional.ofNullable(caseId).map(CaseId::new),
                            rows.getInt("lines"),
                            judged.getOrDefault(id, List.of())));
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return accesses;
    }

    private Map<UUID, List<ReviewedAccess.Judged>> judged(LogReviewId review) {
        Map<UUID, List<ReviewedAccess.Judged>> judged = new HashMap<>();
        session.entities()
                .createQuery(
                        "select j from LogJudgement j where j.reviewId = :review order by j.id", LogJudgementRow.class)
                .setParameter("review", review.value())
                .getResultList()
                .forEach(row -> judged.computeIfAbsent(row.item(), item -> new ArrayList<>())
                        .add(row.toDomain()));
        return judged;
    }

    @Override
    public Optional<String> called(CaseId caseId) {
        try (PreparedStatement query = session.connection().prepareStatement(CALLED)) {
            query.setObject(1, caseId.value());
            query.setString(2, ProtectedIdentity.NONE.code());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
    }

    @Override
    public List<AccessLogLine> lines(ReviewedAccess access) {
        List<AccessLogLine> lines = new ArrayList<>();
        try (PreparedStatement query =
                session.connection().prepareStatement(access.caseId().isPresent() ? LINES : LINES_ABOUT_NO_ONE)) {
            if (access.caseId().isPresent()) {
                query.setString(1, access.staff().value());
                query.setObject(2, TimeOrderedIds.earliest(beginning(access.day())));
                query.setObject(
                        3, TimeOrderedIds.earliest(beginning(access.day().plusDays(1))));
                query.setObject(4, access.caseId().get().value());
            } else {
                query.setObject(1, access.id());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(StoredLine.read(rows).toDomain());
                }
            }
        } catch (SQLException e) {
            throw new SqlFailed(e);
        }
        return lines;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Dates.SWEDEN).toInstant();
    }

    @Override
    public Optional<Integer> rhythm() {
        return session
                .entities()
                .createQuery("select r from LogReviewRhythm r order by r.id desc", LogReviewRhythmRow.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(LogReviewRhythmRow::months)
                .findFirst();
    }

    @Override
    public void settle(int months, Signature by) {
        session.entities().persist(LogReviewRhythmRow.from(TimeOrderedIds.next(clock), months, by));
    }
}
