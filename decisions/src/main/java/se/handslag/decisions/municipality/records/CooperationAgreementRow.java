package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.delegate.CooperationAgreement;
import se.handslag.decisions.municipality.delegate.CooperationAgreementId;

@Entity(name = "CooperationAgreement")
@Table(name = "cooperation_agreement")
@EntityListeners(Sealing.class)
class CooperationAgreementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "party")
    private String with = "";

    @Column(name = "party_name")
    private String withName = "";

    @Column(name = "decided")
    private String decided = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @Column(name = "teams")
    private String teams = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected CooperationAgreementRow() {}

    static CooperationAgreementRow from(CooperationAgreement agreement) {
        CooperationAgreementRow row = new CooperationAgreementRow();
        row.id = agreement.id().value();
        row.with = agreement.with().toString();
        row.withName = agreement.withName();
        row.decided = agreement.decided();
        row.from = agreement.from();
        row.to = agreement.to().orElse(null);
        row.teams = agreement.teams().stream().map(TeamId::value).sorted().collect(Collectors.joining(" "));
        row.recorded = SignatureColumns.from(agreement.recorded());
        return row;
    }

    CooperationAgreement toDomain() {
        return new CooperationAgreement(
                new CooperationAgreementId(id),
                AuthorityId.parse(with),
                withName,
                decided,
                from,
                Optional.ofNullable(to),
                Arrays.stream(teams.split(" ")).map(TeamId::new).collect(Collectors.toUnmodifiableSet()),
                recorded.toDomain());
    }
}
