package se.handslag.decisions.region.commit;

import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/** What must hold of someone who is to be a fixed care contact. Pure. */
final class Contacts {
    private static final int LONGEST_STAFF = 80;
    private static final int LONGEST_NAME = 200;

    private Contacts() {}

    /** What is wrong with the one who is named; empty if nothing is. */
    static Optional<Written> fault(CareMatter matter, NamedContact wish) {
        if (wish.staff().isBlank() || wish.name().isBlank() || wish.title().isBlank()) {
            return Optional.of(Written.CONTACT_UNCLEAR);
        } else if (WrittenStaffId.kept(wish.staff()).length() > LONGEST_STAFF
                || wish.name().strip().length() > LONGEST_NAME
                || wish.title().strip().length() > LONGEST_NAME) {
            return Optional.of(Written.CONTACT_TOO_LONG);
        }
        return matter.others().contains(new StaffId(WrittenStaffId.kept(wish.staff())))
                ? Optional.of(Written.CONTACT_NOT_OURS)
                : Optional.empty();
    }

    /** The contact, employed where the one who names them is. */
    static FixedCareContact of(Actor actor, NamedContact wish) {
        return new FixedCareContact(
                new StaffId(WrittenStaffId.kept(wish.staff())),
                wish.name().strip(),
                wish.title().strip(),
                actor.employer());
    }
}
