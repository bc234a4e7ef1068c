package se.handslag.web.joint.consent.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The consents of one case, given to the authority of the one who asks.
 *
 * @param state the code of how it stands, in one word
 * @param until the last day of what ends soon or has ended
 * @param may the codes of the kinds of which something may go on consent
 * @param mayNot the codes of the other kinds that the authority could hand over
 * @param longestMonths the longest time that a consent is recorded for, in months
 * @param consents newest first, the ended ones too
 */
public record RegisterAnswer(
        String state,
        Optional<LocalDate> until,
        List<String> may,
        List<String> mayNot,
        int longestMonths,
        List<ConsentAnswer> consents) {}
