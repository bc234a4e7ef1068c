package se.handslag.planning.joint.agreement.tell;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreFailed;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.agreement.AgreedTeams;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostBook;

/**
 * Tells the other parties of the agreement where this authority's posts are not filled and what is done meanwhile, and marks what they have told as read.
 *
 * <p>What is told is kept here before it goes. A party that cannot be reached at that moment gets it when it next reads the agreement.
 */
public final class TellingParties {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final PostBook book;
    private final PostStatements statements;
    private final AgreementRoads roads;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public TellingParties(
            Authority authority,
            UnitOfWork unitOfWork,
            TeamAgreements agreements,
            PostBook book,
            PostStatements statements,
            AgreementRoads roads,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.book = book;
        this.statements = statements;
        this.roads = roads;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * What was told.
     *
     * @param statement as it is kept
     * @param reached the parties that have it
     * @param unreached those that do not yet, or that are not in this installation and are told in another way
     */
    public record Told(PostStatement statement, List<AgreementParty> reached, List<AgreementParty> unreached) {
        public Told {
            reached = List.copyOf(reached);
            unreached = List.copyOf(unreached);
        }
    }

    private record Kept(PostStatement statement, List<AgreementParty> to) {}

    /** Tells every other party how it stands. */
    public Outcome<Told, CannotTellParties> handle(Actor actor, String team) {
        return unitOfWork
                .call(actor, Act.writing("team-post.tell"), () -> keep(actor, team))
                .match(kept -> Outcome.done(carry(kept)), Outcome::refused);
    }

    /** Marks that something another party has told was read here (läst). */
    public Outcome<UUID, CannotTellParties> read(Actor actor, String team, UUID statement) {
        return unitOfWork.call(actor, Act.writing("team-post.read"), () -> {
            if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
                return Outcome.refused(CannotTellParties.NOT_HEAD_OF_SERVICE);
            }
            Optional<LoadedTeam> found = AgreedTeams.find(teams, authority, team);
            if (found.isEmpty() || !cameHere(found.get(), statement)) {
                return Outcome.refused(CannotTellParties.NO_SUCH_STATEMENT);
            }
            // Whoever was first stands as the one who read it.
            if (!statements.read(found.get().id()).contains(statement)) {
                statements.read(statement, Signature.of(actor, clock.instant()));
            }
            return Outcome.done(statement);
        });
    }

    private boolean cameHere(LoadedTeam team, UUID statement) {
        return agreements.of(team.id()).stream()
                .flatMap(agreement -> agreement.parties().stream())
                .map(AgreementParty::id)
                .filter(party -> !party.equals(authority.id()))
                .distinct()
                .flatMap(party -> statements.of(team.id(), party).stream())
                .anyMatch(one -> one.id().equals(statement));
    }

    private Outcome<Kept, CannotTellParties> keep(Actor actor, String written) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            return Outcome.refused(CannotTellParties.NOT_HEAD_OF_SERVICE);
        }
        LocalDate today = LocalDate.now(clock);
        Optional<LoadedTeam> team = AgreedTeams.find(teams, authority, written);
        Optional<TeamAgreement> agreement =
                team.flatMap(found -> TeamAgreements.inForce(agreements.of(found.id()), today));
        if (team.isEmpty() || agreement.isEmpty()) {
            return Outcome.refused(CannotTellParties.NO_AGREEMENT);
        }
        Telling telling = new Telling(
                occupancy(team.get()),
                statements.newest(team.get().id(), authority.id()),
                agreement.get().terms());
        if (!telling.isNews()) {
            return Outcome.refused(CannotTellParties.NOTHING_NEW);
        }
        LocalDate since = Telling.since(today);
        PostStatement statement = new PostStatement(
                TimeOrderedIds.next(clock),
                team.get().id(),
                since,
                telling.parts(since),
                Signature.of(actor, clock.instant()),
                Optional.empty());
        statements.add(statement);
        return Outcome.done(new Kept(statement, others(agreement.get(), authority.id())));
    }

    private Occupancy occupancy(LoadedTeam team) {
        return new Occupancy(
                authority.id(),
                agreements.of(team.id()),
                book.holdings(team.id()),
                book.leaves(team.id()),
                book.plans(team.id()));
    }

    static List<AgreementParty> others(TeamAgreement agreement, AuthorityId own) {
        return agreement.parties().stream()
                .filter(party -> !party.id().equals(own))
                .toList();
    }

    private Told carry(Kept kept) {
        List<AgreementParty> reached = new ArrayList<>();
        List<AgreementParty> unreached = new ArrayList<>();
        kept.to().forEach(party -> (carry(kept.statement(), party) ? reached : unreached).add(party));
        return new Told(kept.statement(), reached, unreached);
    }

    private boolean carry(PostStatement statement, AgreementParty party) {
        Optional<AgreementRoads.Ear> ear = roads.to(party.id());
        try {
            ear.ifPresent(there -> there.hear(statement));
            return ear.isPresent();
        } catch (StoreFailed unreached) {
            return false;
        }
    }
}
