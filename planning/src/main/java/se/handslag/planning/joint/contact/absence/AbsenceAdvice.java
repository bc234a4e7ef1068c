package se.handslag.planning.joint.contact.absence;

import java.time.LocalDate;

/**
 * What the model's rule asks for when someone stays away.
 *
 * @param what what is to be done
 * @param due by which day
 */
public record AbsenceAdvice(What what, LocalDate due) {
    /** What there is to do. */
    public enum What {
        /** The team talks of it and decides. */
        DECIDE("decide"),
        /** Another attempt to reach the person. */
        SEEK_OUT("seek-out"),
        /** The person is told that the contact may end. */
        TELL("tell"),
        /** The person has been told; the contact may be ended. */
        MAY_END("may-end"),
        /** It is decided that the contact ends; the case is closed. */
        CLOSE("close");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** The end of the text's key, {@code task.absence-<code>}. */
        public String code() {
            return code;
        }
    }
}
