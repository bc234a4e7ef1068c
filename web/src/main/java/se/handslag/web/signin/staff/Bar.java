package se.handslag.web.signin.staff;

import java.util.UUID;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;

/**
 * That someone may not come in, or may again (spärr). The newest about someone is in force.
 *
 * @param id which
 * @param staff whom it concerns
 * @param barred whether they are kept out
 * @param reason why, in the administrator's words
 * @param settled by whom and when
 */
public record Bar(UUID id, StaffId staff, boolean barred, String reason, Signature settled) {
    /** Without the reason, which may tell of someone. */
    @Override
    public String toString() {
        return "Bar[" + id + "]";
    }
}
