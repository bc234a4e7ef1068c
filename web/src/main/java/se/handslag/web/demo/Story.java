package se.handslag.web.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.person.PersonalData;

/**
 * What happens around one person, from the first contact on.
 *
 * @param who the person; empty while nobody has said who it is
 * @param municipality the one that they turn to
 * @param happenings in the order of time
 */
public record Story(Optional<Someone> who, AuthorityId municipality, List<Happening> happenings)
        implements PersonalData {
    public Story {
        happenings = List.copyOf(happenings);
    }

    /** The deeds of this kind, in the order of time. */
    public <T extends Deed> Stream<T> deeds(Class<T> kind) {
        return happenings.stream().map(Happening::deed).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return "Story";
    }
}
