package se.handslag.web.joint.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Capacity;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Exclusions;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Guardian;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.NamedReceiver;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.SecondPerson;
import se.handslag.core.consent.Told;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.web.joint.disclose.Recipients;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/** A consent as it was filled in on the form. */
final class ConsentDraft {
    /** The fields of the form in their order, but for those that name a receiver. */
    static final List<String> FIELDS = List.of(
            "receivers",
            "kinds",
            "purpose",
            "exceptions",
            "excluded",
            "before",
            "from",
            "to",
            "form",
            "document",
            "capacity",
            "assessment",
            "guardian1",
            "guardian1yes",
            "guardian2",
            "guardian2yes",
            "mandate",
            "secondName",
            "secondYes",
            "secondHow",
            "informedBy",
            "told",
            "note",
            "supersedes");

    private static final int GUARDIANS = 2;

    private final Visit visit;
    private final Form form;

    ConsentDraft(Visit visit) {
        this.visit = visit;
        this.form = visit.form();
    }

    /** The field in which someone at a receiver is named. */
    static String named(AuthorityId receiver) {
        return "named-" + receiver;
    }

    /** What was filled in; empty if something is missing that a consent cannot even be told without. */
    Optional<RecordConsent> read() {
        List<AuthorityId> allowed =
                Recipients.of(visit).stream().map(Authority::id).toList();
        Set<AuthorityId> receivers = allowed.stream()
                .filter(id -> form.has("receivers", id.toString()))
                .collect(Collectors.toSet());
        Set<ItemKind> kinds = visit.use(ForeseeingConsent.class).kinds().stream()
                .filter(kind -> form.has("kinds", kind.code()))
                .collect(Collectors.toSet());
        String purpose = form.atMost("purpose", Consent.LONGEST_PURPOSE).text("purpose");
        Exclusions excluded = exclusions();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.consent.from.missing"));
        Optional<LocalDate> to = form.requiredDate("to", Sentence.of("web.consent.to.missing"));
        Optional<ConsentForm> how = ConsentForm.ofCode(form.text("form"));
        if (how.isEmpty()) {
            form.refuse("form", Sentence.of("web.consent.form.missing"));
        }
        Optional<Capacity> capacity = Capacity.ofCode(form.text("capacity"));
        if (capacity.isEmpty()) {
            form.refuse("capacity", Sentence.of("web.consent.capacity.missing"));
        }
        if (form.faulty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordConsent(
                visit.caseId(),
                receivers,
                allowed.stream().flatMap(this::namedAt).collect(Collectors.toSet()),
                kinds,
                excluded,
                purpose,
                from.orElseThrow(),
                to.orElseThrow(),
                how.orElseThrow(),
                form.text("document"),
                new Information(form.text("informedBy"), told()),
                new Giver(capacity.orElseThrow(), form.text("assessment"), guardians(), form.text("mandate")),
                second(),
                form.text("note"),
                supersedes()));
    }

    private Stream<NamedReceiver> namedAt(AuthorityId receiver) {
        return Stream.of(form.text(named(receiver)).split("[,;\n]"))
                .map(String::strip)
                .filter(who -> !who.isEmpty())
                .map(who -> new NamedReceiver(receiver, who));
    }

    private Exclusions exclusions() {
        String words = form.atMost("exceptions", Exclusions.LONGEST_WORDS).text("exceptions");
        Set<ExcludedItem> items = form.all("excluded").stream()
                .flatMap(value -> excluded(value).stream())
                .collect(Collectors.toSet());
        return new Exclusions(words, items, form.date("before"));
    }

    /** A box that nobody offered is as good as one that nobody ticked. */
    private static Optional<ExcludedItem> excluded(String value) {
        String[] parts = value.split(":", 2);
        try {
            return Optional.of(new ExcludedItem(new ItemKind(parts[0]), UUID.fromString(parts[parts.length - 1])));
        } catch (IllegalArgumentException e) {
            // Someone sent what the page does not send.
            return Optional.empty();
        }
    }

    private Set<Told> told() {
        return form.all("told").stream()
                .flatMap(code -> Told.ofCode(code).stream())
                .collect(Collectors.toSet());
    }

    private List<Guardian> guardians() {
        List<Guardian> guardians = new ArrayList<>();
        for (int i = 1; i <= GUARDIANS; i++) {
            String name = form.text("guardian" + i);
            if (!name.isBlank()) {
                guardians.add(new Guardian(name, form.ticked("guardian" + i + "yes")));
            }
        }
        return guardians;
    }

    private Optional<SecondPerson> second() {
        SecondPerson second =
                new SecondPerson(form.text("secondName"), form.ticked("secondYes"), form.text("secondHow"));
        boolean nothing = second.name().isBlank() && second.how().isBlank() && !second.agrees();
        return nothing ? Optional.empty() : Optional.of(second);
    }

    private Optional<ConsentId> supersedes() {
        String id = form.text("supersedes");
        try {
            return id.isBlank() ? Optional.empty() : Optional.of(ConsentId.parse(id));
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is nothing to replace, and the act says so.
            return Optional.of(new ConsentId(new UUID(0, 0)));
        }
    }
}
