package se.handslag.planning.joint.mapping;

import java.util.Arrays;
import java.util.Optional;

/**
 * The areas of life (livsområden) of Individens behov i centrum (IBIC): the nine of the WHO's ICF for activity and participation, and the
 * two that IBIC adds. The text is {@code mapping.area.<code>}.
 */
public enum LifeArea {
    LEARNING("learning", "d1"),
    TASKS("tasks", "d2"),
    COMMUNICATION("communication", "d3"),
    MOBILITY("mobility", "d4"),
    SELF_CARE("self-care", "d5"),
    HOME_LIFE("home-life", "d6"),
    RELATIONS("relations", "d7"),
    WORK("work", "d8"),
    COMMUNITY("community", "d9"),
    /** IBIC's own: a sense of safety. */
    SAFETY("safety", ""),
    /** IBIC's own: personal support from somebody who cares for or supports one who is near. */
    CARER("carer", "");

    private final String code;
    private final String icf;

    LifeArea(String code, String icf) {
        this.code = code;
        this.icf = icf;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The chapter of ICF, such as {@code d5}; empty for the two that are IBIC's own. */
    public String icf() {
        return icf;
    }

    public static Optional<LifeArea> ofCode(String code) {
        return Arrays.stream(values()).filter(area -> area.code.equals(code)).findFirst();
    }
}
