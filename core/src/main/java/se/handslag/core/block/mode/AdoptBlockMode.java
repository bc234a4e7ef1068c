package se.handslag.core.block.mode;

import java.time.LocalDate;

/**
 * Settle how blocks and emergency openings are used here (bestäm om spärr).
 *
 * @param betweenUnits whether persons can block one unit's documentation from the others
 * @param shared whether the authority works under the act 2022:913
 * @param from first day; not one that has been
 * @param minutes how long an emergency opening is open
 * @param reviewDays within how many days it is judged
 * @param callFirst whom to ring instead; may be empty
 * @param decided who decided on it and when
 */
public record AdoptBlockMode(
        boolean betweenUnits,
        boolean shared,
        LocalDate from,
        int minutes,
        int reviewDays,
        String callFirst,
        String decided) {}
