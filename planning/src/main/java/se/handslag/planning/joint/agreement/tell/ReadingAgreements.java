package se.handslag.planning.joint.agreement.tell;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.StoreFailed;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.planning.joint.agreement.AgreementFollowUp;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostBook;
import se.handslag.planning.joint.agreement.post.PostFigures;
import se.handslag.planning.joint.agreement.post.PostHolding;
import se.handslag.planning.joint.agreement.post.PostLeave;
import se.handslag.planning.joint.agreement.tell.AgreementView.OtherParty;

/**
 * Reads the agreement behind a team: the authority's own exemplar and posts, and what the other parties have told.
 *
 * <p>Whoever another authority lends reads nothing here: they would learn who holds the posts and who is on leave, which stays with the employer. Their
 * own employer has an exemplar of its own.
 */
public final class ReadingAgreements {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final TeamAgreements agreements;
    private final PostBook book;
    private final PostStatements statements;
    private final HearingParties here;
    private final AgreementRoads roads;
    private final Teams teams;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public ReadingAgreements(
            Authority authority,
            UnitOfWork unitOfWork,
            TeamAgreements agreements,
            PostBook book,
            PostStatements statements,
            HearingParties here,
            AgreementRoads roads,
            Teams teams,
            AccessGate gate,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.agreements = agreements;
        this.book = book;
        this.statements = statements;
        this.here = here;
        this.roads = roads;
        this.teams = teams;
        this.gate = gate;
        this.clock = clock;
    }

    private record Own(
            List<TeamAgreement> versions,
            List<AgreementFollowUp> followUps,
            List<PostHolding> holdings,
            List<PostLeave> leaves,
            Occupancy occupancy,
            Optional<PostStatement> told,
            Set<UUID> read) {}

    /**
     * One team's agreement in short.
     *
     * @param agreement the exemplar in force, else the one put into the record last
     * @param isInForce whether it is in force today
     */
    public record Brief(Optional<TeamAgreement> agreement, boolean isInForce) {}

    /** One team's agreement in short, from the authority's own record alone; empty for whoever is lent. */
    public Optional<Brief> brief(Actor actor, TeamId team) {
        return unitOfWork.call(actor, Act.reading("team-agreement.read"), () -> {
            if (gate.relations(actor).isLent()) {
                return Optional.empty();
            }
            List<TeamAgreement> versions = agreements.of(team);
            Optional<TeamAgreement> inForce = TeamAgreements.inForce(versions, LocalDate.now(clock));
            return Optional.of(new Brief(inForce.or(() -> versions.stream().findFirst()), inForce.isPresent()));
        });
    }

    /**
     * Everything about one team's agreement; empty for whoever is lent. Asked for outside any unit of work, since each party has its own.
     */
    public Optional<AgreementView> read(Actor actor, TeamId team) {
        return unitOfWork
                .call(actor, Act.reading("team-agreement.read"), () -> ownFor(actor, team))
                .map(own -> view(actor, team, own));
    }

    private AgreementView view(Actor actor, TeamId team, Own own) {
        LocalDate today = LocalDate.now(clock);
        Optional<TeamAgreement> shown = TeamAgreements.inForce(own.versions(), today)
                .or(() -> own.versions().stream().findFirst());
        List<OtherParty> others = shown.map(agreement -> TellingParties.others(agreement, authority.id()).stream()
                        .map(party -> other(actor, team, party, own.read()))
                        .toList())
                .orElseGet(List::of);
        AgreementTerms terms = shown.map(TeamAgreement::terms).orElse(AgreementTerms.USUAL);
        return new AgreementView(
                shown,
                shown.filter(agreement -> agreement.isInForce(today)).isPresent(),
                own.versions(),
                own.followUps(),
                own.holdings(),
                own.leaves(),
                own.occupancy(),
                own.told(),
                new Telling(own.occupancy(), own.told(), terms),
                others);
    }

