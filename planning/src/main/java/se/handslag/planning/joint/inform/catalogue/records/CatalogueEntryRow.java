package se.handslag.planning.joint.inform.catalogue.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;
import se.handslag.planning.joint.inform.catalogue.EntryId;
import se.handslag.planning.joint.inform.catalogue.EntryWords;
import se.handslag.planning.joint.inform.catalogue.ProviderKind;

@EntityListeners(Sealing.class)
@Entity(name = "CatalogueEntry")
@Table(name = "catalogue_entry")
class CatalogueEntryRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "entry_id")
    private UUID entryId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "name")
    private String name = "";

    @Column(name = "provider")
    private String provider = "";

    @Column(name = "provider_name")
    private String providerName = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "for_whom")
    private String forWhom = "";

    @Column(name = "how_to_apply")
    private String howToApply = "";

    @Column(name = "contact")
    private String contact = "";

    @Column(name = "area")
    private String area = "";

    @Column(name = "valid_from")
    private LocalDate validFrom = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CatalogueEntryRow() {}

    static CatalogueEntryRow from(UUID id, CatalogueEntry entry) {
        CatalogueEntryRow row = new CatalogueEntryRow();
        row.id = id;
        row.entryId = entry.id().value();
        row.revision = entry.revision().number();
        row.name = entry.about().name();
        row.provider = entry.about().provider().code();
        row.providerName = entry.about().providerName();
        row.purpose = entry.about().purpose();
        row.forWhom = entry.about().forWhom();
        row.howToApply = entry.about().howToApply();
        row.contact = entry.about().contact();
        row.area = entry.about().area();
        row.validFrom = entry.from();
        row.validTo = entry.to().orElse(null);
        row.by = SignatureColumns.from(entry.by());
        return row;
    }

    CatalogueEntry toDomain(AuthorityId keptBy) {
        return new CatalogueEntry(
                new EntryId(entryId),
                new Revision(revision),
                keptBy,
                new EntryWords(
                        name,
                        ProviderKind.ofCode(provider).orElseThrow(),
                        providerName,
                        purpose,
                        forWhom,
                        howToApply,
                        contact,
                        area),
                validFrom,
                Optional.ofNullable(validTo),
                by.toDomain());
    }
}
