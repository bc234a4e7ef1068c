package se.handslag.planning.joint.network;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.planning.PlanningItems;

/** A part of what the team knows, that the person may let a member know. The text is {@code network.part.<code>}. */
public enum KnowPart {
    /** The goals of the plan with their steps, and nothing else of it. */
    PLAN_GOALS("plan-goals", PlanningItems.RESOURCE_GROUP),
    /** The crisis plan as it stands. */
    CRISIS_PLAN("crisis-plan", PlanningItems.CRISIS_PLAN),
    /** The coordinated individual plan (SIP). */
    SIP("sip", PlanningItems.SIP),
    /** The minutes of the group's meetings. */
    MINUTES("minutes", PlanningItems.RESOURCE_GROUP);

    /** The field that minutes have and the goals have not. */
    public static final String HELD_ON = "held-on";

    private final String code;
    private final ItemKind kind;

    KnowPart(String code, ItemKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** Which part this is of. */
    public static Optional<KnowPart> of(Item item) {
        return Arrays.stream(values()).filter(part -> part.is(item)).findFirst();
    }

    private boolean is(Item item) {
        return kind.equals(item.kind())
                && (this != MINUTES || item.content().containsKey(HELD_ON))
                && (this != PLAN_GOALS || !item.content().containsKey(HELD_ON));
    }

    public static Optional<KnowPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** As they are stored: codes in order, with spaces between. */
    public static String codes(Set<KnowPart> parts) {
        return parts.stream().sorted().map(KnowPart::code).collect(Collectors.joining(" "));
    }

    /** What {@link #codes} wrote. */
    public static Set<KnowPart> ofCodes(String codes) {
        Set<KnowPart> parts = EnumSet.noneOf(KnowPart.class);
        Arrays.stream(codes.split(" ")).flatMap(code -> ofCode(code).stream()).forEach(parts::add);
        return parts;
    }
}
