package se.handslag.core.records;

/** Someone else saved first: what was about to be saved rests on an older version. Nothing was saved. */
public final class StaleRevision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        super("Someone else saved a newer version first.");
    }
}
