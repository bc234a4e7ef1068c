package se.handslag.decisions.region.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.records.Sealing;
import se.handslag.decisions.region.commit.CareStatementId;

/** Which statement a hand-over told of. */
@EntityListeners(Sealing.class)
@Entity(name = "CareTold")
@Table(name = "care_told")
class CareToldRow {
    @Id
    @Column(name = "disclosure_id")
    private UUID disclosureId = new UUID(0, 0);

    @Column(name = "statement_id")
    private UUID statementId = new UUID(0, 0);

    protected CareToldRow() {}

    static CareToldRow from(CareStatementId statement, DisclosureId by) {
        CareToldRow row = new CareToldRow();
        row.statementId = statement.value();
        row.disclosureId = by.value();
        return row;
    }
}
