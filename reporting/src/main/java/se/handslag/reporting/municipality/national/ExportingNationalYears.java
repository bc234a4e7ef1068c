package se.handslag.reporting.municipality.national;

import jakarta.inject.Inject;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.reporting.directory.BlueprintProfiles;
import se.handslag.reporting.municipality.approve.ApprovedReport;
import se.handslag.reporting.municipality.approve.ApprovedReports;
import se.handslag.reporting.municipality.national.CannotExportYear.Lacking;
import se.handslag.reporting.national.RegionCode;
import se.handslag.reporting.national.TeamTable;
import se.handslag.reporting.national.TeamYear;

/**
 * Makes the national file of a team's year from its approved report, and of nothing else: whoever reads the file learns no more than the published
 * report tells, and a second file of the year is the same as the first, whatever has been recorded in between.
 */
public final class ExportingNationalYears {
    private final UnitOfWork unitOfWork;
    private final Teams teams;
    private final ApprovedReports approved;
    private final AccessGate gate;

    @Inject
    public ExportingNationalYears(UnitOfWork unitOfWork, Teams teams, ApprovedReports approved, AccessGate gate) {
        this.unitOfWork = unitOfWork;
        this.teams = teams;
        this.approved = approved;
        this.gate = gate;
    }

    public Outcome<NationalYear, CannotExportYear> handle(Actor actor, ExportNationalYear command) {
        return teams.find(command.team())
                .match(
                        team -> unitOfWork.call(
                                actor, Act.reading("report.national"), () -> export(actor, team, command.year())),
                        unknown -> Outcome.refused(new CannotExportYear.NoSuchTeam(unknown)));
    }

    /** Why this actor makes no national file, whatever the year; empty if they may. */
    public static Optional<CannotExportYear> whyNot(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE) ? Optional.empty() : Optional.of(Lacking.NOT_HEAD_OF_SERVICE);
    }

    private Outcome<NationalYear, CannotExportYear> export(Actor actor, LoadedTeam team, int year) {
        Optional<CannotExportYear> early = whyNot(actor);
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        } else if (!gate.relations(actor).reach(team.id())) {
            return Outcome.refused(Lacking.NOT_LENT_TO_THE_TEAM);
        }
        Optional<ApprovedReport> report = approved.find(team.id(), year);
        Optional<RegionCode> region = RegionCode.ofMunicipality(actor.employer().code());
        if (report.isEmpty()) {
            return Outcome.refused(Lacking.NOT_APPROVED);
        } else if (!report.get().isIntact()) {
            return Outcome.refused(Lacking.NOT_INTACT);
        } else if (report.get().content().rule().fewest() < TeamTable.LEAST_THRESHOLD) {
            return Outcome.refused(Lacking.THRESHOLD_TOO_LOW);
        } else if (region.isEmpty()) {
            return Outcome.refused(Lacking.NO_REGION);
        }
        TeamYear of = new TeamYear(
                year,
                team.id().value(),
                BlueprintProfiles.modelOf(team),
                region.get().code());
        return Outcome.done(
                NationalYear.of(of, team.manifest().name(), report.get().content()));
    }
}
