package se.handslag.web.joint.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;
import se.handslag.core.consent.CannotWithdrawConsent;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ConsentState;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.core.consent.policy.AdoptingConsentPolicy;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.consent.policy.ConsentPolicy;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Mark;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.PersonLine;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The consents given to the visitor's own authority; the other authority asks for its own. */
public final class ConsentRoutes implements Routes {
    static final String HERE = "/person/{case}/samtycke";

    @Override
    public void addTo(Site site) {
        site.personMenu("samtycke", "person.consent", 80);
        site.get(HERE, ConsentRoutes::show);
        new GivingPages().addTo(site);
        new TalkPages().addTo(site);
        site.get(HERE + "/{consent}", ConsentRoutes::one);
        site.get(HERE + "/{consent}/kvitto-sv.pdf", visit -> receipt(visit, Sentences.SWEDISH));
        site.get(HERE + "/{consent}/kvitto-en.pdf", visit -> receipt(visit, Sentences.ENGLISH));
        site.post(HERE + "/{consent}/aterkalla", ConsentRoutes::withdraw);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/consent/texts");
    }

    /** One word for how it stands, on every page about the person. */
    @Override
    public PersonLine addTo(PersonLine line, Visit visit) {
        ConsentState state = visit.use(ReadingConsents.class).state(visit.actor(), line.caseId());
        Mark.Kind look =
                switch (state.kind()) {
                    case THERE -> Mark.Kind.OK;
                    case PARTLY -> Mark.Kind.PLAIN;
                    case ENDING -> Mark.Kind.WARN;
                    case MISSING, EXPIRED, WITHDRAWN -> Mark.Kind.INFO;
                };
        return line.with(new Mark(look, mark(state)));
    }

    private static Sentence mark(ConsentState state) {
        String key = "web.consent.mark." + state.kind().code();
        return state.until().map(day -> Sentence.of(key, day)).orElseGet(() -> Sentence.of(key));
    }

    static String path(Visit visit, String page) {
        return "/person/" + visit.caseId() + "/samtycke" + (page.isEmpty() ? "" : "/" + page);
    }

