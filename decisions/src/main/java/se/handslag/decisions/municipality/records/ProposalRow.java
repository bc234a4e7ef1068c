package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.approve.Proposal;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.ProposedWords;

@Entity(name = "DecisionProposal")
@Table(name = "decision_proposal")
@EntityListeners(Sealing.class)
class ProposalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "kind")
    private String kind = "";

    @Column(name = "follows_id")
    private @Nullable UUID followsId;

    @Column(name = "words")
    private String words = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    private SignatureColumns proposed = SignatureColumns.none();

    protected ProposalRow() {}

    static ProposalRow from(Proposal proposal) {
        ProposalRow row = new ProposalRow();
        row.id = proposal.id().value();
        row.caseId = proposal.caseId().value();
        row.kind = proposal.kind().code();
        row.followsId = proposal.follows().map(ProposalId::value).orElse(null);
        row.words = CanonicalJson.write(proposal.words().fields());
        row.proposed = SignatureColumns.from(proposal.proposed());
        return row;
    }

    Proposal toDomain() {
        return new Proposal(
                new ProposalId(id),
                new CaseId(caseId),
                DecisionKind.ofCode(kind),
                Optional.ofNullable(followsId).map(ProposalId::new),
                new ProposedWords(CanonicalJson.read(words).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> (String) field.getValue()))),
                proposed.toDomain());
    }
}
