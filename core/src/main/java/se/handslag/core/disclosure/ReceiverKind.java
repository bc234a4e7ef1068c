package se.handslag.core.disclosure;

import java.util.Optional;

/** What kind of receiver something is handed to; a ground is open towards some and not towards others. The text is {@code receiver.<code>}. */
public enum ReceiverKind {
    /** The other authority in the team: the municipality's region, the region's municipality. */
    OTHER_SIDE("other-side"),
    /** Health care or social services outside the team, another municipality's or region's, or a private provider's. */
    CARE_ELSEWHERE("care-elsewhere"),
    /** Another board of the same municipality or region; each board is an authority of its own. */
    SAME_PRINCIPAL("same-principal"),
    /** The police, a prosecutor or another authority that fights crime. */
    LAW_ENFORCEMENT("law-enforcement"),
    /** The Health and Social Care Inspectorate (IVO) or another authority that supervises. */
    SUPERVISION("supervision"),
    /** Any other authority, a court among them. */
    OTHER_AUTHORITY("other-authority"),
    /** The person or another party to the matter, or whoever represents one. */
    PARTY("party"),
    /** Someone who is none of these, such as a relative. */
    ANYONE_ELSE("anyone-else");

    private final String code;

    ReceiverKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Whether it is outside the platform, so that what it is handed goes on paper and not by the platform's post. */
    public boolean isOutside() {
        return this != OTHER_SIDE;
    }

    public static Optional<ReceiverKind> ofCode(String code) {
        for (ReceiverKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
