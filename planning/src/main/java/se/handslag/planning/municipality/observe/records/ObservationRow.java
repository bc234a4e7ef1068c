package se.handslag.planning.municipality.observe.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.followup.Direction;
import se.handslag.planning.municipality.observe.Observation;
import se.handslag.planning.municipality.observe.ObservationId;

@EntityListeners(Sealing.class)
@Entity(name = "Observation")
@Table(name = "observation")
class ObservationRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "note_id")
    private UUID noteId = new UUID(0, 0);

    @Column(name = "direction")
    private String direction = "";

    /** A sign on each line: a line of the crisis plan has no line breaks in it. */
    @Column(name = "signs")
    private String signs = "";

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    private SignatureColumns by = SignatureColumns.none();

    protected ObservationRow() {}

    static ObservationRow from(Observation observation) {
        ObservationRow row = new ObservationRow();
        row.id = observation.id().value();
        row.caseId = observation.caseId().value();
        row.noteId = observation.note().value();
        row.direction = observation.direction().code();
        row.signs = String.join("\n", observation.signs());
        row.answerBy = observation.answerBy().orElse(null);
        row.by = SignatureColumns.from(observation.by());
        return row;
    }

    Observation toDomain() {
        return new Observation(
                new ObservationId(id),
                new CaseId(caseId),
                new NoteId(noteId),
                Direction.ofCode(direction).orElseThrow(),
                signs.lines().toList(),
                Optional.ofNullable(answerBy),
                by.toDomain());
    }
}
