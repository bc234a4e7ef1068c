package se.handslag.decisions.region.records;

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
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.region.commit.CareCommitment;
import se.handslag.decisions.region.commit.CareCommitmentEnded;
import se.handslag.decisions.region.commit.CareCommitmentRefused;
import se.handslag.decisions.region.commit.CareHash;
import se.handslag.decisions.region.commit.CareParticulars;
import se.handslag.decisions.region.commit.CareRefusalReason;
import se.handslag.decisions.region.commit.CareStatement;
import se.handslag.decisions.region.commit.CareStatementId;
import se.handslag.decisions.region.commit.FixedCareContact;
import se.handslag.decisions.region.commit.FixedCareContactChanged;

/** One table for all kinds: what a kind does not have is empty in it. */
@EntityListeners(Sealing.class)
@Entity(name = "CareStatement")
@Table(name = "care_statement")
class CareStatementRow {
    static final String ACCEPTED = "accepted";
    private static final String REFUSED = "refused";
    private static final String CONTACT = "contact";
    private static final String ENDED = "ended";

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "number")
    private int number;

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "team")
    private String team = "";

    @Column(name = "commitment_id")
    private @Nullable UUID commitmentId;

    @Column(name = "on_day")
    private @Nullable LocalDate onDay;

    @Column(name = "text")
    private String text = "";

    @Column(name = "reason_code")
    private @Nullable String reason;

    @Column(name = "contact_staff")
    private @Nullable String contactStaff;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_title")
    private @Nullable String contactTitle;

    @Column(name = "contact_authority")
    private @Nullable String contactAuthority;

    @Column(name = "supersedes_id")
    private @Nullable UUID supersedesId;

    @Column(name = "law")
    private @Nullable String law;

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Column(name = "blueprint")
    private String blueprint = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "stated_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected CareStatementRow() {}

    static CareStatementRow from(CareStatement statement) {
        CareStatementRow row = new CareStatementRow();
        CareParticulars particulars = statement.particulars();
        row.id = particulars.id().value();
        row.caseId = particulars.caseId().value();
        row.number = particulars.number();
        row.team = particulars.team().value();
        row.law = particulars.law().orElse(null);
        row.statuteBook = particulars.statuteBook();
        row.blueprint = particulars.blueprint();
        row.by = SignatureColumns.from(particulars.by());
        row.contentHash = CareHash.of(statement);
        row.commitmentId = statement.about().map(CareStatementId::value).orElse(null);
        return statement.match(row::accepted, row::refused, row::contact, row::ended);
    }

    private CareStatementRow accepted(CareCommitment it) {
        kind = ACCEPTED;
        onDay = it.from();
        text = it.undertakes();
        it.contact().ifPresent(this::named);
        return this;
    }

    private CareStatementRow refused(CareCommitmentRefused it) {
        kind = REFUSED;
        reason = it.reason().code();
        text = it.words();
        return this;
    }

    private CareStatementRow contact(FixedCareContactChanged it) {
        kind = CONTACT;
        supersedesId = it.supersedes().map(CareStatementId::value).orElse(null);
        named(it.contact());
        return this;
    }

    private CareStatementRow ended(CareCommitmentEnded it) {
        kind = ENDED;
        onDay = it.on();
        text = it.reason();
        return this;
    }

    private void named(FixedCareContact contact) {
        contactStaff = contact.staff().value();
        contactName = contact.name();
        contactTitle = contact.title();
        contactAuthority = contact.employer().toString();
    }

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }

    /** @throws java.util.NoSuchElementException if something that the kind has is missing */
    CareStatement toDomain() {
        return switch (kind) {
            case ACCEPTED -> new CareCommitment(particulars(), day(), text, contact());
            case REFUSED ->
                new CareCommitmentRefused(
                        particulars(),
                        Optional.ofNullable(reason)
                                .flatMap(CareRefusalReason::ofCode)
                                .orElseThrow(),
                        text);
            case CONTACT ->
                new FixedCareContactChanged(
                        particulars(),
                        commitment(),
                        contact().orElseThrow(),
                        Optional.ofNullable(supersedesId).map(CareStatementId::new));
            case ENDED -> new CareCommitmentEnded(particulars(), commitment(), day(), text);
            default -> throw new IllegalArgumentException("Nothing said of care has the kind '" + kind + "'.");
        };
    }

    private CareParticulars particulars() {
        return new CareParticulars(
                new CareStatementId(id),
                new CaseId(caseId),
                number,
                new TeamId(team),
                Optional.ofNullable(law),
                statuteBook,
                blueprint,
                by.toDomain());
    }

    private LocalDate day() {
        return Optional.ofNullable(onDay).orElseThrow();
    }

    private CareStatementId commitment() {
        return new CareStatementId(Optional.ofNullable(commitmentId).orElseThrow());
    }

    private Optional<FixedCareContact> contact() {
        return Optional.ofNullable(contactStaff)
                .map(staff -> new FixedCareContact(
                        new StaffId(staff),
                        Optional.ofNullable(contactName).orElseThrow(),
                        Optional.ofNullable(contactTitle).orElseThrow(),
                        AuthorityId.parse(Optional.ofNullable(contactAuthority).orElseThrow())));
    }
}