    /**
     * How the posts of the team were filled in a year, for its annual report; of a year that is not over, until today. Counted from the authority's
     * own record, and for the other parties from what they have told it. None for whoever is lent.
     */
    public TeamPostFigures figures(Actor actor, TeamId team, int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.of(year, 1, 1);
        if (first.isAfter(today)) {
            return TeamPostFigures.NONE;
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        Period period = new Period(first, last.isAfter(today) ? today : last);
        return unitOfWork.call(actor, Act.reading("team-agreement.read"), () -> ownFor(actor, team)
                .map(own -> figures(own, team, period))
                .orElse(TeamPostFigures.NONE));
    }

    private TeamPostFigures figures(Own own, TeamId team, Period period) {
        List<PostFigures> known = new ArrayList<>();
        List<TeamPostFigures.Untold> untold = new ArrayList<>();
        for (AgreementParty party : parties(own.versions())) {
            boolean isOwn = party.id().equals(authority.id());
            Occupancy occupancy = isOwn ? own.occupancy() : undertakenBy(party.id(), own.versions());
            Optional<PostStatement> told = isOwn ? Optional.empty() : toldOf(team, party.id(), period);
            for (String post : occupancy.posts()) {
                PostFigures counted = PostFigures.of(party.id(), post, period, occupancy.stretches(post));
                if (counted.undertaken() == 0) {
                    continue;
                }
                if (isOwn) {
                    known.add(counted);
                } else if (told.isPresent()) {
                    known.add(PostFigures.told(
                            party.id(),
                            post,
                            period,
                            counted.undertaken(),
                            told.get().gaps()));
                } else {
                    untold.add(new TeamPostFigures.Untold(post, party));
                }
            }
        }
        return new TeamPostFigures(known, untold, parties(own.versions()), words(team));
    }

    private TeamTexts words(TeamId team) {
        return teams.find(team).match(found -> found.blueprint().texts(), unknown -> TeamTexts.none());
    }

    private static Occupancy undertakenBy(AuthorityId party, List<TeamAgreement> versions) {
        return new Occupancy(party, versions, List.of(), List.of(), List.of());
    }

    /** The parties of every exemplar, each once, as the newest names it. */
    private static List<AgreementParty> parties(List<TeamAgreement> versions) {
        List<AgreementParty> parties = new ArrayList<>();
        versions.stream()
                .flatMap(version -> version.parties().stream())
                .filter(party -> parties.stream().noneMatch(one -> one.id().equals(party.id())))
                .forEach(parties::add);
        return parties;
    }

    /** What the party told last among what reaches back to the beginning of the period. */
    private Optional<PostStatement> toldOf(TeamId team, AuthorityId party, Period period) {
        return statements.of(team, party).stream()
                .filter(statement -> !statement.since().isAfter(period.from()))
                .findFirst();
    }

    private Optional<Own> ownFor(Actor actor, TeamId team) {
        return gate.relations(actor).isLent() ? Optional.empty() : Optional.of(own(team));
    }

    private Own own(TeamId team) {
        List<TeamAgreement> versions = agreements.of(team);
        List<PostHolding> holdings = book.holdings(team);
        List<PostLeave> leaves = book.leaves(team);
        return new Own(
                versions,
                agreements.followUps(team),
                holdings,
                leaves,
                new Occupancy(authority.id(), versions, holdings, leaves, book.plans(team)),
                statements.newest(team, authority.id()),
                statements.read(team));
    }

    private OtherParty other(Actor actor, TeamId team, AgreementParty party, Set<UUID> read) {
        Optional<TeamAgreement> exemplar = Optional.empty();
        boolean isReached = false;
        Optional<AgreementRoads.Ear> road = roads.to(party.id());
        try {
            if (road.isPresent()) {
                exemplar = road.get().exemplar(authority.id(), team);
                road.get().told(authority.id(), team).ifPresent(here::hear);
                isReached = true;
            }
        } catch (StoreFailed unreached) {
            // What it told before is here, and the page says that it could not be asked.
            isReached = false;
        }
        Optional<PostStatement> told =
                unitOfWork.call(actor, Act.reading("team-agreement.read"), () -> statements.newest(team, party.id()));
        return new OtherParty(
                party,
                isReached,
                exemplar,
                told,
                told.filter(one -> read.contains(one.id())).isPresent());
    }
}
