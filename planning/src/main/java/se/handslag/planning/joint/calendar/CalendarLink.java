package se.handslag.planning.joint.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Actor;

/**
 * That a member of staff has a link to their feed. Nobody has more than one that is open.
 *
 * @param id which
 * @param holder whose, with what they were given to do when they made it
 * @param way how they had proved who they were, as the sign-in calls it
 * @param language the language the feed is written in, such as {@code sv}
 * @param madeAt when they made it
 * @param expiresAt when it stops
 * @param end why it stopped before that
 */
public record CalendarLink(
        UUID id,
        Actor holder,
        String way,
        String language,
        Instant madeAt,
        Instant expiresAt,
        Optional<CalendarEnd> end) {

    public boolean isOpen(Instant at) {
        return end.isEmpty() && at.isBefore(expiresAt);
    }

    /** Whether whoever this is works with the same as when the link was made. */
    boolean isStillOf(Actor actor) {
        return holder.staff().equals(actor.staff())
                && holder.unit().equals(actor.unit())
                && holder.mandates().equals(actor.mandates());
    }

    @Override
    public String toString() {
        return "CalendarLink[" + id + "]";
    }
}
