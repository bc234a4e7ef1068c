package se.handslag.planning.joint.transfer;

import java.util.Arrays;
import java.util.Optional;
import se.handslag.core.disclosure.ReceiverKind;

/** Who takes over. The text is {@code transfer.to.<code>}. */
public enum TransferTo {
    /** Another team or unit of one's own authority: an act, and no hand-over. */
    OWN_UNIT("own-unit"),
    /** The other authority in the team. */
    OTHER_SIDE("other-side"),
    /** Care or social services outside the team, another municipality's or region's, or a private provider's. */
    ELSEWHERE("elsewhere"),
    /** Another board of the same municipality or region, an authority of its own. */
    SAME_PRINCIPAL("same-principal");

    private final String code;

    TransferTo(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** What kind of receiver that is, where something is handed over. */
    public Optional<ReceiverKind> receiver() {
        return switch (this) {
            case OWN_UNIT -> Optional.empty();
            case OTHER_SIDE -> Optional.of(ReceiverKind.OTHER_SIDE);
            case ELSEWHERE -> Optional.of(ReceiverKind.CARE_ELSEWHERE);
            case SAME_PRINCIPAL -> Optional.of(ReceiverKind.SAME_PRINCIPAL);
        };
    }

    /** Whether it leaves the platform, so that the answer has to be written down here. */
    public boolean isOutside() {
        return this == ELSEWHERE || this == SAME_PRINCIPAL;
    }

    public static Optional<TransferTo> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
