package se.handslag.core.consent;

import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That a consent, or a part of it, was taken back (återkallelse). Works at once and forward only.
 *
 * @param receivers to whom nothing more goes; empty for all
 * @param kinds of what nothing more goes; empty for all
 * @param by who took it back; empty of those recorded before that was kept
 * @param how how they made it known; may be empty
 * @param recorded who wrote it down, and when
 */
public record Withdrawal(
        Set<AuthorityId> receivers, Set<ItemKind> kinds, Optional<WithdrawnBy> by, String how, Signature recorded)
        implements PersonalData {
    /** The longest telling of how, in characters. */
    public static final int LONGEST_HOW = 1_000;

    public Withdrawal {
        receivers = Set.copyOf(receivers);
        kinds = Set.copyOf(kinds);
    }

    boolean stops(AuthorityId receiver, ItemKind kind) {
        return (receivers.isEmpty() || receivers.contains(receiver)) && (kinds.isEmpty() || kinds.contains(kind));
    }

    @Override
    public String toString() {
        return "Withdrawal";
    }
}
