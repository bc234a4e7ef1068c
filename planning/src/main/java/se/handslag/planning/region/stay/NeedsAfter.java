package se.handslag.planning.region.stay;

import java.util.Arrays;
import java.util.Optional;

/** Whose support the person is judged to need after the stay. It can be judged again. The text is {@code stay.needs.<code>}. */
public enum NeedsAfter {
    /** Nobody's that has to be told. */
    NOBODYS("nobodys"),
    /** The municipality's. The law has it told of the admission. */
    MUNICIPALITY("municipality"),
    /** The region's open care. The law has it appoint a fixed care contact. */
    OPEN_CARE("open-care"),
    /** Both. Then they plan together (SIP). */
    BOTH("both");

    private final String code;

    NeedsAfter(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public boolean ofMunicipality() {
        return this == MUNICIPALITY || this == BOTH;
    }

    public boolean ofOpenCare() {
        return this == OPEN_CARE || this == BOTH;
    }

    public static Optional<NeedsAfter> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
