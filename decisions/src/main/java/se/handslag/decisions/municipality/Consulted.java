package se.handslag.decisions.municipality;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.ConsultationId;
import se.handslag.decisions.joint.consult.ConsultationView;

/**
 * Someone who was consulted before a decision.
 *
 * @param id the consultation
 * @param with the name and title of the one consulted
 * @param on the day on which they answered
 * @param view what they thought
 */
public record Consulted(ConsultationId id, String with, LocalDate on, ConsultationView view) implements PersonalData {
    @Override
    public String toString() {
        return "Consulted[" + id + "]";
    }
}
