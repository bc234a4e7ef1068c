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
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.planning.WorkOfTeams;
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
    private final WorkOfTeams work;

    @Inject
    CountingWork(Authority authority, CaseFiles files, WorkOfTeams work) {
        this.authority = authority;
        this.files = files;
        this.work = work;
    }

    Map<Measure, Counted> upTo(LocalDate day, TeamId team) {
        List<CaseFile> open =
                files.openIn(List.of(team)).stream().filter(this::isCounted).toList();
        Set<CaseId> persons = open.stream().map(CaseFile::id).collect(Collectors.toSet());
        Set<StaffId> coordinators = Stream.concat(
                        open.stream().flatMap(file -> file.ours().stream()).map(Coordinator::staff),
                        work.sharing(persons).stream())
                .collect(Collectors.toSet());
        Period lately = TeamWork.weeksUpTo(day);
        Map<Measure, Counted> counted = new TeamWork(
                        day, persons, coordinators, work.contacts(persons, lately), work.meetings(team, lately))
                .counted();
        work.posts(team, new Period(day.minusYears(1).plusDays(1), day))
                .ifPresent(posts ->
                        counted.put(Measure.STAFFED, new Counted(Measure.STAFFED, posts.there(), posts.undertaken())));
        return counted;
    }

    private boolean isCounted(CaseFile file) {
        return authority.kind() == AuthorityKind.MUNICIPALITY
                ? file.stage() == Stage.SUPPORT
                : file.stage() != Stage.RELATIVE;
    }
}
