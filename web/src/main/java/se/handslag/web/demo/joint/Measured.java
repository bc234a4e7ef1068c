package se.handslag.web.demo.joint;

import java.util.HashMap;
import java.util.Map;
import se.handslag.core.casework.Actor;
import se.handslag.planning.joint.instrument.AnsweredBy;
import se.handslag.planning.joint.instrument.RecordMeasurement;
import se.handslag.planning.joint.instrument.RecordingMeasurements;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** The person answers a form, or staff write a value down. */
public final class Measured {
    private Measured() {}

    /** The answers to PHQ-9 in its order, a digit each; a dash for one that was left out. */
    public record Phq9(Actor by, String answers) implements Deed {
        @Override
        public void tell(Telling telling) {
            Map<String, Integer> given = new HashMap<>();
            for (int item = 1; item <= answers.length(); item++) {
                char answer = answers.charAt(item - 1);
                if (answer != '-') {
                    given.put(String.valueOf(item), Character.digit(answer, 10));
                }
            }
            record(telling, by, "phq-9", AnsweredBy.PERSON, given, Map.of());
        }
    }

    /** How well the person functions, in the eyes of whoever writes it down. */
    public record Gaf(Actor by, int value) implements Deed {
        @Override
        public void tell(Telling telling) {
            record(telling, by, "gaf", AnsweredBy.STAFF, Map.of(), Map.of("value", value));
        }
    }

    private static void record(
            Telling telling,
            Actor by,
            String instrument,
            AnsweredBy answeredBy,
            Map<String, Integer> answers,
            Map<String, Integer> scores) {
        telling.use(by, RecordingMeasurements.class)
                .handle(
                        by,
                        new RecordMeasurement(
                                telling.caseId(), instrument, telling.today(), answeredBy, answers, scores))
                .orElseThrow();
    }
}
