package se.handslag.core.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/**
 * Who and when, as columns: {@code staff}, {@code staff_name}, {@code staff_title}, {@code staff_authority} and a time whose column each
 * row names itself with {@code @AttributeOverride(name = "at", …)}.
 */
@Embeddable
public class SignatureColumns {
    @Column(name = "staff", nullable = false)
    private String staff = "";

    @Column(name = "staff_name", nullable = false)
    private String name = "";

    @Column(name = "staff_title", nullable = false)
    private String title = "";

    @Column(name = "staff_authority", nullable = false)
    private String authority = "";

    @Column(name = "at", nullable = false)
    private Instant at = Instant.EPOCH;

    protected SignatureColumns() {}

    /** What a row holds before it has been filled in. */
    public static SignatureColumns none() {
        return new SignatureColumns();
    }

    public static SignatureColumns from(Signature signature) {
        SignatureColumns columns = new SignatureColumns();
        columns.staff = signature.staff().value();
        columns.name = signature.name();
        columns.title = signature.title();
        columns.authority = signature.authority().toString();
        columns.at = signature.at();
        return columns;
    }

    public Signature toDomain() {
        return new Signature(new StaffId(staff), name, title, AuthorityId.parse(authority), at);
    }
}