    private static Reply show(Visit visit) {
        LocalDate today = visit.today();
        ConsentWords words = ConsentWords.of(visit);
        ReadingConsents reading = visit.use(ReadingConsents.class);
        ConsentState state = reading.state(visit.actor(), visit.caseId());
        ConsentLimits limits = reading.limits(visit.actor());
        List<ConsentPage.Given> all = reading.about(visit.actor(), visit.caseId()).stream()
                .map(consent -> words.given(consent, today, limits.warnDays()))
                .toList();
        List<ConsentPage.HandedOver> handedOver =
                visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId()).handedOver().stream()
                        .map(disclosure -> handedOver(visit, words, disclosure))
                        .toList();
        return visit.show(
                "joint/consent/consents.jte",
                new ConsentPage(
                        state(visit, words, state),
                        state.kind().isNone() ? stillPossible(visit) : List.of(),
                        all.stream().filter(ConsentPage.Given::standing).toList(),
                        all.stream().filter(given -> !given.standing()).toList(),
                        handedOver,
                        said(visit, limits)));
    }

    private static List<String> said(Visit visit, ConsentLimits limits) {
        Optional<ConsentPolicy> settled = visit.use(AdoptingConsentPolicy.class).all(visit.actor()).stream()
                .filter(policy -> !visit.today().isBefore(policy.from()))
                .findFirst();
        return List.of(
                visit.say("web.consent.limits.longest", limits.longestMonths()),
                visit.say("web.consent.limits.warn", limits.warnDays()),
                visit.say("web.consent.limits.purpose", limits.shortestPurpose(), limits.purposeOfAll()),
                visit.say("web.consent.limits.child", limits.childDecidesFrom()),
                settled.map(policy -> visit.say("web.consent.limits.decided", policy.decided(), policy.from()))
                        .orElseGet(() -> visit.say("web.consent.limits.usual")));
    }

    private static ConsentPage.State state(Visit visit, ConsentWords words, ConsentState state) {
        String look =
                switch (state.kind()) {
                    case THERE -> "ok";
                    case ENDING, MISSING, EXPIRED, WITHDRAWN -> "warn";
                    case PARTLY -> "";
                };
        String more = state.kind().isNone()
                ? ""
                : state.mayNot().isEmpty()
                        ? visit.say("web.consent.may", words.kinds(state.may()))
                        : visit.say("web.consent.may.not", words.kinds(state.may()), words.kinds(state.mayNot()));
        return new ConsentPage.State(visit.say(mark(state)), look, more);
    }

    private static List<String> stillPossible(Visit visit) {
        List<String> possible = new ArrayList<>();
        for (String what : List.of("work", "ask", "ground", "crisis")) {
            possible.add(visit.say("web.consent.still." + what));
        }
        return possible;
    }

    private static ConsentPage.HandedOver handedOver(Visit visit, ConsentWords words, Disclosure disclosure) {
        return new ConsentPage.HandedOver(
                words.kind(disclosure.item().kind()),
                words.name(disclosure.to()),
                visit.say("ground." + disclosure.ground().code()),
                disclosure.reason(),
                disclosure.by().name(),
                visit.moment(disclosure.by().at()));
    }

    /** What the page about one consent shows. @param sees what they will see from now on; nobody, if it no longer stands */
    public record OnePage(ConsentPage.Given given, List<SeenWords> sees, List<String> received) {}

    private static Reply one(Visit visit) {
        return one(visit, consent(visit));
    }

    private static Reply one(Visit visit, Consent consent) {
        ConsentWords words = ConsentWords.of(visit);
        ReadingConsents reading = visit.use(ReadingConsents.class);
        ConsentPage.Given given = words.given(
                consent, visit.today(), reading.limits(visit.actor()).warnDays());
        List<String> received = reading.received(visit.actor(), visit.caseId(), consent.id()).stream()
                .map(copy -> visit.say(
                        "web.consent.received.one",
                        words.kind(copy.kind()),
                        words.name(copy.to()),
                        visit.moment(copy.at()),
                        copy.by()))
                .toList();
        visit.form().prefill("by", WithdrawnBy.PERSON.code());
        return visit.show(
                "joint/consent/consent.jte", new OnePage(given, sees(visit, words, consent, given), received));
    }

    private static List<SeenWords> sees(Visit visit, ConsentWords words, Consent consent, ConsentPage.Given given) {
        return given.standing() ? List.of(GivingPages.sees(visit, words, consent)) : List.of();
    }

    private static Reply receipt(Visit visit, Locale language) {
        Consent consent = consent(visit);
        ConsentWords words = new ConsentWords(visit, language);
        boolean standing = words.given(consent, visit.today(), 0).standing();
        return new ConsentPaper(visit, words, GivingPages.us(visit))
                .receipt(consent, standing ? Optional.of(GivingPages.sees(visit, words, consent)) : Optional.empty());
    }

    /** @throws PageFault 404 if this authority has no such consent in the case */
    private static Consent consent(Visit visit) {
        ConsentId id = id(visit);
        return visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static ConsentId id(Visit visit) {
        try {
            return ConsentId.parse(visit.path("consent"));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such consent.
            throw PageFault.missing();
        }
    }

    private static Reply withdraw(Visit visit) {
        Form form = visit.form();
        Consent consent = consent(visit);
        boolean part = form.text("what").equals("part");
        Set<ItemKind> kinds = consent.kindsLeft().stream()
                .filter(kind -> part && form.has("kinds", kind.code()))
                .collect(Collectors.toSet());
        Set<AuthorityId> receivers = consent.receiversLeft().stream()
                .filter(id -> part && form.has("receivers", id.toString()))
                .collect(Collectors.toSet());
        String how = form.atMost("how", Withdrawal.LONGEST_HOW).text("how");
        if (part && kinds.isEmpty() && receivers.isEmpty()) {
            form.refuse("kinds", Sentence.of("web.consent.withdraw.part.missing"));
        }
        if (form.faulty()) {
            return one(visit, consent);
        }
        WithdrawnBy by = WithdrawnBy.ofCode(form.text("by")).orElse(WithdrawnBy.PERSON);
        return visit.use(WithdrawingConsent.class)
                .handle(visit.actor(), new WithdrawConsent(visit.caseId(), consent.id(), receivers, kinds, by, how))
                .match(
                        done -> visit.goTo(
                                path(visit, consent.id().toString()),
                                Sentence.of(
                                        done.stillOpen().isEmpty()
                                                ? "web.consent.withdrawn.done"
                                                : "web.consent.withdrawn.done.other")),
                        refusal -> {
                            if (refusal == CannotWithdrawConsent.NO_SUCH_CONSENT) {
                                throw PageFault.missing();
                            }
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
