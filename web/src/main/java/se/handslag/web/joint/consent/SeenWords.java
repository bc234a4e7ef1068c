package se.handslag.web.joint.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.handslag.core.casework.Dates;
import se.handslag.core.consent.SingleItem;
import se.handslag.core.disclosure.foresee.WhatTheyWillSee;
import se.handslag.core.disclosure.foresee.WhatTheyWillSee.Seen;

/**
 * What the receivers will get, in plain words: the same on the page before a consent is given, on the form and on the receipt.
 *
 * @param lead who gets from whom
 * @param gets one sentence for each kind
 * @param stays what stays here
 * @param ends until when, and what everyone should know
 */
public record SeenWords(String lead, List<String> gets, List<String> stays, List<String> ends) {
    public SeenWords {
        gets = List.copyOf(gets);
        stays = List.copyOf(stays);
        ends = List.copyOf(ends);
    }

    static SeenWords of(ConsentWords words, String us, WhatTheyWillSee seen) {
        List<String> stays = new ArrayList<>();
        if (!seen.never().isEmpty()) {
            stays.add(words.say("web.consent.sees.never", words.kinds(seen.never())));
        }
        if (!seen.keptOut().isEmpty()) {
            stays.add(words.say(
                    "web.consent.sees.kept-out",
                    seen.keptOut().stream()
                            .limit(10)
                            .map(item -> one(words, item))
                            .collect(Collectors.joining(", "))));
        }
        if (!seen.words().isEmpty()) {
            stays.add(words.say("web.consent.sees.words", seen.words()));
        }
        return new SeenWords(
                words.say("web.consent.sees.lead", words.names(seen.receivers()), us),
                seen.gets().stream().map(kind -> kind(words, kind)).toList(),
                stays,
                List.of(
                        words.say("web.consent.sees.until", seen.period().from(), seen.until()),
                        words.say("web.consent.sees.nobody-reads", us),
                        words.say("web.consent.sees.free")));
    }

    private static String kind(ConsentWords words, Seen seen) {
        String kind = words.kind(seen.kind());
        if (seen.today() == 0) {
            return words.say("web.consent.sees.kind.none", kind);
        }
        String examples = seen.examples().stream()
                .map(item -> new Dates(words.language()).text(item.writtenOn()))
                .distinct()
                .collect(Collectors.joining(", "));
        return words.say("web.consent.sees.kind", kind, seen.today(), examples);
    }

    private static String one(ConsentWords words, SingleItem item) {
        return words.say(
                "web.consent.sees.one", words.kind(item.kind()).toLowerCase(words.language()), item.writtenOn());
    }
}
