package se.handslag.web.joint.consent;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.CannotWithdrawConsent;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The consents given to the visitor's own authority; the other authority asks for its own. */
public final class ConsentRoutes implements Routes {
    private static final int USUAL_MONTHS = 6;

    @Override
    public void addTo(Site site) {
        site.personMenu("samtycke", "person.consent", 80);
        site.get("/person/{case}/samtycke", this::show);
        site.get("/person/{case}/samtycke/nytt", this::form);
        site.post("/person/{case}/samtycke/nytt", this::record);
        site.post("/person/{case}/samtycke/{consent}/aterkalla", this::withdraw);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/consent/texts");
    }

    private Reply show(Visit visit) {
        LocalDate today = visit.today();
        List<Authority> receivers = visit.use(Receivers.class).all();
        List<ConsentPage.Given> given = visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .map(consent -> given(visit, consent, receivers, today))
                .toList();
        List<ConsentPage.HandedOver> handedOver =
                visit.use(ReadingJournal.class).story(visit.actor(), visit.caseId()).handedOver().stream()
                        .map(disclosure -> handedOver(visit, disclosure, receivers))
                        .toList();
        return visit.show("joint/consent/consents.jte", new ConsentPage(given, handedOver));
    }

    private static ConsentPage.Given given(Visit visit, Consent consent, List<Authority> receivers, LocalDate today) {
        String state = consent.withdrawn().isPresent()
                ? "withdrawn"
                : consent.period().to().isBefore(today)
                        ? "expired"
                        : consent.period().from().isAfter(today)
                                ? "future"
                                : consent.period().to().isBefore(today.plusDays(31)) ? "soon" : "valid";
        return new ConsentPage.Given(
                consent.id().toString(),
                state,
                visit.say("web.consent.state." + state, consent.period().to()),
                names(consent.receivers(), receivers),
                consent.kinds().stream()
                        .sorted()
                        .map(kind -> visit.say("item." + kind))
                        .toList(),
                consent.excluded().words(),
                consent.purpose(),
                visit.say(
                        "web.consent.period",
                        consent.period().from(),
                        consent.period().to()),
                visit.say("consent.form." + consent.form().code()),
                visit.say(
                        "web.consent.recorded",
                        consent.recorded().name(),
                        consent.recorded().title(),
                        visit.moment(consent.recorded().at())),
                consent.withdrawn()
                        .map(by -> visit.say("web.consent.withdrawn", visit.moment(by.at()), by.name()))
                        .orElse(""));
    }

    private static String names(Set<AuthorityId> ids, List<Authority> known) {
        return ids.stream().sorted().map(id -> name(id, known)).collect(Collectors.joining(", "));
    }

    private static String name(AuthorityId id, List<Authority> known) {
        return known.stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .map(Authority::name)
                .orElse(id.toString());
    }

    private static ConsentPage.HandedOver handedOver(Visit visit, Disclosure disclosure, List<Authority> receivers) {
        return new ConsentPage.HandedOver(
                visit.say("item." + disclosure.item().kind()),
                name(disclosure.to(), receivers),
                visit.say("ground." + disclosure.ground().code()),
                disclosure.reason(),
                disclosure.by().name(),
                visit.moment(disclosure.by().at()));
    }

    private Reply form(Visit visit) {
        LocalDate today = visit.today();
        visit.form().prefill("from", today.toString());
        visit.form().prefill("to", today.plusMonths(USUAL_MONTHS).minusDays(1).toString());
        List<Authority> receivers = Recipients.of(visit);
        if (receivers.size() == 1) {
            visit.form().prefill("receivers", receivers.get(0).id().toString());
        }
        return visit.show(
                "joint/consent/new.jte",
                new ConsentForms(
                        receivers.stream()
                                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                                .toList(),
                        visit.use(Disclosing.class).kinds().stream()
                                .map(kind -> Choice.of(kind.code(), visit.say("item." + kind)))
                                .toList(),
                        List.of(ConsentForm.values()).stream()
                                .map(form -> Choice.of(form.code(), visit.say("consent.form." + form.code())))
                                .toList()));
    }

    /** What the form to record a consent offers. */
    public record ConsentForms(List<Choice> receivers, List<Choice> kinds, List<Choice> forms) {}

    private Reply record(Visit visit) {
        Form form = visit.form();
        List<AuthorityId> allowed =
                Recipients.of(visit).stream().map(Authority::id).toList();
        Set<AuthorityId> receivers = allowed.stream()
                .filter(id -> form.has("receivers", id.toString()))
                .collect(Collectors.toSet());
        Set<ItemKind> kinds = visit.use(Disclosing.class).kinds().stream()
                .filter(kind -> form.has("kinds", kind.code()))
                .collect(Collectors.toSet());
        String exceptions = form.atMost("exceptions", 4_000).text("exceptions");
        String purpose = form.atMost("purpose", 1_000).text("purpose");
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.consent.from.missing"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.consent.to.missing"));
        Optional<ConsentForm> how = ConsentForm.ofCode(form.text("form"));
        if (how.isEmpty()) {
            form.refuse("form", Sentence.of("web.consent.form.missing"));
        }
        if (form.faulty()) {
            return form(visit);
        }
        return visit.use(RecordingConsent.class)
                .handle(
                        visit.actor(),
                        new RecordConsent(
                                visit.caseId(),
                                receivers,
                                Set.of(),
                                kinds,
                                Exclusions.inWords(exceptions),
                                purpose,
                                from.orElseThrow(),
                                to.orElseThrow(),
                                how.orElseThrow(),
                                how.orElseThrow() == ConsentForm.WRITTEN ? visit.say("web.consent.paper") : "",
                                new Information(
                                        visit.actor().name(),
                                        form.ticked("informed") ? EnumSet.allOf(Told.class) : Set.of()),
                                Giver.SELF,
                                Optional.empty(),
                                "",
                                Optional.empty()))
                .match(
                        consent -> visit.goTo(
                                "/person/" + visit.caseId() + "/samtycke",
                                Sentence.of("web.consent.done", consent.period().to())),
                        refusal -> {
                            form.refuse(refusal);
                            return form(visit);
                        });
    }

    private Reply withdraw(Visit visit) {
        ConsentId id;
        try {
            id = ConsentId.parse(visit.path("consent"));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such consent.
            throw PageFault.missing();
        }
        String how = visit.form().atMost("how", 1_000).text("how");
        return visit.use(WithdrawingConsent.class)
                .handle(visit.actor(), new WithdrawConsent(visit.caseId(), id, how))
                .match(
                        done -> visit.goTo(
                                "/person/" + visit.caseId() + "/samtycke", Sentence.of("web.consent.withdrawn.done")),
                        refusal -> {
                            if (refusal == CannotWithdrawConsent.NO_SUCH_CONSENT) {
                                throw PageFault.missing();
                            }
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
