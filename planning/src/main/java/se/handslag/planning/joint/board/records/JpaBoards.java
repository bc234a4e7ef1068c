package se.handslag.planning.joint.board.records;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.board.AgreementMark;
import se.handslag.planning.joint.board.AgreementState;
import se.handslag.planning.joint.board.BoardAgreement;
import se.handslag.planning.joint.board.BoardEntry;
import se.handslag.planning.joint.board.BoardEntryId;
import se.handslag.planning.joint.board.BoardMove;
import se.handslag.planning.joint.board.BoardNews;
import se.handslag.planning.joint.board.BoardStep;
import se.handslag.planning.joint.board.Boards;
import se.handslag.planning.joint.board.StandingAgreement;
import se.handslag.planning.joint.meeting.MeetingId;

/** Boards in the store. A board of two hundred persons is read in three questions. */
public final class JpaBoards implements Boards {
    private static final int IDS_AT_ONCE = 500;
    private static final String UP =
            "m.caseId in :ids and not exists (select d.id from BoardMove d where d.entry = m.entry and d.what = :down)";

    private final RecordSession session;
    private final BoardNews news;

    @Inject
    public JpaBoards(RecordSession session, BoardNews news) {
        this.session = session;
        this.news = news;
    }

    @Override
    public void add(BoardMove move) {
        persist(move.caseId(), BoardMoveRow.from(move));
    }

    @Override
    public void add(BoardAgreement agreement) {
        persist(agreement.caseId(), BoardAgreementRow.from(agreement));
    }

    @Override
    public void add(AgreementMark mark) {
        persist(mark.caseId(), BoardMarkRow.from(mark));
    }

    private void persist(CaseId caseId, Object row) {
        session.entities().persist(row);
        session.flush();
        // What is done in one go is told of once.
        session.once("board news " + caseId, () -> {
            session.afterCommit(() -> news.changed(caseId));
            return caseId;
        });
    }

    @Override
    public List<BoardEntry> up(Collection<CaseId> cases) {
        return entries(moves(UP, cases, BoardStep.DOWN));
    }

    @Override
    public Set<CaseId> on(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        Set<CaseId> on = new HashSet<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            session.entities()
                    .createQuery("select distinct m.caseId from BoardMove m where " + UP, UUID.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)))
                    .setParameter("down", BoardStep.DOWN.code())
                    .getResultStream()
                    .map(CaseId::new)
                    .forEach(on::add);
        }
        return on;
    }

    @Override
    public List<BoardEntry> awaitingFollowUp(Collection<CaseId> cases) {
        List<BoardMove> moves = moves(
                """
                m.caseId in :ids and m.entry in (
                    select d.entry from BoardMove d
                    where d.caseId in :ids and d.what = :down
                      and not exists (select n.id from BoardMove n where n.caseId = d.caseId and n.id > d.id))""",
                cases,
                BoardStep.DOWN);
        return entries(moves);
    }

    @Override
    public List<BoardEntry> about(CaseId caseId) {
        List<BoardMove> moves = rows("m.caseId in :ids", List.of(caseId.value()), Optional.empty());
        return entries(moves).stream()
                .sorted(Comparator.comparing((BoardEntry entry) -> entry.id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<BoardEntry> find(BoardEntryId id) {
        return entries(rows("m.entry in :ids", List.of(id.value()), Optional.empty())).stream()
                .findFirst();
    }

    @Override
    public List<BoardAgreement> open(Collection<CaseId> cases) {
        return standing(cases).stream()
                .filter(StandingAgreement::isOpen)
                .map(StandingAgreement::agreement)
                .toList();
    }

    @Override
    public Optional<StandingAgreement> agreement(UUID id) {
        return Optional.ofNullable(session.entities().find(BoardAgreementRow.class, id))
                .map(BoardAgreementRow::toDomain)
                .flatMap(agreement -> standing(List.of(agreement.caseId())).stream()
                        .filter(standing -> standing.agreement().id().equals(id))
                        .findFirst());
    }

    @Override
    public List<BoardAgreement> at(MeetingId meeting) {
        return session.entities()
                .createQuery(
                        "select a from BoardAgreement a where a.meeting = :meeting order by a.id",
                        BoardAgreementRow.class)
                .setParameter("meeting", meeting.value())
                .getResultStream()
                .map(BoardAgreementRow::toDomain)
                .toList();
    }

    @Override
    public boolean isAsking(String staff) {
        return session.actor().staff().value().equals(staff);
    }

    private List<BoardMove> moves(String where, Collection<CaseId> cases, BoardStep step) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<BoardMove> moves = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            moves.addAll(rows(where, ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE)), Optional.of(step)));
        }
        return moves;
    }

    private List<BoardMove> rows(String where, List<UUID> ids, Optional<BoardStep> step) {
        var query = session.entities()
                .createQuery("select m from BoardMove m where " + where + " order by m.id", BoardMoveRow.class)
                .setParameter("ids", ids);
        step.ifPresent(it -> query.setParameter("down", it.code()));
        return query.getResultStream().map(BoardMoveRow::toDomain).toList();
    }

    private List<BoardEntry> entries(List<BoardMove> moves) {
        Map<BoardEntryId, List<BoardMove>> byEntry = moves.stream()
                .collect(Collectors.groupingBy(BoardMove::entry, LinkedHashMap::new, Collectors.toList()));
        Map<BoardEntryId, List<StandingAgreement>> agreed =
                standing(moves.stream().map(BoardMove::caseId).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(
                                standing -> standing.agreement().entry()));
        return byEntry.entrySet().stream()
                .map(entry -> new BoardEntry(
                        entry.getKey(),
                        entry.getValue().get(0).caseId(),
                        entry.getValue(),
                        agreed.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private List<StandingAgreement> standing(Collection<CaseId> cases) {
        List<UUID> ids = cases.stream().map(CaseId::value).distinct().toList();
        List<StandingAgreement> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            Map<UUID, AgreementState> states = states(some);
            session.entities()
                    .createQuery(
                            "select a from BoardAgreement a where a.caseId in :ids order by a.id",
                            BoardAgreementRow.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .map(BoardAgreementRow::toDomain)
                    .map(agreement ->
                            new StandingAgreement(agreement, states.getOrDefault(agreement.id(), AgreementState.OPEN)))
                    .forEach(all::add);
        }
        return all;
    }

    /** Where those stand that something has been said of: the newest mark holds. */
    private Map<UUID, AgreementState> states(List<UUID> cases) {
        Map<UUID, AgreementState> states = new HashMap<>();
        session.entities()
                .createQuery("select k from BoardMark k where k.caseId in :ids order by k.id", BoardMarkRow.class)
                .setParameter("ids", cases)
                .getResultStream()
                .map(BoardMarkRow::toDomain)
                .forEach(mark -> states.put(mark.agreement(), mark.state()));
        return states;
    }
}
