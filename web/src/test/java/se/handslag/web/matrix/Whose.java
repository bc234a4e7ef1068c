package se.handslag.web.matrix;

/** Whose file it is, by what the rules of access make of it. */
enum Whose {
    ORDINARY,
    /** The same person, who has consented to hand everything over. */
    CONSENTED,
    /** The same person, who has taken the consent back. */
    WITHDREW,
    PROTECTED,
    /** Closed so long ago that the team is done with it. */
    CLOSED,
    /** Another municipality's, or nobody's: here there is no such file. */
    NOT_HERE;

    /** Whose column of a table has the answers: a consent is about what may leave a record, and opens none. */
    Whose ruledAs() {
        return this == CONSENTED || this == WITHDREW ? ORDINARY : this;
    }
}
