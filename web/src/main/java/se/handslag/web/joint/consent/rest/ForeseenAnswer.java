package se.handslag.web.joint.consent.rest;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.disclosure.foresee.WhatTheyWillSee;

/**
 * What the receivers would get.
 *
 * @param gets for each kind, how much of it there is today
 * @param never the codes of the kinds that stay
 * @param keptOut the single things that stay although their kind may go
 * @param words what is kept out in words
 * @param until the last day
 */
public record ForeseenAnswer(List<Kind> gets, List<String> never, List<Item> keptOut, String words, LocalDate until) {
    /** @param today how many may go today @param kept how many stay */
    public record Kind(String kind, int today, int kept) {}

    /** @param kind the code of its kind @param id which @param writtenOn when */
    public record Item(String kind, String id, LocalDate writtenOn) {}

    static ForeseenAnswer of(WhatTheyWillSee seen) {
        return new ForeseenAnswer(
                seen.gets().stream()
                        .map(it -> new Kind(it.kind().code(), it.today(), it.kept()))
                        .toList(),
                ConsentAnswer.codes(seen.never()),
                seen.keptOut().stream()
                        .map(it -> new Item(it.kind().code(), it.id().toString(), it.writtenOn()))
                        .toList(),
                seen.words(),
                seen.until());
    }
}
