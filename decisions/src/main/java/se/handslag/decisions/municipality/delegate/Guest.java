package se.handslag.decisions.municipality.delegate;

import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.StaffId;

/**
 * Someone whom another authority employs and who decides for this municipality under a {@link CooperationAgreement}.
 *
 * <p>They act for this municipality and nobody else, and are therefore its actor while they do. Who employs them stands in their id and in
 * their title, and so in the signature of everything they decide, in the letter and in its hash.
 */
public final class Guest {
    private static final String MARK = "/";
    private static final int LONGEST = 80;

    private Guest() {}

    /** The id of such a person here. Ids are given out by each employer's own directory, so that the same one may be someone else's. */
    public static StaffId id(AuthorityId home, StaffId staff) {
        return new StaffId(home + MARK + staff);
    }

    /**
     * Who they are at their own employer.
     *
     * @param employer the authority that employs them
     * @param staff their id in its directory
     */
    public record Home(AuthorityId employer, StaffId staff) {}

    /** Who someone is at their own employer; empty for an id that is no guest's. */
    public static Optional<Home> home(StaffId guest) {
        int mark = guest.value().indexOf(MARK);
        if (mark < 1 || mark == guest.value().length() - 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Home(
                    AuthorityId.parse(guest.value().substring(0, mark)),
                    new StaffId(guest.value().substring(mark + 1))));
        } catch (IllegalArgumentException e) {
            // An id that only looks like a guest's is nobody's here.
            return Optional.empty();
        }
    }

    /** Whether the two ids together are no longer than an id can be. */
    static boolean fits(AuthorityId home, StaffId staff) {
        return (home + MARK + staff).length() <= LONGEST;
    }

    /** Whether the id is that of another authority's employee who decides under an agreement. */
    public static boolean isGuest(StaffId staff) {
        return staff.value().contains(MARK);
    }

    /** The person as an actor of the municipality, who may decide on delegation and do nothing else. */
    static Actor of(Actor home, CooperationAgreement agreement, AuthorityId municipality) {
        return new Actor(
                id(home.employer(), home.staff()),
                home.name(),
                home.title() + ", " + agreement.withName(),
                municipality,
                home.unit(),
                Set.of(Mandate.DECISION_MAKER));
    }
}
