package se.handslag.planning.joint.agreement.tell;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;

/** Lays this authority's road: takes in what other parties tell, and lets parties of an agreement read its exemplar and what it has told. */
public final class HearingParties implements AgreementRoads.Ear {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final PostStatements statements;
    private final Clock clock;

    @Inject
    public HearingParties(
            Authority authority,
            UnitOfWork unitOfWork,
            TeamAgreements agreements,
            PostStatements statements,
            AgreementRoads roads,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.statements = statements;
        this.clock = clock;
        roads.lay(authority.id(), this);
    }

    @Override
    public void hear(PostStatement statement) {
        if (statement.by().equals(authority.id())) {
            throw new IllegalArgumentException("A statement of " + authority.id() + " was told to itself.");
        }
        unitOfWork.run(platform(), Act.writing("team-post.heard"), () -> {
            if (!statements.has(statement.id())) {
                statements.add(statement.receivedAt(clock.instant()));
            }
        });
    }

    @Override
    public Optional<TeamAgreement> exemplar(AuthorityId asking, TeamId team) {
        return unitOfWork.call(platform(), Act.reading("team-agreement.lend"), () -> holding(team)
                .filter(one -> one.isWith(asking)));
    }

    @Override
    public Optional<PostStatement> told(AuthorityId asking, TeamId team) {
        return unitOfWork.call(platform(), Act.reading("team-agreement.lend"), () -> holding(team)
                .filter(one -> one.isWith(asking))
                .flatMap(one -> statements.newest(team, authority.id())));
    }

    /** The one in force, else the one put into the record last. */
    private Optional<TeamAgreement> holding(TeamId team) {
        List<TeamAgreement> all = agreements.of(team);
        return TeamAgreements.inForce(all, LocalDate.now(clock))
                .or(() -> all.stream().findFirst());
    }

    private Actor platform() {
        return Actor.platform(authority.id());
    }
}
