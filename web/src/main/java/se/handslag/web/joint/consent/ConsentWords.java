package se.handslag.web.joint.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentStatus;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Guardian;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.SecondPerson;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.consent.WithdrawnBy;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** A consent in the words of one language: the same on the page and on paper. */
final class ConsentWords {
    private final Visit visit;
    private final Locale language;
    private final List<Authority> known;

    ConsentWords(Visit visit, Locale language) {
        this.visit = visit;
        this.language = language;
        this.known = visit.use(Receivers.class).all();
    }

    static ConsentWords of(Visit visit) {
        return new ConsentWords(visit, visit.language());
    }

    String say(String key, Object... arguments) {
        return visit.sayIn(language, key, arguments);
    }

    Locale language() {
        return language;
    }

    String names(Collection<AuthorityId> ids) {
        return ids.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    String name(AuthorityId id) {
        return known.stream()
                .filter(authority -> authority.id().equals(id))
                .findFirst()
                .map(Authority::name)
                .orElse(id.toString());
    }

    String kind(ItemKind kind) {
        return say("item." + kind);
    }

    /** What is in the middle of a sentence begins in lower case. */
    String kinds(Collection<ItemKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> kind(kind).toLowerCase(language))
                .collect(Collectors.joining(", "));
    }

    ConsentPage.Given given(Consent consent, LocalDate today, int warnDays) {
        ConsentStatus status = consent.status(today, warnDays);
        boolean standing = status.isStanding();
        return new ConsentPage.Given(
                consent.id().toString(),
                state(consent, status),
                look(consent, status),
                names(consent.receivers()),
                (standing ? consent.kindsLeft() : consent.kinds())
                        .stream().sorted().map(this::kind).toList(),
                facts(consent),
                history(consent),
                standing,
                parts(consent));
    }

    private String state(Consent consent, ConsentStatus status) {
        if (status == ConsentStatus.ACTIVE && consent.isPartlyWithdrawn()) {
            return say("web.consent.state.partly-withdrawn");
        }
        return say("web.consent.state." + status.code(), consent.period().to());
    }

    private static String look(Consent consent, ConsentStatus status) {
        return switch (status) {
            case ACTIVE -> consent.isPartlyWithdrawn() ? "warn" : "ok";
            case EXPIRING -> "warn";
            case WITHDRAWN -> "bad";
            case FUTURE, EXPIRED, SUPERSEDED -> "";
        };
    }

    /** All that is kept of a consent, in the order in which one tells of it. */
    List<Choice> facts(Consent consent) {
        List<Choice> facts = new ArrayList<>();
        add(
                facts,
                "named",
                consent.named().stream()
                        .map(named -> say("web.consent.named.at", named.who(), name(named.authority())))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        add(facts, "exceptions", consent.excluded().words());
        int items = consent.excluded().items().size();
        add(facts, "excluded", items == 0 ? "" : say("web.consent.excluded.count", items));
        add(
                facts,
                "before",
                consent.excluded()
                        .before()
                        .map(day -> say("web.consent.before.told", day))
                        .orElse(""));
        add(facts, "purpose", consent.purpose());
        add(
                facts,
                "valid",
                say(
                        "web.consent.period",
                        consent.period().from(),
                        consent.period().to()));
        add(facts, "how", say("consent.form." + consent.form().code()));
        add(facts, "document", consent.document());
        consent.giver().ifPresent(giver -> addGiver(facts, giver));
        consent.second().ifPresent(second -> add(facts, "second", second(second)));
        consent.informed().ifPresent(informed -> addInformation(facts, informed));
        add(facts, "note", consent.note());
        add(
                facts,
                "who",
                say(
                        "web.consent.recorded",
                        consent.recorded().name(),
                        consent.recorded().title(),
                        new Dates(language).text(consent.recorded().at())));
        return facts;
    }

    private void addGiver(List<Choice> facts, Giver giver) {
        add(facts, "capacity", say("consent.capacity." + giver.capacity().code()));
        add(facts, "guardians", giver.guardians().stream().map(Guardian::name).collect(Collectors.joining(", ")));
        add(facts, "assessment", giver.assessment());
        add(facts, "mandate", giver.mandate());
    }

    private static String second(SecondPerson second) {
        return second.how().isBlank() ? second.name() : second.name() + " (" + second.how() + ")";
    }

    private void addInformation(List<Choice> facts, Information informed) {
        add(facts, "informed-by", informed.by());
        add(
                facts,
                "told",
                informed.told().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(told -> say("consent.told." + told.code()).toLowerCase(language))
                        .collect(Collectors.joining(", ")));
    }

    private void add(List<Choice> facts, String what, String value) {
        if (!value.isBlank()) {
            facts.add(Choice.of(say("web.consent.fact." + what), value));
        }
    }

    private List<String> history(Consent consent) {
        List<String> history = new ArrayList<>();
        consent.withdrawals().forEach(withdrawal -> history.add(told(withdrawal)));
        consent.superseded().ifPresent(newer -> history.add(say("web.consent.superseded.told", newer.from())));
        return history;
    }

    private String told(Withdrawal withdrawal) {
        String what = withdrawal.kinds().isEmpty() ? say("web.consent.withdrawn.all") : kinds(withdrawal.kinds());
        String by = withdrawal
                .by()
                .map(who -> say("consent.withdrawn-by." + who.code()).toLowerCase(language))
                .orElse("");
        Optional<String> to = withdrawal.receivers().isEmpty()
                ? Optional.empty()
                : Optional.of(say("web.consent.withdrawn.to", names(withdrawal.receivers())));
        return say(
                        "web.consent.withdrawn.told",
                        new Dates(language).text(withdrawal.recorded().at()),
                        to.map(it -> what + " " + it).orElse(what),
                        by,
                        withdrawal.recorded().name())
                + (withdrawal.how().isBlank() ? "" : " " + withdrawal.how());
    }

    private ConsentPage.Parts parts(Consent consent) {
        return new ConsentPage.Parts(
                consent.kindsLeft().stream()
                        .sorted()
                        .map(kind -> Choice.of(kind.code(), kind(kind)))
                        .toList(),
                consent.receiversLeft().stream()
                        .sorted()
                        .map(id -> Choice.of(id.toString(), name(id)))
                        .toList(),
                List.of(WithdrawnBy.values()).stream()
                        .map(who -> Choice.of(who.code(), say("consent.withdrawn-by." + who.code())))
                        .toList());
    }
}
