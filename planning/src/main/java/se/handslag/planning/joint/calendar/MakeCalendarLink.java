package se.handslag.planning.joint.calendar;

import java.util.List;

/**
 * Make a link to one's own feed.
 *
 * @param way how whoever makes it has proved who they are, as the sign-in calls it
 * @param language the language of the feed, {@code sv} or {@code en}
 * @param days for how many days it opens it
 */
public record MakeCalendarLink(String way, String language, int days) {
    /** The longest, in days. Our choice; no statute sets it. */
    public static final int MOST_DAYS = 180;

    static final List<String> LANGUAGES = List.of("sv", "en");
}
