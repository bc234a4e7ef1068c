package se.handslag.planning.joint.agreement.records;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.RecordSession;
import se.handslag.planning.joint.agreement.AgreementFollowUp;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.UndertakenPost;

/** Agreements behind teams, in the store. */
public final class JpaTeamAgreements implements TeamAgreements {
    private final RecordSession session;
    private final Clock clock;

    @Inject
    public JpaTeamAgreements(RecordSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void add(TeamAgreement agreement) {
        EntityManager entities = session.entities();
        entities.persist(TeamAgreementRow.from(agreement));
        // The agreement before what it says: no relation between the rows tells which to insert first.
        session.flush();
        int place = 0;
        for (AgreementParty party : agreement.parties()) {
            entities.persist(AgreementPartyRow.from(TimeOrderedIds.next(clock), agreement.id(), place++, party));
        }
        place = 0;
        for (UndertakenPost post : agreement.posts()) {
            entities.persist(UndertakenPostRow.from(TimeOrderedIds.next(clock), agreement.id(), place++, post));
        }
        session.flush();
    }

    @Override
    public void add(AgreementFollowUp followUp) {
        session.entities().persist(AgreementFollowUpRow.from(followUp));
        session.flush();
    }

    @Override
    public List<TeamAgreement> all() {
        return session
                .entities()
                .createQuery(
                        "select a from TeamAgreement a order by a.recorded.at desc, a.id desc", TeamAgreementRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toDomain(parties(row), posts(row)))
                .toList();
    }

    @Override
    public List<AgreementFollowUp> followUps(TeamId team) {
        return session.entities()
                .createQuery(
                        "select f from TeamAgreementFollowUp f where f.team = :team order by f.day desc, f.id desc",
                        AgreementFollowUpRow.class)
                .setParameter("team", team.value())
                .getResultStream()
                .map(AgreementFollowUpRow::toDomain)
                .toList();
    }

    private List<AgreementParty> parties(TeamAgreementRow agreement) {
        return session.entities()
                .createQuery(
                        "select p from TeamAgreementParty p where p.agreementId = :id order by p.place",
                        AgreementPartyRow.class)
                .setParameter("id", agreement.id())
                .getResultStream()
                .map(AgreementPartyRow::toDomain)
                .toList();
    }

    private List<UndertakenPost> posts(TeamAgreementRow agreement) {
        return session.entities()
                .createQuery(
                        "select p from TeamAgreementPost p where p.agreementId = :id order by p.place",
                        UndertakenPostRow.class)
                .setParameter("id", agreement.id())
                .getResultStream()
                .map(UndertakenPostRow::toDomain)
                .toList();
    }
}
