package se.handslag.planning.joint.network.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;

@EntityListeners(Sealing.class)
@Entity(name = "GroupMember")
@Table(name = "group_member")
class MemberRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "member_id")
    private UUID member = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "revision")
    private long revision;

    @Column(name = "name")
    private String name = "";

    @Column(name = "role")
    private String role = "";

    @Column(name = "relation")
    private String relation = "";

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "reached")
    private String reached = "";

    @Column(name = "mark")
    private String mark = "";

    @Column(name = "asked")
    private String asked = "";

    @Column(name = "wish")
    private String wish = "";

    @Column(name = "wished_on")
    private LocalDate wishedOn = LocalDate.EPOCH;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected MemberRow() {}

    static MemberRow from(UUID id, Member member) {
        MemberRow row = new MemberRow();
        row.id = id;
        row.member = member.id().value();
        row.caseId = member.caseId().value();
        row.revision = member.revision().number();
        row.name = member.about().name();
        row.role = member.about().role().code();
        row.relation = member.about().relation();
        row.organisation = member.about().organisation();
        row.reached = member.about().reached();
        row.mark = member.about().mark().code();
        row.asked = member.about().wish().asked().code();
        row.wish = member.about().wish().words();
        row.wishedOn = member.about().wish().on();
        row.by = SignatureColumns.from(member.by());
        return row;
    }

    Member toDomain() {
        return new Member(
                new MemberId(member),
                new CaseId(caseId),
                new Revision(revision),
                new MemberWords(
                        name,
                        MemberRole.ofCode(role).orElseThrow(),
                        relation,
                        organisation,
                        reached,
                        MemberMark.ofCode(mark).orElseThrow(),
                        new Wish(WhoWasAsked.ofCode(asked).orElseThrow(), wish, wishedOn)),
                by.toDomain());
    }
}
