package se.handslag.planning.joint.board;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.StaffId;

/** One of the authority's own staff whom something can be agreed with. */
public record Colleague(StaffId staff, String name) {
    public static Colleague of(Actor actor) {
        return new Colleague(actor.staff(), actor.name());
    }

    /** As it is written on a small card: {@code SL} for Sara Lind. */
    public String initials() {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
