package se.handslag.eligibility.joint.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.journal.Journal;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.joint.appointment.Appointments;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.material.Material;
import se.handslag.eligibility.joint.material.Materials;
import se.handslag.eligibility.joint.material.OtherSide;
import se.handslag.eligibility.joint.settle.FindingCopies;

/** Reads an assessment as it stands in this authority's record, with a line in the log. */
public final class ReadingAssessment {
    private static final int NOTES = 20;

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Teams teams;
    private final Materials materials;
    private final Appointments appointments;
    private final Journal journal;
    private final Disclosures disclosures;
    private final OtherSide otherSide;
    private final FindingCopies copies;

    @Inject
    public ReadingAssessment(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Teams teams,
            Materials materials,
            Appointments appointments,
            Journal journal,
            Disclosures disclosures,
            OtherSide otherSide,
            FindingCopies copies) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.teams = teams;
        this.materials = materials;
        this.appointments = appointments;
        this.journal = journal;
        this.disclosures = disclosures;
        this.otherSide = otherSide;
        this.copies = copies;
    }

    public Outcome<AssessmentView, CannotReadAssessment> handle(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("assessment.read", caseId), () -> read(caseId));
    }

    private Outcome<AssessmentView, CannotReadAssessment> read(CaseId caseId) {
        Optional<CaseFile> file = files.find(caseId);
        if (file.isEmpty()) {
            return Outcome.refused(new CannotReadAssessment.NoSuchCase());
        }
        return teams.find(file.get().team())
                .match(
                        team -> Outcome.done(view(file.get(), team)),
                        unknown -> Outcome.refused(new CannotReadAssessment.NoSuchTeam(unknown)));
    }

    private AssessmentView view(CaseFile file, LoadedTeam team) {
        Material material = materials.about(file, team);
        Map<UUID, Instant> copied = disclosures.about(file.id()).stream()
                .filter(disclosure -> disclosure.item().kind().equals(AssessmentItems.FINDING))
                .collect(Collectors.toMap(
                        disclosure -> disclosure.item().id(),
                        disclosure -> disclosure.by().at(),
                        (newer, older) -> newer));
        List<CriterionView> criteria = new ArrayList<>();
        for (ExplainedFact fact : material.explanation().facts()) {
            List<OwnFinding> own = material.ownOn(fact.id());
            criteria.add(new CriterionView(
                    criteria.size() + 1,
                    fact,
                    own,
                    material.latestReceived(fact.id()),
                    fact.criterion().settledBy().includes(authority.kind()),
                    own.isEmpty()
                            ? Optional.empty()
                            : Optional.ofNullable(
                                    copied.get(own.get(own.size() - 1).id().value()))));
        }
        return new AssessmentView(
                file,
                material,
                criteria,
                appointments.latest(file.id()),
                journal.about(file.id(), NOTES),
                otherSide.of(file),
                copies.areCovered(file));
    }
}
