package se.handslag.core.authority;

/** The two kinds of authority (huvudman) that meet in an integrated team. */
public enum AuthorityKind {
    /** A municipality (kommun). */
    MUNICIPALITY("municipality"),
    /** A region (region), responsible for health care. */
    REGION("region");

    private final String code;

    AuthorityKind(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    /** The owner that this kind of authority is. */
    public Owner owner() {
        return this == MUNICIPALITY ? Owner.MUNICIPALITY : Owner.REGION;
    }

    /** The other of the two. */
    public AuthorityKind other() {
        return this == MUNICIPALITY ? REGION : MUNICIPALITY;
    }
}
