package se.handslag.planning.joint.mapping;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;

/**
 * One thing that was built on. Who assessed with it is kept too: several may have assessed the same area.
 *
 * @param kind what kind
 * @param on its day: of the talk, the note, the document
 * @param what which of them, for example {@code hemma hos Kim} or {@code mamma}; may be blank
 * @param assessor who assessed; the signer of the version when nobody else is named
 */
public record MappingSource(SourceKind kind, LocalDate on, String what, String assessor) implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 200;

    public MappingSource {
        what = line(what);
        assessor = line(assessor);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return "MappingSource[" + kind + "]";
    }
}
