package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.municipality.Assessed;
import se.handslag.decisions.municipality.Material;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.eligibility.AssessmentId;

/** What a decision was made from, as columns. */
@Embeddable
class MaterialColumns {
    @Column(name = "application_id")
    private UUID applicationId = new UUID(0, 0);

    @Column(name = "applied_on")
    private LocalDate appliedOn = LocalDate.EPOCH;

    @Column(name = "applied_for")
    private String appliedFor = "";

    @Column(name = "investigation_id")
    private UUID investigationId = new UUID(0, 0);

    @Column(name = "investigation_version")
    private int investigationVersion;

    @Column(name = "assessment_id")
    private @Nullable UUID assessmentId;

    @Column(name = "blueprint")
    private @Nullable String blueprint;

    @Column(name = "outcome")
    private @Nullable String outcome;

    @Column(name = "explanation")
    private @Nullable String explanation;

    @Column(name = "consulted")
    private String consulted = "";

    protected MaterialColumns() {}

    static MaterialColumns from(Material it) {
        MaterialColumns columns = new MaterialColumns();
        columns.fill(it);
        return columns;
    }

    private void fill(Material it) {
        applicationId = it.application().value();
        appliedOn = it.appliedOn();
        appliedFor = it.appliedFor();
        investigationId = it.investigation().value();
        investigationVersion = it.investigationVersion();
        it.assessed().ifPresent(assessed -> {
            assessmentId = assessed.id().value();
            blueprint = assessed.blueprint();
            outcome = assessed.outcome().code();
            explanation = assessed.explanation();
        });
        consulted = ConsultedText.write(it.consulted());
    }

    Material toDomain() {
        return new Material(
                new ApplicationId(applicationId),
                appliedOn,
                appliedFor,
                new InvestigationId(investigationId),
                investigationVersion,
                Optional.ofNullable(assessmentId)
                        .map(assessment -> new Assessed(
                                new AssessmentId(assessment),
                                said(blueprint),
                                Answer.ofCode(said(outcome)),
                                said(explanation))),
                ConsultedText.read(consulted));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
