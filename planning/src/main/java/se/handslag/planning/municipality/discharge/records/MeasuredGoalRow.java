package se.handslag.planning.municipality.discharge.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import se.handslag.core.records.Sealing;
import se.handslag.core.team.criteria.Answer;
import se.handslag.planning.municipality.discharge.MeasuredGoal;

@EntityListeners(Sealing.class)
@Entity(name = "MeasuredGoal")
@Table(name = "discharge_goal")
class MeasuredGoalRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "discharge_id")
    private UUID dischargeId = new UUID(0, 0);

    @Column(name = "position")
    private int position;

    @Column(name = "goal")
    private String goal = "";

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "why")
    private String why = "";

    @Column(name = "evidence")
    private String evidence = "";

    protected MeasuredGoalRow() {}

    static MeasuredGoalRow from(UUID id, UUID dischargeId, int position, MeasuredGoal measured) {
        MeasuredGoalRow row = new MeasuredGoalRow();
        row.id = id;
        row.dischargeId = dischargeId;
        row.position = position;
        row.goal = measured.goal();
        row.answer = measured.answer().code();
        row.why = measured.why();
        row.evidence = String.join(" ", measured.evidence());
        return row;
    }

    UUID dischargeId() {
        return dischargeId;
    }

    MeasuredGoal toDomain() {
        return new MeasuredGoal(
                goal, Answer.ofCode(answer), why, evidence.isEmpty() ? List.of() : List.of(evidence.split(" ")));
    }
}
