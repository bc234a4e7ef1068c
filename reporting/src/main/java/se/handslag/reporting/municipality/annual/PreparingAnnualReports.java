package se.handslag.reporting.municipality.annual;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.planning.Discharge;
import se.handslag.planning.Discharges;
import se.handslag.planning.InformedPersons;
import se.handslag.reporting.directory.BlueprintProfiles;
import se.handslag.reporting.episode.Cell;
import se.handslag.reporting.municipality.develop.DevelopmentAreas;
import se.handslag.reporting.municipality.develop.FollowUps;

/**
 * Counts a team's year from what the municipality's record says: its files, its decisions and its discharges.
 *
 * <p>Whether the discharged had been informed is read anew from what was written down when they were told, each time a report is made. What stands
 * with the discharge is what the record said that day; a report follows the record, so that no answer given at a discharge can better the figure.
 */
public final class PreparingAnnualReports {
    /** Before it there were no teams. */
    public static final int FIRST_YEAR = 2000;

    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final CaseFiles files;
    private final GrantedSupports supports;
    private final Discharges discharges;
    private final InformedPersons informed;
    private final DevelopmentAreas areas;
    private final FollowUps followUps;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public PreparingAnnualReports(
            UnitOfWork unitOfWork,
            Teams teams,
            CaseFiles files,
            GrantedSupports supports,
            Discharges discharges,
            InformedPersons informed,
            DevelopmentAreas areas,
            FollowUps followUps,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.files = files;
        this.supports = supports;
        this.discharges = discharges;
        this.informed = informed;
        this.areas = areas;
        this.followUps = followUps;
        this.gate = gate;
        this.clock = clock;
    }

    public Outcome<AnnualReport, CannotPrepareReport> handle(Actor actor, PrepareAnnualReport command) {
        return years(actor, command.team(), List.of(command.year()))
                .match(reports -> Outcome.done(reports.get(0)), Outcome::refused);
    }

    /** Several years of the same team at once, in the order asked for; the log says that the report was counted, once. */
    public Outcome<List<AnnualReport>, CannotPrepareReport> years(Actor actor, String team, List<Integer> years) {
        int thisYear = LocalDate.now(clock).getYear();
        if (years.stream().anyMatch(year -> year > thisYear || year < FIRST_YEAR)) {
            return Outcome.refused(new CannotPrepareReport.YearOutOfReach(thisYear));
        }
        return teams.find(team)
                .match(
                        found -> unitOfWork.call(
                                actor,
                                Act.reading("report.annual"),
                                () -> gate.relations(actor).reach(found.id())
                                        ? Outcome.done(years.stream()
                                                .map(year -> count(found, year))
                                                .toList())
                                        : Outcome.refused(new CannotPrepareReport.NotLentToTheTeam())),
                        unknown -> Outcome.refused(new CannotPrepareReport.NoSuchTeam(unknown)));
    }

    private AnnualReport count(LoadedTeam team, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return new AnnualReport(
                team.id(),
                team.manifest().name(),
                AnnualFigures.of(
                        year,
                        LocalDate.now(clock),
                        team.blueprint().goals(),
                        histories(team.id()).stream()
                                .map(history -> Cell.of(history.episode(team.id(), BlueprintProfiles.modelOf(team))))
                                .iterator()),
                areas.decidedBy(team.id(), lastDay),
                followUps.ofTeam(team.id()),
                clock.instant());
    }

    private List<ParticipantHistory> histories(TeamId team) {
        Map<CaseId, List<GrantedSupport>> granted =
                supports.ofTeam(team).stream().collect(Collectors.groupingBy(GrantedSupport::caseId));
        Map<CaseId, Discharge> ended =
                discharges.ofTeam(team).stream().collect(Collectors.toMap(Discharge::caseId, this::asTheRecordSays));
        List<ParticipantHistory> histories = new ArrayList<>();
        for (CaseFile file : files.ofTeam(team)) {
            List<GrantedSupport> own = granted.getOrDefault(file.id(), List.of());
            histories.add(new ParticipantHistory(
                    file.id(),
                    LocalDate.ofInstant(file.openedAt(), clock.getZone()),
                    file.person().flatMap(person -> person.born()),
                    own.stream().map(GrantedSupport::decidedOn).min(Comparator.naturalOrder()),
                    own.stream().map(GrantedSupport::period).toList(),
                    Optional.ofNullable(ended.get(file.id()))));
        }
        return histories;
    }

    private Discharge asTheRecordSays(Discharge discharge) {
        return discharge.goals().containsKey(InformedPersons.GOAL)
                ? discharge.answering(InformedPersons.GOAL, informed.by(discharge.caseId(), discharge.on()))
                : discharge;
    }
}
