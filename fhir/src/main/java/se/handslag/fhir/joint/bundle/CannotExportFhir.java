package se.handslag.fhir.joint.bundle;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a record was not taken out as FHIR. */
public enum CannotExportFhir implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    /** Neither does the actor hold the case together nor head the service. */
    NOT_YOURS("not-yours", ""),
    /** Nobody has said who the person is. */
    NOT_IDENTIFIED("not-identified", ""),
    /** A file of a protected person is not sent between programs. */
    PROTECTED("protected", ""),
    NO_PURPOSE("no-purpose", "purpose"),
    PURPOSE_TOO_LONG("purpose-too-long", "purpose");

    private final String code;
    private final String field;

    CannotExportFhir(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("fhir.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
