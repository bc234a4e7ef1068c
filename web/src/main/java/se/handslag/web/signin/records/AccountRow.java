package se.handslag.web.signin.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.web.signin.account.Account;

/** One version of what an account is for. */
@EntityListeners(Sealing.class)
@Entity(name = "Account")
@Table(name = "account")
class AccountRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "staff")
    private String staff = "";

    @Column(name = "account_name")
    private String name = "";

    @Column(name = "account_title")
    private String title = "";

    @Column(name = "unit")
    private String unit = "";

    @Column(name = "mandates")
    private String mandates = "";

    @Embedded
    @AttributeOverride(name = "staff", column = @Column(name = "settler"))
    @AttributeOverride(name = "name", column = @Column(name = "settler_name"))
    @AttributeOverride(name = "title", column = @Column(name = "settler_title"))
    @AttributeOverride(name = "authority", column = @Column(name = "settler_authority"))
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    private SignatureColumns settled = SignatureColumns.none();

    protected AccountRow() {}

    static AccountRow from(Account account) {
        AccountRow row = new AccountRow();
        row.id = account.id();
        row.staff = account.staff().value();
        row.name = account.name();
        row.title = account.title();
        row.unit = account.unit();
        row.mandates = Mandates.written(account.mandates());
        row.settled = SignatureColumns.from(account.settled());
        return row;
    }

    Account toDomain() {
        return new Account(id, new StaffId(staff), name, title, unit, Mandates.read(mandates), settled.toDomain());
    }
}
