package se.handslag.planning.joint.mapping;

/** What is asked of each area of life. The text is {@code mapping.aspect.<code>}. */
public enum Aspect {
    /** How it has been (bakgrund). */
    BACKGROUND("background"),
    /** How it is (nuläge). */
    PRESENT("present"),
    /** Where the person wants to go (tankar framåt). */
    FUTURE("future"),
    /** What the person can, has and knows how to do (resurser). */
    RESOURCES("resources"),
    /** What the person needs (behov). */
    NEEDS("needs");

    private final String code;

    Aspect(String code) {
        this.code = code;
    }

    /** The code in forms and copies; never changes. */
    public String code() {
        return code;
    }
}
