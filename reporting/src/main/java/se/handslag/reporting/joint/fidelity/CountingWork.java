package se.handslag.reporting.joint.fidelity;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.joint.agreement.TeamAgreements;
import se.handslag.planning.joint.agreement.post.Occupancy;
import se.handslag.planning.joint.agreement.post.PostBook;
import se.handslag.planning.joint.agreement.post.PostFigures;
import se.handslag.planning.joint.contact.Contacts;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;
import se.handslag.planning.joint.coordinate.FurtherCoordinators;
import se.handslag.planning.joint.meeting.Meetings;
import se.handslag.reporting.fidelity.Measure;

/**
 * Counts a team's work in this authority's record. Used inside a unit of work.
 *
 * <p>The municipality counts those who have been granted support. The region's record holds no such decision, so that it counts every open file.
 * A relative's own file is counted at neither.
 */
final class CountingWork {
    private final Authority authority;
    private final CaseFiles files;
    private final FurtherCoordinators further;
    private final Contacts contacts;
    private final Meetings meetings;
    private final TeamAgreements agreements;
    private final PostBook posts;

    @Inject
    CountingWork(
            Authority authority,
            CaseFiles files,
            FurtherCoordinators further,
            Contacts contacts,
            Meetings meetings,
            TeamAgreements agreements,
            PostBook posts) {
        this.authority = authority;
        this.files = files;
        this.further = further;
        this.contacts = contacts;
        this.meetings = meetings;
        this.agreements = agreements;
        this.posts = posts;
    }

    Map<Measure, Counted> upTo(LocalDate day, TeamId team) {
        List<CaseFile> open =
                files.openIn(List.of(team)).stream().filter(this::isCounted).toList();
        Set<CaseId> persons = open.stream().map(CaseFile::id).collect(Collectors.toSet());
        Map<Measure, Counted> counted = new TeamWork(
                        day,
                        persons,
                        coordinators(open, persons),
                        contacts.during(TeamWork.weeksUpTo(day), persons),
                        meetings.days(team, TeamWork.weeksUpTo(day)))
                .counted();
        staffed(day, team).ifPresent(one -> counted.put(Measure.STAFFED, one));
        return counted;
    }

    /** In percent-days: a whole post for one day is a hundred of them. */
    private Optional<Counted> staffed(LocalDate day, TeamId team) {
        Period year = new Period(day.minusYears(1).plusDays(1), day);
        Occupancy occupancy = new Occupancy(
                authority.id(), agreements.of(team), posts.holdings(team), posts.leaves(team), posts.plans(team));
        List<PostFigures> figures = occupancy.posts().stream()
                .map(post -> PostFigures.of(authority.id(), post, year, occupancy.stretches(post)))
                .toList();
        long undertaken = figures.stream().mapToLong(PostFigures::undertaken).sum();
        long missing = figures.stream()
                .mapToLong(post -> post.vacant() + post.onLeave())
                .sum();
        return undertaken == 0
                ? Optional.empty()
                : Optional.of(new Counted(Measure.STAFFED, Math.max(0, undertaken - missing), undertaken));
    }

    private boolean isCounted(CaseFile file) {
        return authority.kind() == AuthorityKind.MUNICIPALITY
                ? file.stage() == Stage.SUPPORT
                : file.stage() != Stage.RELATIVE;
    }

    private Set<StaffId> coordinators(List<CaseFile> open, Set<CaseId> persons) {
        return Stream.concat(
                        open.stream().flatMap(file -> file.ours().stream()).map(Coordinator::staff),
                        further.all().stream()
                                .filter(one -> persons.contains(one.caseId()))
                                .map(FurtherCoordinator::staff))
                .collect(Collectors.toSet());
    }
}
