package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.Sealing;
import se.handslag.planning.joint.agreement.AgreementParty;

@EntityListeners(Sealing.class)
@Entity(name = "TeamAgreementParty")
@Table(name = "team_agreement_party")
class AgreementPartyRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "agreement_id")
    private UUID agreementId = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "party")
    private String party = "";

    @Column(name = "party_name")
    private String name = "";

    protected AgreementPartyRow() {}

    static AgreementPartyRow from(UUID id, UUID agreementId, int place, AgreementParty party) {
        AgreementPartyRow row = new AgreementPartyRow();
        row.id = id;
        row.agreementId = agreementId;
        row.place = place;
        row.party = party.id().toString();
        row.name = party.name();
        return row;
    }

    AgreementParty toDomain() {
        return new AgreementParty(AuthorityId.parse(party), name);
    }
}
