package se.handslag.core.records;

/** Something that goes with a transaction to its end, and is told how it ended. */
public interface Companion {

    /** All has been done, and nothing is committed yet: the last that is written. */
    void beforeCommit();

    void committed();

    /** Nothing of it became so. */
    void undone();

    /** The commit failed, and only the store knows whether it became so. */
    void inDoubt();
}
