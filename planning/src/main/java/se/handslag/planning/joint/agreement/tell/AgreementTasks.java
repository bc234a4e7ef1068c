package se.handslag.planning.joint.agreement.tell;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.task.OfficeTask;
import se.handslag.core.task.OfficeTaskSource;
import se.handslag.planning.joint.agreement.AgreedTeams;
import se.handslag.planning.joint.agreement.AgreementFollowUp;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Gap;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostBook;

/**
 * The head of service is told when the agreement behind a team ends or is to be followed up, when a post stands without a plan, when the other parties do
 * not know of it, and when another party has told something. Of a team without an agreement nothing is said.
 */
public final class AgreementTasks implements OfficeTaskSource {
    private static final int DAYS_BEFORE_FOLLOW_UP = 30;

    private final Authority authority;
    private final Teams teams;
    private final TeamAgreements agreements;
    private final PostBook book;
    private final PostStatements statements;

    @Inject
    public AgreementTasks(
            Authority authority, Teams teams, TeamAgreements agreements, PostBook book, PostStatements statements) {
        this.authority = authority;
        this.teams = teams;
        this.agreements = agreements;
        this.book = book;
        this.statements = statements;
    }

    @Override
    public List<OfficeTask> due(Actor head, LocalDate today) {
        List<TeamAgreement> all = agreements.all();
        List<OfficeTask> tasks = new ArrayList<>();
        all.stream().map(TeamAgreement::team).distinct().forEach(id -> AgreedTeams.find(teams, authority, id.value())
                .ifPresent(team -> tasks.addAll(about(
                        team, all.stream().filter(one -> one.team().equals(id)).toList(), today))));
        return List.copyOf(tasks);
    }

    /** @param versions the team's exemplars, the one put into the record last first; at least one */
    private List<OfficeTask> about(LoadedTeam team, List<TeamAgreement> versions, LocalDate today) {
        Optional<TeamAgreement> inForce = TeamAgreements.inForce(versions, today);
        TeamAgreement last = inForce.orElse(versions.get(0));
        Stream<Optional<OfficeTask>> tasks = Stream.of(
                ends(team, versions, last, today),
                inForce.flatMap(one -> followUp(team, one, today)),
                inForce.flatMap(one -> unplanned(team, telling(team.id(), versions, one), today)),
                inForce.flatMap(one -> toTell(team, telling(team.id(), versions, one), today)),
                inForce.flatMap(one -> toRead(team, one, today)));
        return tasks.flatMap(Optional::stream).toList();
    }

    private Telling telling(TeamId team, List<TeamAgreement> versions, TeamAgreement inForce) {
        Occupancy occupancy =
                new Occupancy(authority.id(), versions, book.holdings(team), book.leaves(team), book.plans(team));
        return new Telling(occupancy, statements.newest(team, authority.id()), inForce.terms());
    }

    private static Optional<OfficeTask> ends(
            LoadedTeam team, List<TeamAgreement> versions, TeamAgreement last, LocalDate today) {
        return last.to()
                .filter(day -> TeamAgreements.isToBeRenewed(versions, last, today))
                .map(day -> task(team, "team-agreement-ends", day, day));
    }

    private Optional<OfficeTask> followUp(LoadedTeam team, TeamAgreement agreement, LocalDate today) {
        LocalDate due = AgreementFollowUp.due(agreement, agreements.followUps(team.id()));
        return today.isBefore(due.minusDays(DAYS_BEFORE_FOLLOW_UP))
                ? Optional.empty()
                : Optional.of(task(team, "team-agreement-follow-up", due, due));
    }

    private static Optional<OfficeTask> unplanned(LoadedTeam team, Telling telling, LocalDate today) {
        List<Gap> gaps = telling.unplanned(today);
        return gaps.stream()
                .flatMap(gap -> gap.unplannedFrom(today).stream())
                .min(LocalDate::compareTo)
                .map(day -> task(team, "team-post-unplanned", day, gaps.size()));
    }

    private static Optional<OfficeTask> toTell(LoadedTeam team, Telling telling, LocalDate today) {
        return telling.due(today).map(day -> task(team, "team-post-untold", day));
    }

    private Optional<OfficeTask> toRead(LoadedTeam team, TeamAgreement agreement, LocalDate today) {
        List<String> unread = TellingParties.others(agreement, authority.id()).stream()
                .filter(party -> statements
                        .newest(team.id(), party.id())
                        .filter(one -> !statements.read(team.id()).contains(one.id()))
                        .isPresent())
                .map(party -> party.name())
                .toList();
        return unread.isEmpty()
                ? Optional.empty()
                : Optional.of(task(team, "team-post-told", today, String.join(", ", unread)));
    }

    private static OfficeTask task(LoadedTeam team, String kind, LocalDate due, Object... more) {
        Object[] words = Stream.concat(Stream.of(team.manifest().name()), Stream.of(more))
                .toArray();
        return new OfficeTask(kind, Sentence.of("office.task." + kind, words), due, "/team/" + team.id() + "/avtal");
    }
}
