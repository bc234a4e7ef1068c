package se.handslag.decisions.municipality.court;

import java.util.Optional;

/** What is sent to the court with an appeal. */
public enum Enclosure {
    /** The appealed decision. */
    DECISION("decision"),
    /** The appeal. */
    APPEAL("appeal"),
    /** The investigation, in the version that was decided from. */
    INVESTIGATION("investigation"),
    /** The assessment against the team's criteria. */
    ASSESSMENT("assessment"),
    /** What those consulted said. */
    CONSULTATION("consultation"),
    /** How the person was heard. */
    HEARING("hearing"),
    /** How the person was told of the decision. */
    NOTICE("notice"),
    /** Corrections of clerical errors. */
    CORRECTION("correction"),
    /** The reconsideration, with a change if there is one. */
    RECONSIDERATION("reconsideration");

    private final String code;

    Enclosure(String code) {
        this.code = code;
    }

    /** The stored code; never changes. Texts: {@code court.enclosure.<code>}. */
    public String code() {
        return code;
    }

    public static Optional<Enclosure> ofCode(String code) {
        for (Enclosure it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
