package se.handslag.reporting.joint.fidelity;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
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

    @Inject
    CountingWork(
            Authority authority, CaseFiles files, FurtherCoordinators further, Contacts contacts, Meetings meetings) {
        this.authority = authority;
        this.files = files;
        this.further = further;
        this.contacts = contacts;
        this.meetings = meetings;
    }

    Map<Measure, Counted> upTo(LocalDate day, TeamId team) {
        List<CaseFile> open =
                files.openIn(List.of(team)).stream().filter(this::isCounted).toList();
        Set<CaseId> persons = open.stream().map(CaseFile::id).collect(Collectors.toSet());
        return new TeamWork(
                        day,
                        persons,
                        coordinators(open, persons),
                        contacts.during(TeamWork.weeksUpTo(day), persons),
                        meetings.days(team, TeamWork.weeksUpTo(day)))
                .counted();
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
