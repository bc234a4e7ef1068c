package se.handslag.web.joint.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Sentences;
import se.handslag.core.consent.CannotRecordConsent;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.Told;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Recording a consent in two steps: what was said, and what they will see; nothing is kept before the second. */
final class GivingPages {
    private static final int USUAL_MONTHS = 6;
    private static final int MOST_ITEMS = 40;
    private static final int BEGINNING = 60;

    void addTo(Site site) {
        site.get(ConsentRoutes.HERE + "/nytt", GivingPages::begin);
        site.post(ConsentRoutes.HERE + "/nytt", GivingPages::step);
    }

    /** What the visitor's own authority is called. */
    static String us(Visit visit) {
        return visit.use(ForeseeingConsent.class).releasing().name();
    }

    static SeenWords sees(Visit visit, ConsentWords words, Consent consent) {
        return SeenWords.of(
                words,
                us(visit),
                visit.use(ForeseeingConsent.class)
                        .whatTheyWillSee(
                                visit.actor(),
                                visit.caseId(),
                                consent.receiversLeft(),
                                consent.kindsLeft(),
                                consent.excluded(),
                                consent.period()));
    }

    private static SeenWords sees(Visit visit, ConsentWords words, RecordConsent draft) {
        return SeenWords.of(
                words,
                us(visit),
                visit.use(ForeseeingConsent.class)
                        .whatTheyWillSee(
                                visit.actor(),
                                visit.caseId(),
                                draft.receivers(),
                                draft.kinds(),
                                draft.excluded(),
                                new Period(draft.from(), draft.to())));
    }

    private static Reply begin(Visit visit) {
        LocalDate today = visit.today();
        Form form = visit.form();
        form.prefill("from", today.toString());
        form.prefill("to", today.plusMonths(USUAL_MONTHS).minusDays(1).toString());
        form.prefill("informedBy", visit.actor().name() + ", " + visit.actor().title());
        visit.query("ersatter").flatMap(id -> older(visit, id)).ifPresent(older -> {
            form.prefill("supersedes", older.id().toString());
            form.prefill("purpose", older.purpose());
            form.prefill("exceptions", older.excluded().words());
        });
        return form(visit);
    }

    private static Optional<Consent> older(Visit visit, String id) {
        return visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .filter(consent -> consent.id().toString().equals(id))
                .findFirst();
    }

    private static Reply form(Visit visit) {
        ConsentWords words = ConsentWords.of(visit);
        List<Authority> receivers = Recipients.of(visit);
        if (receivers.size() == 1) {
            visit.form().prefill("receivers", receivers.get(0).id().toString());
        }
        ForeseeingConsent foreseeing = visit.use(ForeseeingConsent.class);
        return visit.show(
                "joint/consent/new.jte",
                new GivingPage(
                        receivers.stream()
                                .map(it -> Choice.of(it.id().toString(), it.name()))
                                .toList(),
                        receivers.stream()
                                .map(it -> Choice.of(ConsentDraft.named(it.id()), it.name()))
                                .toList(),
                        foreseeing.kinds().stream()
                                .map(kind -> Choice.of(kind.code(), words.kind(kind)))
                                .toList(),
                        foreseeing.present(visit.actor(), visit.caseId()).stream()
                                .limit(MOST_ITEMS)
                                .map(item -> item(visit, words, item))
                                .toList(),
                        Arrays.stream(ConsentForm.values())
                                .map(it -> Choice.of(it.code(), visit.say("consent.form." + it.code())))
                                .toList(),
                        Arrays.stream(Capacity.values())
                                .map(it -> Choice.of(it.code(), visit.say("consent.capacity." + it.code())))
                                .toList(),
                        Arrays.stream(Told.values())
                                .map(it -> Choice.of(it.code(), visit.say("consent.told." + it.code())))
                                .toList(),
                        otherGrounds(visit),
                        visit.use(ReadingConsents.class).limits(visit.actor()).longestMonths()));
    }

    private static Choice item(Visit visit, ConsentWords words, Item item) {
        String text = item.content().getOrDefault("text", "").replaceAll("\\s+", " ");
        return new Choice(
                item.kind() + ":" + item.id(),
                visit.say(
                        "web.consent.item",
                        words.kind(item.kind()),
                        visit.moment(item.author().at()),
                        item.author().name()),
                text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text);
    }

    /** Without consent there are other grounds, which are tried each time: those that this authority may use at all. */
    static List<String> otherGrounds(Visit visit) {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground != Ground.CONSENT
                        && ground.isOpenTo(visit.actor().employer().kind()))
                .map(ground -> visit.say("ground." + ground.code()))
                .toList();
    }

    private static Reply step(Visit visit) {
        String step = visit.form().text("step");
        Optional<RecordConsent> draft = step.equals("change") ? Optional.empty() : new ConsentDraft(visit).read();
        if (draft.isEmpty()) {
            return form(visit);
        } else if (step.equals("record")) {
            return record(visit, draft.get());
        }
        Optional<CannotRecordConsent> fault = visit.use(RecordingConsent.class).whyNot(visit.actor(), draft.get());
        if (fault.isPresent()) {
            visit.form().refuse(fault.get());
            return form(visit);
        }
        return step.startsWith("paper-") ? paper(visit, draft.get(), step) : preview(visit, draft.get());
    }

    private static Reply preview(Visit visit, RecordConsent draft) {
        List<Choice> fields = new ArrayList<>();
        List<String> names = new ArrayList<>(ConsentDraft.FIELDS);
        draft.receivers().forEach(id -> names.add(ConsentDraft.named(id)));
        names.forEach(name -> visit.form().all(name).stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> fields.add(Choice.of(name, value))));
        return visit.show(
                "joint/consent/preview.jte",
                new PreviewPage(
                        sees(visit, ConsentWords.of(visit), draft), fields, draft.form() == ConsentForm.WRITTEN));
    }

    private static Reply paper(Visit visit, RecordConsent draft, String step) {
        Locale language = step.equals("paper-en") ? Sentences.ENGLISH : Sentences.SWEDISH;
        ConsentWords words = new ConsentWords(visit, language);
        return new ConsentPaper(visit, words, us(visit)).form(draft, sees(visit, words, draft));
    }

    private static Reply record(Visit visit, RecordConsent draft) {
        return visit.use(RecordingConsent.class)
                .handle(visit.actor(), draft)
                .match(
                        consent -> visit.goTo(
                                ConsentRoutes.path(visit, consent.id().toString()),
                                Sentence.of("web.consent.done", consent.period().to())),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return form(visit);
                        });
    }
}
