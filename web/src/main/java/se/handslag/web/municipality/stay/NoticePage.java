package se.handslag.web.municipality.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.person.PersonalData;

/**
 * What has been told of a person's stays in hospital.
 *
 * @param open whether the file is
 * @param stays the stays, the last one first
 * @param paysFrom the first day that the municipality pays for
 * @param why on what that day rests
 */
public record NoticePage(boolean open, List<Stay> stays, Optional<LocalDate> paysFrom, String why)
        implements PersonalData {
    /** A stay with its notices, the last first. */
    public record Stay(String title, List<Notice> notices) implements PersonalData {
        @Override
        public String toString() {
            return "Stay[" + notices.size() + "]";
        }
    }

    /** Something that is said. */
    public record Fact(String label, String value) {}

    /**
     * A notice.
     *
     * @param title what it says
     * @param at when it was given, as it is read
     * @param datetime when, as ISO 8601
     * @param who who gave it
     * @param facts what stands in it
     * @param acknowledged who acknowledged it here; blank while nobody has
     * @param acknowledge where to acknowledge it
     */
    public record Notice(
            String title,
            String at,
            String datetime,
            String who,
            List<Fact> facts,
            String acknowledged,
            String acknowledge)
            implements PersonalData {
        @Override
        public String toString() {
            return "Notice[" + title + "]";
        }
    }

    @Override
    public String toString() {
        return "NoticePage[" + stays.size() + "]";
    }
}
