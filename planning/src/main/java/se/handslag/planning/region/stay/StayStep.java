package se.handslag.planning.region.stay;

import java.util.Arrays;
import java.util.Optional;

/** What was done in the course of a stay. The text is {@code stay.step.<code>}. */
public enum StayStep {
    /** Needs and the planned day were judged again. */
    JUDGED("judged"),
    /** The municipality was told of the admission (inskrivningsmeddelande). */
    ADMISSION_TOLD("admission-told"),
    /** Open care appointed a fixed care contact (fast vårdkontakt). */
    CARE_CONTACT("care-contact"),
    /** The municipality was told that the person is ready to leave (utskrivningsklar). */
    READY_TOLD("ready-told"),
    /** That was withdrawn: the person is not ready after all. */
    READY_WITHDRAWN("ready-withdrawn"),
    /** The person left. */
    DISCHARGED("discharged"),
    /** What whoever goes on needs to know was sent to the municipality (informationsöverföring). */
    INFORMATION_SENT("information-sent");

    private final String code;

    StayStep(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public static Optional<StayStep> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
