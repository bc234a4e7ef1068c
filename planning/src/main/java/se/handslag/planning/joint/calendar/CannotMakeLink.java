package se.handslag.planning.joint.calendar;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why there is no new link, or none to take away. */
public enum CannotMakeLink implements Refusal {
    /** Whoever is here as the guest of another authority has the feed of their own. */
    GUEST("guest", ""),
    NO_TASKS("no-tasks", ""),
    WRONG_DAYS("wrong-days", "days"),
    WRONG_LANGUAGE("wrong-language", ""),
    NO_LINK("no-link", "");

    private final String code;
    private final String field;

    CannotMakeLink(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("calendar.cannot." + code, MakeCalendarLink.MOST_DAYS);
    }

    @Override
    public String field() {
        return field;
    }
}
