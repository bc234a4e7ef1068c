package se.handslag.decisions.municipality.records;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.decisions.municipality.communicate.Communicated;
import se.handslag.decisions.municipality.communicate.CommunicationReply;
import se.handslag.decisions.municipality.communicate.SkippedCommunication;
import se.handslag.decisions.municipality.complete.CompletionRequest;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.delay.DelayDemand;
import se.handslag.decisions.municipality.delay.DelayNotice;
import se.handslag.decisions.municipality.hear.HearingEnd;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.interpret.InterpreterNeed;
import se.handslag.decisions.municipality.investigate.InvestigationMaterial;
import se.handslag.decisions.municipality.prepare.Preparation;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.decisions.municipality.withdraw.Withdrawal;

/** What was done before decisions, in the store. */
public final class JpaPreparations implements Preparations {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaPreparations(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Preparation of(CaseId caseId) {
        List<InterpreterNeed> needs =
                read(caseId, "InterpreterNeed", InterpreterNeedRow.class, InterpreterNeedRow::toDomain);
        return new Preparation(
                read(caseId, "ConflictDeclaration", ConflictDeclarationRow.class, ConflictDeclarationRow::toDomain),
                needs.stream().reduce((earlier, later) -> later),
                hearings(caseId),
                read(
                        caseId,
                        "InvestigationMaterial",
                        InvestigationMaterialRow.class,
                        InvestigationMaterialRow::toDomain),
                communicated(caseId),
                read(caseId, "SkippedCommunication", SkippedCommunicationRow.class, SkippedCommunicationRow::toDomain),
                read(caseId, "CompletionRequest", CompletionRequestRow.class, CompletionRequestRow::toDomain),
                read(
                        caseId,
                        "ApplicationWithdrawal",
                        ApplicationWithdrawalRow.class,
                        ApplicationWithdrawalRow::toDomain),
                read(caseId, "DelayNotice", DelayNoticeRow.class, DelayNoticeRow::toDomain),
                read(caseId, "DelayDemand", DelayDemandRow.class, DelayDemandRow::toDomain));
    }

    private List<OralHearing> hearings(CaseId caseId) {
        Map<UUID, HearingEnd> ends = read(caseId, "HearingEnd", HearingEndRow.class, it -> it).stream()
                .collect(Collectors.toMap(HearingEndRow::hearing, HearingEndRow::toDomain));
        return read(
                caseId, "OralHearing", OralHearingRow.class, it -> it.toDomain(Optional.ofNullable(ends.get(it.id()))));
    }

    private List<Communicated> communicated(CaseId caseId) {
        Map<UUID, List<CommunicationReply>> replies =
                read(caseId, "CommunicationReply", CommunicationReplyRow.class, it -> it).stream()
                        .collect(Collectors.groupingBy(
                                CommunicationReplyRow::communication,
                                Collectors.mapping(CommunicationReplyRow::toDomain, Collectors.toList())));
        return read(
                caseId,
                "Communicated",
                CommunicatedRow.class,
                it -> it.toDomain(replies.getOrDefault(it.id(), List.of())));
    }

    /** In the order in which it was recorded. */
    private <R, T> List<T> read(CaseId caseId, String entity, Class<R> row, Function<R, T> toDomain) {
        return session.entities()
                .createQuery("select r from " + entity + " r where r.caseId = :caseId order by r.by.at, r.id", row)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(toDomain)
                .toList();
    }

    @Override
    public void add(ConflictDeclaration declaration) {
        persist(ConflictDeclarationRow.from(declaration));
    }

    @Override
    public void add(InterpreterNeed need) {
        persist(InterpreterNeedRow.from(need));
    }

    @Override
    public void add(OralHearing asked) {
        persist(OralHearingRow.from(asked));
    }

    @Override
    public void end(OralHearing hearing, HearingEnd end) {
        persist(HearingEndRow.from(hearing, end));
    }

    @Override
    public void add(InvestigationMaterial material) {
        persist(InvestigationMaterialRow.from(material));
    }

    @Override
    public void add(Communicated communicated) {
        persist(CommunicatedRow.from(communicated));
    }

    @Override
    public void add(Communicated communicated, CommunicationReply reply) {
        persist(CommunicationReplyRow.from(TimeOrderedIds.next(clock), communicated, reply));
    }

    @Override
    public void add(SkippedCommunication skipped) {
        persist(SkippedCommunicationRow.from(skipped));
    }

    @Override
    public void add(CompletionRequest request) {
        persist(CompletionRequestRow.from(request));
    }

    @Override
    public void add(Withdrawal withdrawal) {
        persist(ApplicationWithdrawalRow.from(withdrawal));
    }

    @Override
    public void add(DelayNotice notice) {
        persist(DelayNoticeRow.from(notice));
    }

    @Override
    public void add(DelayDemand demand) {
        persist(DelayDemandRow.from(demand));
    }

    private void persist(Object row) {
        session.entities().persist(row);
        session.flush();
    }

    @Override
    public List<DelayDemand> unanswered(LocalDate cameUpTo) {
        return read(unanswered("", cameUpTo));
    }

    @Override
    public List<DelayDemand> unanswered(CaseId caseId, LocalDate cameUpTo) {
        return read(unanswered("and r.caseId = :caseId", cameUpTo).setParameter("caseId", caseId.value()));
    }

    /** A demand is answered by a decision of the application, or by one that refuses the demand. */
    private TypedQuery<DelayDemandRow> unanswered(String condition, LocalDate cameUpTo) {
        return session.entities()
                .createQuery(
                        """
                        select r from DelayDemand r
                        where r.cameOn <= :day
                        and not exists (select d.id from MunicipalDecision d where d.material.applicationId = r.about)
                        %s
                        order by r.cameOn, r.id"""
                                .formatted(condition),
                        DelayDemandRow.class)
                .setParameter("day", cameUpTo);
    }

    private static List<DelayDemand> read(TypedQuery<DelayDemandRow> query) {
        return query.getResultStream().map(DelayDemandRow::toDomain).toList();
    }
}
