package se.handslag.decisions.municipality.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.decisions.municipality.approve.ProposalId;
import se.handslag.decisions.municipality.approve.Withdrawal;

@Entity(name = "ProposalWithdrawal")
@Table(name = "proposal_withdrawal")
@EntityListeners(Sealing.class)
class WithdrawalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "proposal_id")
    private UUID proposalId = new UUID(0, 0);

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    private SignatureColumns withdrawn = SignatureColumns.none();

    protected WithdrawalRow() {}

    static WithdrawalRow from(CaseId caseId, Withdrawal withdrawal) {
        WithdrawalRow row = new WithdrawalRow();
        row.id = withdrawal.id();
        row.caseId = caseId.value();
        row.proposalId = withdrawal.proposal().value();
        row.withdrawn = SignatureColumns.from(withdrawal.withdrawn());
        return row;
    }

    Withdrawal toDomain() {
        return new Withdrawal(id, new ProposalId(proposalId), withdrawn.toDomain());
    }
}
