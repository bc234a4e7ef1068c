package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.municipality.Addressee;
import se.handslag.decisions.municipality.ContentHash;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.DelegatedTo;
import se.handslag.decisions.municipality.LegalGround;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.Particulars;
import se.handslag.decisions.municipality.Presented;
import se.handslag.decisions.municipality.delegate.DelegationOrderId;

/** One table for all kinds: what a kind does not have is empty in it. */
@EntityListeners(Sealing.class)
@Entity(name = "MunicipalDecision")
@Table(name = "municipal_decision")
class MunicipalDecisionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "team")
    private String team = "";

    @Column(name = "team_name")
    private String teamName = "";

    @Column(name = "addressee_name")
    private String addresseeName = "";

    @Column(name = "addressee_number")
    private String addresseeNumber = "";

    @Column(name = "authority_name")
    private String authorityName = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn = LocalDate.EPOCH;

    @Column(name = "reasons")
    private String reasons = "";

    @Column(name = "delegation_order_id")
    private UUID delegationOrderId = new UUID(0, 0);

    @Column(name = "delegation_number")
    private String delegationNumber = "";

    @Column(name = "delegation_role")
    private String delegationRole = "";

    @Column(name = "delegation_board")
    private String delegationBoard = "";

    @Column(name = "law_topic")
    private String lawTopic = "";

    @Column(name = "law")
    private String law = "";

    @Column(name = "appeal_law")
    private String appealLaw = "";

    @Column(name = "statute_book")
    private String statuteBook = "";

    @Column(name = "letter")
    private String letter = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    @Column(name = "content_schema")
    private int contentSchema;

    @Column(name = "presented_staff")
    private @Nullable String presentedStaff;

    @Column(name = "presented_name")
    private @Nullable String presentedName;

    @Column(name = "presented_title")
    private @Nullable String presentedTitle;

    @Column(name = "present")
    private String present = "";

    @Embedded
    private ContentColumns content = new ContentColumns();

    @Embedded
    private MaterialColumns material = new MaterialColumns();

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    private SignatureColumns decided = SignatureColumns.none();

    protected MunicipalDecisionRow() {}

    static MunicipalDecisionRow from(MunicipalDecision decision) {
        MunicipalDecisionRow row = new MunicipalDecisionRow();
        Particulars it = decision.particulars();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.kind = decision.kind().code();
        row.team = it.team().value();
        row.teamName = it.teamName();
        row.addresseeName = it.to().name();
        row.addresseeNumber = it.to().number();
        row.authorityName = it.authority();
        row.decidedOn = it.decidedOn();
        row.reasons = it.reasons();
        row.delegationOrderId = it.delegation().order().value();
        row.delegationNumber = it.delegation().number();
        row.delegationRole = it.delegation().role();
        row.delegationBoard = it.delegation().board();
        row.lawTopic = it.law().topic();
        row.law = it.law().law();
        row.appealLaw = it.law().appeal();
        row.statuteBook = it.law().statuteBook();
        row.letter = it.letter();
        row.contentHash = ContentHash.of(decision);
        row.contentSchema = ContentHash.SCHEMA;
        row.decided = SignatureColumns.from(it.by());
        it.presented().ifPresent(row::setPresented);
        row.present = String.join("\n", it.present());
        row.material = MaterialColumns.from(it.material());
        row.content = ContentColumns.from(decision);
        return row;
    }

    private void setPresented(Presented by) {
        presentedStaff = by.staff().value();
        presentedName = by.name();
        presentedTitle = by.title();
    }

    UUID id() {
        return id;
    }

    String contentHash() {
        return contentHash;
    }

    int contentSchema() {
        return contentSchema;
    }

    MunicipalDecision toDomain() {
        Particulars particulars = new Particulars(
                new DecisionId(id),
                new CaseId(caseId),
                new TeamId(team),
                teamName,
                new Addressee(addresseeName, addresseeNumber),
                authorityName,
                decidedOn,
                decided.toDomain(),
                Optional.ofNullable(presentedStaff)
                        .map(staff -> new Presented(new StaffId(staff), said(presentedName), said(presentedTitle))),
                present.isEmpty() ? List.of() : List.of(present.split("\n")),
                new DelegatedTo(
                        new DelegationOrderId(delegationOrderId), delegationNumber, delegationRole, delegationBoard),
                new LegalGround(lawTopic, law, appealLaw, statuteBook),
                material.toDomain(),
                reasons,
                letter);
        return content.toDomain(DecisionKind.ofCode(kind), particulars);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
