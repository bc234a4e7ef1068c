package se.handslag.planning.joint.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.person.PersonalData;

/**
 * A member as they stand.
 *
 * @param member the newest version of who they are
 * @param knows the last that the person said of what they may know
 * @param end that they are no longer a member
 */
public record MemberHere(Member member, Optional<MayKnow> knows, Optional<MemberEnd> end) implements PersonalData {
    public boolean isMember() {
        return end.isEmpty();
    }

    /** What they may know on the day. */
    public Set<KnowPart> mayKnow(LocalDate day) {
        return knows.filter(said -> isMember()).stream()
                .flatMap(said -> said.parts().stream().filter(part -> said.lets(part, day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "MemberHere[" + member.id() + "]";
    }
}
