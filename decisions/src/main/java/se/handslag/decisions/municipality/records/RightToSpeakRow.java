package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.municipality.apply.ApplicationId;
import se.handslag.decisions.municipality.apply.GuardianKind;
import se.handslag.decisions.municipality.apply.RightToSpeak;

@Entity(name = "RightToSpeak")
@EntityListeners(Sealing.class)
@Table(name = "right_to_speak")
class RightToSpeakRow {
    /** The kind of a power of attorney; the others are kinds of guardians. */
    private static final String ATTORNEY = "attorney";

    @Id
    @Column(name = "application_id")
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "scope")
    private String scope = "";

    @Column(name = "may_substitute")
    private boolean maySubstitute;

    @Column(name = "dated_on")
    private @Nullable LocalDate datedOn;

    @Column(name = "seen_by")
    private String seenBy = "";

    @Column(name = "covers")
    private boolean covers;

    protected RightToSpeakRow() {}

    static RightToSpeakRow from(ApplicationId application, CaseId caseId, RightToSpeak it) {
        RightToSpeakRow row = new RightToSpeakRow();
        row.id = application.value();
        row.caseId = caseId.value();
        row.kind = it.match(attorney -> ATTORNEY, guardian -> guardian.kind().code());
        row.name = it.name();
        row.scope = it.scope();
        row.maySubstitute = it.match(RightToSpeak.PowerOfAttorney::maySubstitute, guardian -> false);
        row.datedOn = it.match(attorney -> Optional.of(attorney.datedOn()), guardian -> Optional.<LocalDate>empty())
                .orElse(null);
        row.seenBy = it.match(RightToSpeak.PowerOfAttorney::seenBy, guardian -> "");
        row.covers = it.match(attorney -> true, RightToSpeak.Guardianship::coversTheMatter);
        return row;
    }

    RightToSpeak toDomain() {
        return GuardianKind.ofCode(kind)
                .<RightToSpeak>map(guardian -> new RightToSpeak.Guardianship(name, guardian, scope, covers))
                .orElseGet(() -> new RightToSpeak.PowerOfAttorney(
                        name, scope, maySubstitute, Objects.requireNonNull(datedOn), seenBy));
    }
}
