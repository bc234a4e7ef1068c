package se.handslag.web.municipality.report;

/** Who reads a report. */
enum Audience {
    /** The house: every number as it is. */
    INSIDE,
    /** Anyone: without what is withheld, and beside years that were out by then only. */
    OUTSIDE
}
