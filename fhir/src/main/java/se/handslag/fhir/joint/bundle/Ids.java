package se.handslag.fhir.joint.bundle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import se.handslag.core.authority.AuthorityId;

/** How resources are named and point at each other, and how moments and days are written; always as text, so that no zone of the machine comes in. */
final class Ids {
    /** Before the name of a code system of our own, where no other is known. */
    static final String OURS = "urn:handslag:";

    private static final String URN = "urn:uuid:";

    private Ids() {}

    /** The same for the same words, in every bundle. */
    static UUID named(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    static String address(UUID id) {
        return URN + id;
    }

    static Reference to(UUID id) {
        return new Reference(address(id));
    }

    static Reference to(UUID id, String display) {
        return to(id).setDisplay(display);
    }

    /** Its kind, and Statistics Sweden's code of it. */
    static Identifier authority(AuthorityId id) {
        return new Identifier().setSystem(OURS + "authority").setValue(id.toString());
    }

    static DateTimeType moment(Instant at) {
        return new DateTimeType(at.toString());
    }

    static InstantType instant(Instant at) {
        return new InstantType(at.toString());
    }

    static DateTimeType dayTime(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    static DateType day(LocalDate day) {
        return new DateType(day.toString());
    }
}
