package se.handslag.eligibility.joint.compare;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.criteria.Evaluation;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.Finding;
import se.handslag.eligibility.joint.criteria.Proposal;
import se.handslag.eligibility.joint.criteria.Registered;
import se.handslag.eligibility.joint.criteria.Ways;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.identity.Registrations;
import se.handslag.eligibility.joint.material.Materials;

/**
 * Holds one person against the criteria of every team of the house, with a line in the log.
 *
 * <p>For the case's own team the answer is the assessment as it stands. For every other team it rests on what this authority itself has found in
 * this case, and on what is registered: what the other authority handed over was handed over for one team, and no other record is opened, so that
 * the answer is the same whether the person is known anywhere else or not.
 */
public final class ComparingTeams {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Teams teams;
    private final Materials materials;
    private final OwnFindings findings;
    private final Registrations registrations;
    private final Clock clock;

    @Inject
    public ComparingTeams(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Teams teams,
            Materials materials,
            OwnFindings findings,
            Registrations registrations,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.teams = teams;
        this.materials = materials;
        this.findings = findings;
        this.registrations = registrations;
        this.clock = clock;
    }

    public Outcome<ComparedTeams, CannotCompare> handle(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("assessment.compare", caseId), () -> files.find(caseId)
                .<Outcome<ComparedTeams, CannotCompare>>map(file -> Outcome.done(compare(file)))
                .orElseGet(() -> Outcome.refused(CannotCompare.NO_SUCH_CASE)));
    }

    private ComparedTeams compare(CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        Optional<Registered> registered = registrations.of(file);
        List<Finding> found =
                findings.about(file.id()).stream().map(OwnFinding::finding).toList();
        Optional<LoadedTeam> own = teams.find(file.team()).match(Optional::of, unknown -> Optional.empty());
        return new ComparedTeams(
                file.id(),
                today,
                teams.all().stream()
                        .map(team -> team.id().equals(file.team())
                                ? ofTheCase(file, team, registered)
                                : other(team, own, found, registered, today))
                        .toList());
    }

    private ComparedTeam ofTheCase(CaseFile file, LoadedTeam team, Optional<Registered> registered) {
        Explanation explanation = materials.about(file, team).explanation();
        return compared(team, explanation, Set.of(), registered, true);
    }

    private static ComparedTeam other(
            LoadedTeam team,
            Optional<LoadedTeam> own,
            List<Finding> found,
            Optional<Registered> registered,
            LocalDate today) {
        // Without the team that the findings were made for nobody can tell what they say.
        List<Finding> carried =
                own.map(from -> new SameStatements(from, team).carried(found)).orElse(List.of());
        List<Proposal> proposals = registered
                .map(known -> known.proposalsOn(team.blueprint().criteria(), today))
                .orElse(List.of());
        return compared(
                team,
                Evaluation.by(team).of(carried, proposals),
                carried.stream().map(Finding::fact).collect(Collectors.toSet()),
                registered,
                false);
    }

    private static ComparedTeam compared(
            LoadedTeam team,
            Explanation explanation,
            Set<String> carried,
            Optional<Registered> registered,
            boolean ofTheCase) {
        return new ComparedTeam(
                team, explanation, carried, Ways.toYes(explanation, registered.flatMap(Registered::born)), ofTheCase);
    }
}
