package se.handslag.web.joint.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.request.AnswerOutcome;
import se.handslag.core.disclosure.request.AnswerRequest;
import se.handslag.core.disclosure.request.AnsweringRequests;
import se.handslag.core.disclosure.request.AskForInformation;
import se.handslag.core.disclosure.request.AskingForInformation;
import se.handslag.core.disclosure.request.PersonKnows;
import se.handslag.core.disclosure.request.ReadingRequests;
import se.handslag.web.joint.disclose.BasisPart;
import se.handslag.web.joint.disclose.ItemWords;
import se.handslag.web.joint.disclose.Protection;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Asking the other authority for something about a person, and answering when it asks. */
public final class RequestRoutes implements Routes {
    private static final String ASK = "/person/{case}/begar";
    private static final String ANSWER = "/person/{case}/forfragan/{copy}";

    /**
     * @param to whom the request goes; empty while the other side of the case is not known
     * @param kinds what can be asked for by kind
     * @param knows what the person can know of it
     * @param isProtected whether the person's identity is protected
     * @param sent earlier requests, newest first
     * @param come requests from the other authority, newest first
     */
    public record AskPage(
            String to,
            List<Choice> kinds,
            List<Choice> knows,
            boolean isProtected,
            List<ReadingRequests.Sent> sent,
            List<ReadingRequests.Come> come) {}

    /**
     * @param come the request
     * @param from who asks, by name
     * @param kinds the kinds asked for, in words
     * @param items what can be picked, as it would go
     * @param covered whether a consent covers some kind that is asked for
     * @param isProtected whether the person's identity is protected
     */
    public record AnswerPage(
            ReadingRequests.Come come,
            String from,
            String kinds,
            List<Pick> items,
            boolean covered,
            boolean isProtected) {}

    /** One thing that can be picked. @param fields what would go, field by field */
    public record Pick(String value, String label, List<Choice> fields) {}

    @Override
    public void addTo(Site site) {
        site.get(ASK, RequestRoutes::asking);
        site.post(ASK, RequestRoutes::ask);
        site.get(ANSWER, RequestRoutes::answering);
        site.post(ANSWER, RequestRoutes::answer);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/request/texts");
    }

    private static Reply asking(Visit visit) {
        AskingForInformation.Asking asking =
                visit.use(AskingForInformation.class).asking(visit.actor(), visit.caseId());
        visit.form().prefill("answerBy", asking.answerBy().toString());
        ReadingRequests.BothWays both = visit.use(ReadingRequests.class).about(visit.actor(), visit.caseId());
        return visit.show(
                "joint/request/ask.jte",
                new AskPage(
                        asking.to().map(Authority::name).orElse(""),
                        known(visit).stream()
                                .map(kind -> Choice.of(kind.code(), visit.say("item." + kind)))
                                .toList(),
                        Arrays.stream(PersonKnows.values())
                                .map(knows -> Choice.of(knows.code(), visit.say("request.knows." + knows.code())))
                                .toList(),
                        Protection.of(visit),
                        both.sent(),
                        both.come()));
    }

    /** The kinds that can be asked for by name: notes, and what the other authority has handed over before. What else it has is not known here. */
    private static Set<ItemKind> known(Visit visit) {
        Set<ItemKind> kinds = new TreeSet<>(Set.of(ItemKind.NOTE));
        visit.use(ReadingCopies.class)
                .about(visit.actor(), visit.caseId())
                .come()
                .forEach(come -> kinds.add(come.copy().item().kind()));
        kinds.removeAll(Set.of(ItemKind.REQUEST, ItemKind.REQUEST_ANSWER));
        return kinds;
    }

    private static Reply ask(Visit visit) {
        Form form = visit.form();
        String question = form.required("question", Sentence.of("request.cannot.no-question"));
        String purpose = form.required("purpose", Sentence.of("request.cannot.no-purpose"));
        Optional<PersonKnows> knows = PersonKnows.ofCode(form.text("knows"));
        if (knows.isEmpty()) {
            form.refuse("knows", Sentence.of("web.request.knows.missing"));
        }
        Optional<LocalDate> answerBy = form.date("answerBy");
        Optional<Basis> basis = BasisPart.chosen(form);
        if (basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.request.ground.missing"));
        }
        if (form.faulty() || BasisPart.isToAsk(form)) {
            return asking(visit);
        }
        Set<ItemKind> kinds = known(visit).stream()
                .filter(kind -> form.has("kinds", kind.code()))
                .collect(Collectors.toSet());
        AskForInformation command = new AskForInformation(
                visit.caseId(),
                question,
                purpose,
                kinds,
                knows.orElseThrow(),
                answerBy,
                basis.orElseThrow().ground(),
                basis.orElseThrow().reason(),
                basis.orElseThrow().answers(),
                form.ticked("protectionSeen"));
        return visit.use(AskingForInformation.class)
                .handle(visit.actor(), command)
                .match(
                        sent -> visit.goTo(
                                "/person/" + visit.caseId() + "/begar",
                                Sentence.of("web.request.asked", sent.answerBy())),
                        refusal -> {
                            form.refuse(refusal);
                            return asking(visit);
                        });
    }

