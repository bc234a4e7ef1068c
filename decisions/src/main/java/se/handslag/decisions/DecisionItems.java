package se.handslag.decisions;

import se.handslag.core.casework.ItemKind;

/** The kinds of information that this module hands over, beside those that core names. */
public final class DecisionItems {
    /** The municipality's question to the region before a decision (samrådsfråga). */
    public static final ItemKind CONSULTATION_REQUEST = new ItemKind("consultation-request");
    /** The region's answer (samrådssvar); material for the one who decides, never a decision. */
    public static final ItemKind CONSULTATION_ANSWER = new ItemKind("consultation-answer");

    /** How the region's care commitment stands (vårdåtagande): the outcome and the fixed care contact, never the reasons. */
    public static final ItemKind CARE_COMMITMENT = new ItemKind("care-commitment");

    private DecisionItems() {}
}
