package se.handslag.decisions.municipality.investigate;

import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * One saved version of an investigation's text.
 *
 * @param investigation whose text
 * @param version 1 for the first
 * @param text what is found out, and how it was found out
 * @param written who saved it, and when
 */
public record InvestigationText(InvestigationId investigation, int version, String text, Signature written)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 40_000;

    @Override
    public String toString() {
        return "InvestigationText[" + investigation + " " + version + "]";
    }
}
