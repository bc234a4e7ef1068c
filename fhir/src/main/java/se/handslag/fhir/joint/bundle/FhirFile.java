package se.handslag.fhir.joint.bundle;

import se.handslag.core.person.PersonalData;

/**
 * A bundle as it leaves the program.
 *
 * @param name what the file is called, without anything personal
 * @param json the bundle
 * @param isWhole whether nothing in it was left out because it is blocked from the one who took it out
 */
public record FhirFile(String name, String json, boolean isWhole) implements PersonalData {
    /** What kind of file it is. */
    public static final String MEDIA_TYPE = "application/fhir+json; charset=utf-8";

    @Override
    public String toString() {
        return "FhirFile[" + name + "]";
    }
}
