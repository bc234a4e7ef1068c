package se.handslag.web.joint.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.web.shell.Visit;

/**
 * An authority that a copy of something may go to today on the person's consent.
 *
 * @param to which
 * @param name as it calls itself
 * @param until the last day of the consent
 */
public record CopyOffer(AuthorityId to, String name, LocalDate until) {
    /** The field of a form that says where a copy is to go. */
    public static final String FIELD = "copyTo";

    /** Whom a copy of this kind may go to in the case of the path; empty when no consent covers it today. */
    public static Optional<CopyOffer> of(Visit visit, ItemKind kind) {
        // Whoever reads the plan in an emergency does not read the consents, and hands nothing over on them.
        List<Consent> consents = visit.unlessBlocked(
                () -> visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()), List.of());
        return visit.use(Receivers.class).all().stream()
                .flatMap(authority -> offer(visit, consents, authority, kind).stream())
                .findFirst();
    }

    private static Optional<CopyOffer> offer(Visit visit, List<Consent> consents, Authority authority, ItemKind kind) {
        return consents.stream()
                .filter(consent -> consent.covers(authority.id(), kind, visit.today()))
                .findFirst()
                .map(consent -> new CopyOffer(
                        authority.id(), authority.name(), consent.period().to()));
    }

    /** Where the sent form wants a copy to go; empty when its box is not ticked. */
    public static Optional<AuthorityId> chosen(Visit visit) {
        String chosen = visit.form().text(FIELD);
        return visit.use(Receivers.class).all().stream()
                .map(Authority::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst();
    }
}