    private static Reply answering(Visit visit) {
        ReadingRequests reading = visit.use(ReadingRequests.class);
        ReadingRequests.Come come = come(visit, reading);
        List<ItemKind> asked = come.asks().kinds();
        List<Item> items =
                come.answer().isPresent() ? List.of() : reading.toPickFrom(visit.actor(), visit.caseId(), come.from());
        boolean covered = visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .anyMatch(consent -> asked.stream()
                        .anyMatch(kind -> consent.isValidOn(visit.today())
                                && consent.kinds().contains(kind)
                                && consent.receivers().contains(come.from())));
        if (covered) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        String from = visit.use(Receivers.class).all().stream()
                .filter(authority -> authority.id().equals(come.from()))
                .map(Authority::name)
                .findFirst()
                .orElse(come.from().toString());
        return visit.show(
                "joint/request/answer.jte",
                new AnswerPage(
                        come,
                        from,
                        asked.stream().map(kind -> visit.say("item." + kind)).collect(Collectors.joining(", ")),
                        items.stream()
                                // What is asked for comes first.
                                .sorted(Comparator.comparing((Item item) -> !asked.contains(item.kind())))
                                .map(item -> pick(visit, item))
                                .toList(),
                        covered,
                        Protection.of(visit)));
    }

    private static Pick pick(Visit visit, Item item) {
        return new Pick(
                value(item),
                visit.say(
                        "web.request.pick",
                        visit.say("item." + item.kind()),
                        item.author().name(),
                        visit.moment(item.author().at())),
                ItemWords.of(visit, item));
    }

    private static String value(Item item) {
        return item.kind() + " " + item.id();
    }

    private static ReadingRequests.Come come(Visit visit, ReadingRequests reading) {
        DisclosureId copy = new DisclosureId(visit.pathId("copy"));
        return reading.come(visit.actor(), visit.caseId(), copy).orElseThrow(PageFault::missing);
    }

    private static Reply answer(Visit visit) {
        Form form = visit.form();
        ReadingRequests reading = visit.use(ReadingRequests.class);
        ReadingRequests.Come come = come(visit, reading);
        Optional<AnswerOutcome> outcome = AnswerOutcome.ofCode(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.refuse("outcome", Sentence.of("web.request.outcome.missing"));
        }
        boolean hands = outcome.equals(Optional.of(AnswerOutcome.HANDED_OVER));
        Optional<Basis> basis = BasisPart.chosen(form);
        if (hands && basis.isEmpty()) {
            form.refuse("ground", Sentence.of("web.request.ground.missing"));
        }
        if (form.faulty() || (hands && BasisPart.isToAsk(form))) {
            return answering(visit);
        }
        List<AnswerRequest.Picked> picked = reading.toPickFrom(visit.actor(), visit.caseId(), come.from()).stream()
                .filter(item -> hands && form.has("items", value(item)))
                .map(item -> new AnswerRequest.Picked(item.kind(), item.id()))
                .toList();
        Basis rests = basis.orElseGet(Basis::consent);
        AnswerRequest command = new AnswerRequest(
                visit.caseId(),
                come.copy(),
                outcome.orElseThrow(),
                picked,
                rests.ground(),
                hands ? rests.reason() : form.text("refusal"),
                rests.answers(),
                form.ticked("noHarm") ? visit.say("web.request.no-harm") : "",
                form.ticked("protectionSeen"));
        return visit.use(AnsweringRequests.class)
                .handle(visit.actor(), command)
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/begar",
                                Sentence.of(
                                        "web.request.answered." + done.outcome().code())),
                        refusal -> {
                            form.refuse(refusal);
                            return answering(visit);
                        });
    }
}
