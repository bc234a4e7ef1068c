package se.handslag.planning.joint.mapping;

import java.util.Arrays;
import java.util.Optional;
import se.handslag.planning.joint.goal.SaidBy;

/** A field of one area of a mapping: the smallest thing that two people can change at the same time without asking. */
public enum MappingField {
    BACKGROUND_PERSON(Aspect.BACKGROUND, SaidBy.PERSON),
    BACKGROUND_TEAM(Aspect.BACKGROUND, SaidBy.TEAM),
    PRESENT_PERSON(Aspect.PRESENT, SaidBy.PERSON),
    PRESENT_TEAM(Aspect.PRESENT, SaidBy.TEAM),
    FUTURE_PERSON(Aspect.FUTURE, SaidBy.PERSON),
    FUTURE_TEAM(Aspect.FUTURE, SaidBy.TEAM),
    RESOURCES_PERSON(Aspect.RESOURCES, SaidBy.PERSON),
    RESOURCES_TEAM(Aspect.RESOURCES, SaidBy.TEAM),
    NEEDS_PERSON(Aspect.NEEDS, SaidBy.PERSON),
    NEEDS_TEAM(Aspect.NEEDS, SaidBy.TEAM);

    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    private final Aspect aspect;
    private final SaidBy saidBy;

    MappingField(Aspect aspect, SaidBy saidBy) {
        this.aspect = aspect;
        this.saidBy = saidBy;
    }

    public Aspect aspect() {
        return aspect;
    }

    /** Whose words stand there. */
    public SaidBy saidBy() {
        return saidBy;
    }

    /** The code in forms and copies, such as {@code present.person}; never changes. */
    public String code() {
        return aspect.code() + "." + saidBy.code();
    }

    public static MappingField of(Aspect aspect, SaidBy saidBy) {
        return Arrays.stream(values())
                .filter(field -> field.aspect == aspect && field.saidBy == saidBy)
                .findFirst()
                .orElseThrow();
    }

    public static Optional<MappingField> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
