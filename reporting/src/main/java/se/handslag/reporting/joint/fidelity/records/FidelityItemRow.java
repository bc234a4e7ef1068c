package se.handslag.reporting.joint.fidelity.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.reporting.fidelity.Measure;
import se.handslag.reporting.joint.fidelity.Counted;
import se.handslag.reporting.joint.fidelity.ItemFound;
import se.handslag.reporting.joint.fidelity.Origin;

@EntityListeners(Sealing.class)
@Entity(name = "FidelityItem")
@Table(name = "fidelity_item")
class FidelityItemRow {
    /** Stands for an item without points: no scale has none. */
    private static final int NO_POINTS = 0;

    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "assessment_id")
    private UUID assessment = new UUID(0, 0);

    @Column(name = "place")
    private int place;

    @Column(name = "item")
    private String item = "";

    @Column(name = "points")
    private int points;

    @Column(name = "origin")
    private String origin = "";

    @Column(name = "measure")
    private String measure = "";

    @Column(name = "counted")
    private long counted;

    @Column(name = "counted_of")
    private long countedOf;

    @Column(name = "evidence")
    private String evidence = "";

    protected FidelityItemRow() {}

    static FidelityItemRow from(UUID id, UUID assessment, int place, ItemFound found) {
        FidelityItemRow row = new FidelityItemRow();
        row.id = id;
        row.assessment = assessment;
        row.place = place;
        row.item = found.item();
        row.points = found.points().orElse(NO_POINTS);
        row.origin = found.origin().code();
        row.measure = found.counted().map(one -> one.measure().code()).orElse("");
        row.counted = found.counted().map(Counted::count).orElse(0L);
        row.countedOf = found.counted().map(Counted::of).orElse(0L);
        row.evidence = found.evidence();
        return row;
    }

    UUID assessment() {
        return assessment;
    }

    ItemFound toDomain() {
        return new ItemFound(
                item,
                points == NO_POINTS ? OptionalInt.empty() : OptionalInt.of(points),
                Origin.ofCode(origin),
                Arrays.stream(Measure.values())
                        .filter(one -> one.code().equals(measure))
                        .findFirst()
                        .map(one -> new Counted(one, counted, countedOf)),
                evidence);
    }
}
