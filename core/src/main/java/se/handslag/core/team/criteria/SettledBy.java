package se.handslag.core.team.criteria;

import se.handslag.core.authority.AuthorityKind;

/** Which authority can know a fact and so settles it (tar ställning). */
public enum SettledBy {
    MUNICIPALITY("municipality"),
    REGION("region"),
    /** Either may settle it; if both do and differ, they must talk before the assessment can be concluded. */
    EITHER("either");

    private final String code;

    SettledBy(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }

    public boolean includes(AuthorityKind kind) {
        return this == EITHER || (this == MUNICIPALITY) == (kind == AuthorityKind.MUNICIPALITY);
    }
}
