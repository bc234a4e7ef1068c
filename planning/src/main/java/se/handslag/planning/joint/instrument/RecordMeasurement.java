package se.handslag.planning.joint.instrument;

import java.time.LocalDate;
import java.util.Map;
import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Write down someone's answers to an instrument (registrera skattning).
 *
 * @param caseId whose case
 * @param instrument the id of the instrument, as written
 * @param on the day the answers were given
 * @param answeredBy who answered
 * @param answers the answers by the id of the item; what was left out is not there
 * @param scores the scores by their ids, for an instrument without items here
 */
public record RecordMeasurement(
        CaseId caseId,
        String instrument,
        LocalDate on,
        AnsweredBy answeredBy,
        Map<String, Integer> answers,
        Map<String, Integer> scores)
        implements PersonalData {
    public RecordMeasurement {
        answers = Map.copyOf(answers);
        scores = Map.copyOf(scores);
    }

    @Override
    public String toString() {
        return "RecordMeasurement[" + caseId + "]";
    }
}
