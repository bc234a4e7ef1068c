package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.conflict.ConflictDeclaration;
import se.handslag.decisions.municipality.conflict.ConflictGround;
import se.handslag.decisions.municipality.prepare.PreparationId;

@Entity(name = "ConflictDeclaration")
@EntityListeners(Sealing.class)
@Table(name = "conflict_declaration")
class ConflictDeclarationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "ground")
    private @Nullable String ground;

    @Column(name = "text")
    private String text = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "signed_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ConflictDeclarationRow() {}

    static ConflictDeclarationRow from(ConflictDeclaration it) {
        ConflictDeclarationRow row = new ConflictDeclarationRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.ground = it.ground().map(ConflictGround::code).orElse(null);
        row.text = it.text();
        row.by = SignatureColumns.from(it.by());
        return row;
    }

    ConflictDeclaration toDomain() {
        return new ConflictDeclaration(
                new PreparationId(id),
                new CaseId(caseId),
                Optional.ofNullable(ground)
                        .map(code -> ConflictGround.ofCode(code).orElseThrow()),
                text,
                by.toDomain());
    }
}
