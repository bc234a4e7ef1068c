package se.handslag.web.joint.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentences;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.disclosure.foresee.WhatTheyWillSee;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** A guide for the talk about consent (samtalsstöd), to be read together and printed in the person's language. */
final class TalkPages {
    void addTo(Site site) {
        site.get(ConsentRoutes.HERE + "/samtal", TalkPages::talk);
    }

    /** The language that the address asks for; else the visitor's own. */
    static Locale language(Visit visit) {
        return visit.query("sprak")
                .map(code -> code.equals("en") ? Sentences.ENGLISH : Sentences.SWEDISH)
                .orElse(visit.language());
    }

    private static Reply talk(Visit visit) {
        ConsentWords words = new ConsentWords(visit, language(visit));
        String us = GivingPages.us(visit);
        List<Authority> receivers = Recipients.of(visit);
        ForeseeingConsent foreseeing = visit.use(ForeseeingConsent.class);
        int months = visit.use(ReadingConsents.class).limits(visit.actor()).longestMonths();
        WhatTheyWillSee all = foreseeing.whatTheyWillSee(
                visit.actor(),
                visit.caseId(),
                receivers.stream().map(Authority::id).collect(Collectors.toSet()),
                new HashSet<>(foreseeing.kinds()),
                Exclusions.NONE,
                new Period(visit.today(), visit.today().plusMonths(months)));
        SeenWords seen = SeenWords.of(words, us, all);
        String them = receivers.stream().map(Authority::name).collect(Collectors.joining(", "));
        return visit.show(
                "joint/consent/talk.jte",
                new TalkPage(
                        words.language().getLanguage(),
                        words.say("web.consent.talk"),
                        words.say("web.consent.talk.lead"),
                        List.of(
                                point(words, "who", us, them),
                                point(words, "what"),
                                point(words, "why"),
                                point(words, "long", months),
                                point(words, "free"),
                                point(words, "after")),
                        words.say("web.consent.talk.sees", us),
                        seen.gets(),
                        List.of(words.say("web.consent.talk.nobody-reads", us))));
    }

    private static TalkPage.Point point(ConsentWords words, String what, Object... arguments) {
        return new TalkPage.Point(
                words.say("web.consent.talk." + what + ".title"), words.say("web.consent.talk." + what, arguments));
    }
}
