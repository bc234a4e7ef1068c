package se.handslag.planning.joint.agreement.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.TeamId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.agreement.post.GapPart;
import se.handslag.planning.joint.agreement.tell.PostStatement;

@EntityListeners(Sealing.class)
@Entity(name = "PostStatement")
@Table(name = "post_statement")
class PostStatementRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "team")
    private String team = "";

    @Column(name = "since")
    private LocalDate since = LocalDate.EPOCH;

    @Column(name = "received_at")
    private @Nullable Instant received;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "told_at"))
    private SignatureColumns told = SignatureColumns.none();

    protected PostStatementRow() {}

    static PostStatementRow from(PostStatement statement) {
        PostStatementRow row = new PostStatementRow();
        row.id = statement.id();
        row.team = statement.team().value();
        row.since = statement.since();
        row.received = statement.received().orElse(null);
        row.told = SignatureColumns.from(statement.told());
        return row;
    }

    UUID id() {
        return id;
    }

    PostStatement toDomain(List<GapPart> gaps) {
        return new PostStatement(id, new TeamId(team), since, gaps, told.toDomain(), Optional.ofNullable(received));
    }
}
