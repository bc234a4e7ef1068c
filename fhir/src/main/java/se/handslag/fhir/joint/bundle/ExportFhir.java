package se.handslag.fhir.joint.bundle;

import se.handslag.core.casework.CaseId;
import se.handslag.core.person.PersonalData;

/**
 * Take a person's record out as FHIR.
 *
 * @param caseId whose
 * @param purpose to which program of the own authority it goes, and what for; stands in the access log
 */
public record ExportFhir(CaseId caseId, String purpose) implements PersonalData {
    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 1_000;

    public ExportFhir {
        purpose = purpose.strip();
    }

    @Override
    public String toString() {
        return "ExportFhir[" + caseId + "]";
    }
}
