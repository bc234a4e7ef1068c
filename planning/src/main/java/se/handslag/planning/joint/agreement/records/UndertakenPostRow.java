package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.records.Sealing;
import se.handslag.planning.joint.agreement.UndertakenPost;

@EntityListeners(Sealing.class)
@Entity(name = "TeamAgreementPost")
@Table(name = "team_agreement_post")
class UndertakenPostRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "agreement_id")
    private UUID agreementId = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "post")
    private String post = "";

    @Column(name = "party")
    private String party = "";

    @Column(name = "share")
    private int percent;

    @Column(name = "competence")
    private String competence = "";

    protected UndertakenPostRow() {}

    static UndertakenPostRow from(UUID id, UUID agreementId, int place, UndertakenPost post) {
        UndertakenPostRow row = new UndertakenPostRow();
        row.id = id;
        row.agreementId = agreementId;
        row.place = place;
        row.post = post.post();
        row.party = post.party().toString();
        row.percent = post.percent();
        row.competence = post.competence();
        return row;
    }

    UndertakenPost toDomain() {
        return new UndertakenPost(post, AuthorityId.parse(party), percent, competence);
    }
}
