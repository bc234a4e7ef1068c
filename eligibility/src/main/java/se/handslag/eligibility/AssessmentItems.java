package se.handslag.eligibility;

import se.handslag.core.casework.ItemKind;

/** The kinds of information that this module hands over, beside those that core names. */
public final class AssessmentItems {
    /** Where one authority stands on one criterion: the answer and who gave it, never what lies behind it. */
    public static final ItemKind FINDING = new ItemKind("finding");

    private AssessmentItems() {}
}
