package se.handslag.web.matrix;

/** Whose file it is, by what the rules of access make of it. */
enum Whose {
    ORDINARY,
    PROTECTED,
    /** Closed so long ago that the team is done with it. */
    CLOSED,
    /** Another municipality's, or nobody's: here there is no such file. */
    NOT_HERE
}
