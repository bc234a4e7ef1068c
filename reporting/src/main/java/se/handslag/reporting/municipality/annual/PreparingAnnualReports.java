package se.handslag.reporting.municipality.annual;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.access.AccessGate;
import se.handslag.core.access.AccessRules;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.core.team.goal.GoalDefinition;
import se.handslag.reporting.directory.BlueprintProfiles;
import se.handslag.reporting.episode.Episodes;
import se.handslag.reporting.indicator.Figures;
import se.handslag.reporting.indicator.Indicators;
import se.handslag.reporting.indicator.Tally;
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
    private final Episodes episodes;
    private final DevelopmentAreas areas;
    private final FollowUps followUps;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    public PreparingAnnualReports(
            UnitOfWork unitOfWork,
            Teams teams,
            Episodes episodes,
            DevelopmentAreas areas,
            FollowUps followUps,
            AccessGate gate,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.episodes = episodes;
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
                        found -> unitOfWork.call(actor, Act.reading("report.annual"), () -> barred(actor, found)
                                .<Outcome<List<AnnualReport>, CannotPrepareReport>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(count(found, years)))),
                        unknown -> Outcome.refused(new CannotPrepareReport.NoSuchTeam(unknown)));
    }

    /** The numbers are exact here, and a one is about someone. The platform asks for the authority itself, when it starts. */
    private Optional<CannotPrepareReport> barred(Actor actor, LoadedTeam team) {
        if (!AccessRules.worksWithPersons(actor) && !actor.may(Mandate.PLATFORM)) {
            return Optional.of(new CannotPrepareReport.NoTaskWithPersons());
        }
        return gate.relations(actor).reach(team.id())
                ? Optional.empty()
                : Optional.of(new CannotPrepareReport.NotLentToTheTeam());
    }

    /** One pass over the record, however many years. */
    private List<AnnualReport> count(LoadedTeam team, List<Integer> years) {
        LocalDate today = LocalDate.now(clock);
        List<GoalDefinition> definitions = team.blueprint().goals();
        List<String> goals = definitions.stream().map(GoalDefinition::id).toList();
        List<Period> periods = years.stream()
                .flatMap(year -> AnnualFigures.periods(year, today).stream())
                .toList();
        Tally tally = Indicators.published().forGoals(goals).tally(periods);
        episodes.each(team.id(), BlueprintProfiles.modelOf(team), goals, periods, tally::add);
        Iterator<Figures> counted = tally.figures().iterator();
        List<AnnualReport> reports = new ArrayList<>();
        for (int year : years) {
            List<Figures> ofTheYear = Stream.generate(counted::next)
                    .limit(AnnualFigures.periods(year, today).size())
                    .toList();
            reports.add(new AnnualReport(
                    team.id(),
                    team.manifest().name(),
                    AnnualFigures.of(year, definitions, ofTheYear),
                    areas.decidedBy(team.id(), LocalDate.of(year, 12, 31)),
                    followUps.ofTeam(team.id()),
                    clock.instant()));
        }
        return reports;
    }
}
