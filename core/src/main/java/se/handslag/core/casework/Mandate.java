package se.handslag.core.casework;

/**
 * What an employer has given a member of staff to do. A mandate is held at one authority and never reaches into the other's record.
 */
public enum Mandate {
    /** Handles matters under the Social Services Act (handläggare). */
    CASE_WORKER("case-worker"),
    /** Decides on delegation from the board (beslutsfattare på delegation); the delegation order says what. */
    DECISION_MAKER("decision-maker"),
    /** Health-care professional who keeps the patient record (hälso- och sjukvårdspersonal). */
    HEALTH_CARE("health-care"),
    /** Heads the service (verksamhetschef): staffing, log review, annual report. */
    HEAD_OF_SERVICE("head-of-service"),
    /** Runs the system and sees no person (systemförvaltare). */
    ADMINISTRATOR("administrator"),
    /** The platform itself, when it carries out what someone has already decided, such as a delivery. */
    PLATFORM("platform");

    private final String code;

    Mandate(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}
