package se.handslag.planning.joint.instrument;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * One person's answers to an instrument on a day, and what they gave (skattning). It never changes; what was wrong is struck.
 *
 * @param id the measurement
 * @param caseId whose case
 * @param instrument the id of the instrument
 * @param edition which edition of it
 * @param on the day the answers were given
 * @param answeredBy who answered
 * @param answers the answers by the id of the item; none where only scores were written down
 * @param scores the scores by their ids; one that too many answers were missing for is not there
 * @param by who wrote it down, and when
 */
public record Measurement(
        UUID id,
        CaseId caseId,
        String instrument,
        String edition,
        LocalDate on,
        AnsweredBy answeredBy,
        Map<String, Integer> answers,
        Map<String, Integer> scores,
        Signature by)
        implements PersonalData {
    public Measurement {
        answers = Map.copyOf(new TreeMap<>(answers));
        scores = Map.copyOf(new TreeMap<>(scores));
    }

    @Override
    public String toString() {
        return "Measurement[" + id + "]";
    }
}
