package se.handslag.core.team.work;

/** What the model says of someone who stays away (uteblir). */
public enum WhenAway {
    /** The team talks of it and decides what to do. */
    TEAM_DECIDES("team-decides"),
    /** The team goes on seeking the person out, for as long as it takes (ACT). */
    SEEKS_OUT("seeks-out"),
    /** The contact is ended, after the person has been told that it may be (some addiction clinics). */
    MAY_END("may-end");

    private final String code;

    WhenAway(String code) {
        this.code = code;
    }

    /** The stored code; never changes. */
    public String code() {
        return code;
    }
}
