package se.handslag.core.block.mode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * How an authority uses blocks and emergency openings (spärrläge). It never changes; the next one takes its place.
 *
 * <p>How long an emergency lasts and how soon it is reviewed is the authority's own policy; no statute gives a number.
 *
 * @param id which
 * @param betweenUnits whether persons can block one unit's documentation from the others: Patient Data Act (2008:355) 4 kap. 4 §
 * @param shared whether the authority works under the act on coherent care documentation (2022:913)
 * @param from first day
 * @param minutes how long an emergency opening is open
 * @param reviewDays within how many days it is judged and the person told
 * @param callFirst whom to ring instead, for example {@code Jourhavande sjuksköterska 018-611 00 00}; empty for no one
 * @param decided who decided on it and when
 * @param adopted who put it into the record, and when
 */
public record BlockMode(
        UUID id,
        boolean betweenUnits,
        boolean shared,
        LocalDate from,
        int minutes,
        int reviewDays,
        String callFirst,
        String decided,
        Signature adopted) {
    /** How long an emergency opening is open unless the authority says otherwise. */
    public static final int MINUTES = 60;

    /** Within how many days it is reviewed unless the authority says otherwise. */
    public static final int REVIEW_DAYS = 3;

    /** The longest an emergency may be open, in minutes. */
    public static final int MOST_MINUTES = 240;

    /** The latest an emergency may be reviewed, in days. */
    public static final int MOST_REVIEW_DAYS = 30;

    /** The longest telling of whom to ring, in characters. */
    public static final int LONGEST_CALL = 200;

    /** The longest telling of who decided on it, in characters. */
    public static final int LONGEST_DECIDED = 400;

    /** What holds on a day, as far as anything does. */
    public record InForce(boolean betweenUnits, boolean shared, int minutes, int reviewDays, String callFirst) {
        /** What holds until a head of service has adopted anything. */
        public static final InForce NOTHING = new InForce(false, false, MINUTES, REVIEW_DAYS, "");

        public boolean isOn() {
            return betweenUnits || shared;
        }
    }

    /** What holds on a day, by modes of which the one put into the record last comes first. */
    public static InForce on(List<BlockMode> modes, LocalDate day) {
        return modes.stream()
                .filter(mode -> !day.isBefore(mode.from()))
                .findFirst()
                .map(mode -> new InForce(
                        mode.betweenUnits(), mode.shared(), mode.minutes(), mode.reviewDays(), mode.callFirst()))
                .orElse(InForce.NOTHING);
    }
}
