package se.handslag.core.person;

/**
 * How a person's data are protected in the population register (skyddade personuppgifter).
 *
 * <p>The mark comes from the register and no user may take it away. With any protection, address, telephone, home municipality and
 * relations are hidden until someone who needs them asks, and every look is reviewed.
 *
 * <p>Sources: 22 kap. 1 § and 21 kap. 3 and 3 a §§ offentlighets- och sekretesslagen (2009:400), 16 and 17 §§ folkbokföringslagen
 * (1991:481), lagen (1991:483) om fingerade personuppgifter.
 */
public enum ProtectedIdentity {
    /** No protection is registered. */
    NONE("none"),
    /** A mark that disclosure may do harm (sekretessmarkering): a warning to weigh, not a bar. Term 01003 in the Tax Agency's Navet. */
    CONFIDENTIALITY_MARK("confidentiality-mark"),
    /** Registered in a municipality where the person does not live (skyddad folkbokföring). Term 01020 in the Tax Agency's Navet. */
    PROTECTED_REGISTRATION("protected-registration"),
    /** Lives under other personal data than those of birth (fingerade personuppgifter); the link between the two is secret. */
    FICTITIOUS_PERSONAL_DATA("fictitious-personal-data");

    private final String code;

    ProtectedIdentity(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /**
     * Reads what {@link #code()} gave.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    public static ProtectedIdentity ofCode(String code) {
        for (ProtectedIdentity protection : values()) {
            if (protection.code.equals(code)) {
                return protection;
            }
        }
        throw new IllegalArgumentException("There is no protected identity with the code '" + code + "'.");
    }

    /** Whether whereabouts and relations are hidden, lists and exports leave the person out, and post goes by the Tax Agency. */
    public boolean isProtected() {
        return this != NONE;
    }

    /** Whether this hides more. They stand in order, the weakest first. */
    public boolean isStrongerThan(ProtectedIdentity other) {
        return compareTo(other) > 0;
    }

    /** The one that hides the most of the two. */
    public ProtectedIdentity orStronger(ProtectedIdentity other) {
        return other.isStrongerThan(this) ? other : this;
    }

    /** Whether the home municipality in the register may not be taken for the place where the person lives. */
    public boolean hidesHomeMunicipality() {
        return this == PROTECTED_REGISTRATION || this == FICTITIOUS_PERSONAL_DATA;
    }
}
