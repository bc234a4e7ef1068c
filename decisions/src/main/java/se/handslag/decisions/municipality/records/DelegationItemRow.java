package se.handslag.decisions.municipality.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationLimit;

@EntityListeners(Sealing.class)
@Entity(name = "DelegationItem")
@Table(name = "delegation_item")
class DelegationItemRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "order_id")
    private UUID orderId = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "number")
    private String number = "";

    @Column(name = "role")
    private String role = "";

    @Column(name = "delegate")
    private @Nullable String staff;

    @Column(name = "team")
    private String team = "";

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "most_months")
    private @Nullable Integer mostMonths;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @Column(name = "employer")
    private @Nullable String employer;

    protected DelegationItemRow() {}

    static DelegationItemRow from(UUID id, UUID orderId, int place, DelegationItem item) {
        DelegationItemRow row = new DelegationItemRow();
        row.id = id;
        row.orderId = orderId;
        row.place = place;
        row.number = item.number();
        row.role = item.role();
        row.staff = item.staff().map(StaffId::value).orElse(null);
        row.team = item.team().value();
        row.topic = item.topic().code();
        row.kinds = item.kinds().stream().map(DecisionKind::code).sorted().collect(Collectors.joining(" "));
        row.mostMonths = item.limit().mostMonths().orElse(null);
        row.from = item.limit().from().orElse(null);
        row.to = item.limit().to().orElse(null);
        row.employer = item.employer().map(AuthorityId::toString).orElse(null);
        return row;
    }

    DelegationItem toDomain() {
        return new DelegationItem(
                number,
                role,
                Optional.ofNullable(staff).map(StaffId::new),
                new TeamId(team),
                topicOf(topic),
                Arrays.stream(kinds.split(" ")).map(DecisionKind::ofCode).collect(Collectors.toUnmodifiableSet()),
                new DelegationLimit(
                        Optional.ofNullable(mostMonths), Optional.ofNullable(from), Optional.ofNullable(to)),
                Optional.ofNullable(employer).map(AuthorityId::parse));
    }

    private static LegalTopic topicOf(String code) {
        return Arrays.stream(LegalTopic.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
