package se.handslag.decisions.municipality.matter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.MunicipalDecisions;
import se.handslag.decisions.municipality.appeal.Appeals;
import se.handslag.decisions.municipality.apply.Application;
import se.handslag.decisions.municipality.apply.Applications;
import se.handslag.decisions.municipality.approve.Approvals;
import se.handslag.decisions.municipality.carryout.CarryingOuts;
import se.handslag.decisions.municipality.commit.KnownCareCommitments;
import se.handslag.decisions.municipality.consult.Consultations;
import se.handslag.decisions.municipality.correct.Corrections;
import se.handslag.decisions.municipality.delegate.CooperationAgreements;
import se.handslag.decisions.municipality.delegate.DelegationOrders;
import se.handslag.decisions.municipality.investigate.Investigation;
import se.handslag.decisions.municipality.investigate.Investigations;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.decisions.municipality.notify.Notices;
import se.handslag.decisions.municipality.notify.OmittedDeciders;
import se.handslag.decisions.municipality.prepare.Preparations;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.ConcludedAssessments;

/** The municipality's matters, gathered from what is recorded of each. Used inside a unit of work. */
public final class Matters {
    private final CaseFiles files;
    private final Teams teams;
    private final Applications applications;
    private final Investigations investigations;
    private final Consultations consultations;
    private final ConcludedAssessments assessments;
    private final MunicipalDecisions decisions;
    private final Notices notices;
    private final CarryingOuts carryingOuts;
    private final OmittedDeciders omitted;
    private final Corrections corrections;
    private final Appeals appeals;
    private final DelegationOrders orders;
    private final KnownCareCommitments careCommitments;
    private final CooperationAgreements agreements;
    private final Approvals approvals;
    private final Preparations preparations;
    private final Clock clock;

    @Inject
    public Matters(
            CaseFiles files,
            Teams teams,
            Applications applications,
            Investigations investigations,
            Consultations consultations,
            ConcludedAssessments assessments,
            MunicipalDecisions decisions,
            Notices notices,
            CarryingOuts carryingOuts,
            OmittedDeciders omitted,
            Corrections corrections,
            Appeals appeals,
            DelegationOrders orders,
            KnownCareCommitments careCommitments,
            CooperationAgreements agreements,
            Approvals approvals,
            Preparations preparations,
            Clock clock) {
        this.files = files;
        this.teams = teams;
        this.applications = applications;
        this.investigations = investigations;
        this.consultations = consultations;
        this.assessments = assessments;
        this.decisions = decisions;
        this.notices = notices;
        this.carryingOuts = carryingOuts;
        this.omitted = omitted;
        this.corrections = corrections;
        this.appeals = appeals;
        this.orders = orders;
        this.careCommitments = careCommitments;
        this.agreements = agreements;
        this.approvals = approvals;
        this.preparations = preparations;
        this.clock = clock;
    }

    /** The matter as it stands; for reading. */
    public Optional<Matter> find(CaseId id) {
        return files.find(id).map(this::gather);
    }

    /** The matter, held until the unit of work ends, so that two people who act at once take turns. */
    public Optional<Matter> hold(CaseId id) {
        return files.hold(id).map(this::gather);
    }

    private Matter gather(CaseFile file) {
        CaseId id = file.id();
        List<Application> applied = applications.about(id);
        List<MunicipalDecision> decided = decisions.about(id);
        Optional<Investigation> investigation = Matter.open(applied, decided)
                .or(() -> applied.stream().findFirst())
                .flatMap(it -> investigations.of(it.id()));
        Optional<LoadedTeam> team = teams.find(file.team()).match(Optional::of, unknown -> Optional.empty());
        LocalDate today = LocalDate.now(clock);
        Optional<ConcludedAssessment> assessment = assessments.latest(id);
        List<Notice> told = notices.about(id);
        List<Notice> standing = Notice.standing(told);
        return new Matter(
                file,
                team,
                applied,
                investigation,
                investigation.map(it -> investigations.texts(it.id())).orElse(List.of()),
                consultations.about(id),
                assessment,
                assessment.filter(it -> assessments.isStale(it.id())).isPresent(),
                decided,
                standing,
                carryingOuts.about(id),
                new Aftermath(
                        told.stream().filter(it -> !standing.contains(it)).toList(),
                        omitted.about(id),
                        corrections.about(id),
                        appeals.about(id)),
                orders.inForce(today).map(order -> order.under(agreements, today)),
                careCommitments.of(id),
                approvals.of(id, investigation, team),
                preparations.of(id));
    }
}
