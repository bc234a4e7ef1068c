package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.GroupDuty;
import se.handslag.planning.joint.agreement.ManagementGroup;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.UndertakenPost;

@EntityListeners(Sealing.class)
@Entity(name = "TeamAgreement")
@Table(name = "team_agreement")
class TeamAgreementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "reference")
    private String reference = "";

    @Column(name = "valid_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @Column(name = "follow_up_by")
    private LocalDate followUpBy = LocalDate.EPOCH;

    @Column(name = "steering")
    private String steering = "";

    @Column(name = "steering_members")
    private String steeringMembers = "";

    @Column(name = "steering_duties")
    private String steeringDuties = "";

    @Column(name = "operative")
    private String operative = "";

    @Column(name = "operative_members")
    private String operativeMembers = "";

    @Column(name = "operative_duties")
    private String operativeDuties = "";

    @Column(name = "long_leave_days")
    private int longLeaveDays;

    @Column(name = "tell_days_before")
    private int tellDaysBefore;

    @Column(name = "renew_days_before")
    private int renewDaysBefore;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns recorded = SignatureColumns.none();

    protected TeamAgreementRow() {}

    static TeamAgreementRow from(TeamAgreement agreement) {
        TeamAgreementRow row = new TeamAgreementRow();
        row.id = agreement.id();
        row.team = agreement.team().value();
        row.reference = agreement.reference();
        row.from = agreement.from();
        row.to = agreement.to().orElse(null);
        row.followUpBy = agreement.followUpBy();
        row.steering = agreement.steering().name();
        row.steeringMembers = agreement.steering().members();
        row.steeringDuties = codes(agreement.steering().duties());
        row.operative = agreement.operative().name();
        row.operativeMembers = agreement.operative().members();
        row.operativeDuties = codes(agreement.operative().duties());
        row.longLeaveDays = agreement.terms().longLeaveDays();
        row.tellDaysBefore = agreement.terms().tellDaysBefore();
        row.renewDaysBefore = agreement.terms().renewDaysBefore();
        row.recorded = SignatureColumns.from(agreement.recorded());
        return row;
    }

    UUID id() {
        return id;
    }

    TeamAgreement toDomain(List<AgreementParty> parties, List<UndertakenPost> posts) {
        return new TeamAgreement(
                id,
                new TeamId(team),
                reference,
                parties,
                from,
                Optional.ofNullable(to),
                followUpBy,
                new ManagementGroup(steering, steeringMembers, duties(steeringDuties)),
                new ManagementGroup(operative, operativeMembers, duties(operativeDuties)),
                posts,
                new AgreementTerms(longLeaveDays, tellDaysBefore, renewDaysBefore),
                recorded.toDomain());
    }

    private static String codes(Set<GroupDuty> duties) {
        return duties.stream().map(GroupDuty::code).sorted().collect(Collectors.joining(" "));
    }

    private static Set<GroupDuty> duties(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(GroupDuty::ofCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
