package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.approve.Judgement;
import se.handslag.decisions.municipality.approve.PointJudgement;
import se.handslag.decisions.municipality.approve.Proposal;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.Proposals;
import se.handslag.decisions.municipality.approve.Round;
import se.handslag.decisions.municipality.approve.Withdrawal;

/** Proposals, and what came of them, in the store. */
public final class JpaProposals implements Proposals {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaProposals(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(Proposal proposal) {
        session.entities().persist(ProposalRow.from(proposal));
        session.flush();
    }

    @Override
    public void add(Judgement judgement) {
        CaseId caseId = caseOf(judgement.proposal());
        session.entities().persist(JudgementRow.from(caseId, judgement));
        // The judgement before its points: the two are not tied by a relation that would tell which to insert first.
        session.flush();
        for (PointJudgement point : judgement.points()) {
            session.entities()
                    .persist(PointJudgementRow.from(TimeOrderedIds.next(clock), caseId, judgement.id(), point));
        }
        session.flush();
    }

    @Override
    public void add(Withdrawal withdrawal) {
        session.entities().persist(WithdrawalRow.from(caseOf(withdrawal.proposal()), withdrawal));
        session.flush();
    }

    private CaseId caseOf(ProposalId proposal) {
        return Optional.ofNullable(session.entities().find(ProposalRow.class, proposal.value()))
                .orElseThrow()
                .toDomain()
                .caseId();
    }

    @Override
    public List<Round> about(CaseId caseId) {
        List<ProposalRow> proposals =
                of("select p from DecisionProposal p where p.caseId = :id order by p.id", ProposalRow.class, caseId);
        if (proposals.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<PointJudgement>> points = new HashMap<>();
        of("select j from PointJudgement j where j.caseId = :id order by j.id", PointJudgementRow.class, caseId)
                .forEach(row -> points.computeIfAbsent(row.judgementId(), id -> new ArrayList<>())
                        .add(row.toDomain()));
        Map<ProposalId, Judgement> judged = new HashMap<>();
        of("select j from ProposalJudgement j where j.caseId = :id", JudgementRow.class, caseId).stream()
                .map(row -> row.toDomain(points.getOrDefault(row.id(), List.of())))
                .forEach(judgement -> judged.put(judgement.proposal(), judgement));
        Map<ProposalId, Withdrawal> withdrawn = new HashMap<>();
        of("select w from ProposalWithdrawal w where w.caseId = :id", WithdrawalRow.class, caseId).stream()
                .map(WithdrawalRow::toDomain)
                .forEach(withdrawal -> withdrawn.put(withdrawal.proposal(), withdrawal));
        return proposals.stream()
                .map(ProposalRow::toDomain)
                .map(proposal -> new Round(
                        proposal,
                        Optional.ofNullable(judged.get(proposal.id())),
                        Optional.ofNullable(withdrawn.get(proposal.id()))))
                .toList();
    }

    private <R> List<R> of(String query, Class<R> type, CaseId caseId) {
        return session.entities()
                .createQuery(query, type)
                .setParameter("id", caseId.value())
                .getResultList();
    }

    @Override
    public List<CaseId> unsettled() {
        return session.entities()
                .createQuery(
                        """
                        select distinct p.caseId from DecisionProposal p
                        where not exists (select w.id from ProposalWithdrawal w where w.proposalId = p.id)
                        and not exists (select j.id from ProposalJudgement j where j.proposalId = p.id and j.decisionId is not null)
                        and not exists (select n.id from DecisionProposal n where n.followsId = p.id)""",
                        UUID.class)
                .getResultStream()
                .map(CaseId::new)
                .toList();
    }
}
