package se.handslag.web.signin.oidc;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.HsaId;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.web.shell.CannotComeIn;
import se.handslag.web.shell.Recognised;

/** Reads from what a provider says who someone is and what they may do here. */
final class WhoItIs {
    private static final int LONGEST = 200;

    private final ProviderSettings settings;

    WhoItIs(ProviderSettings settings) {
        this.settings = settings;
    }

    /** @param today settles the century of a number that is written without it */
    Outcome<Recognised, CannotComeIn> of(Said said, LocalDate today) {
        ProviderSettings.Attributes attributes = settings.attributes();
        Optional<StaffId> staff = said.text(attributes.staff()).flatMap(WhoItIs::staffId);
        Optional<String> name = within(said, attributes.name());
        Optional<String> title = within(said, attributes.title());
        Optional<String> unit = within(said, attributes.unit());
        Set<Mandate> mandates = mandates(said);
        if (staff.isEmpty()) {
            return Outcome.refused(CannotComeIn.NO_STAFF_ID);
        } else if (!isEmployedHere(said)) {
            return Outcome.refused(CannotComeIn.OTHER_EMPLOYER);
        } else if (!settings.commissions().isEmpty()
                && said.texts(attributes.commission()).stream().noneMatch(settings.commissions()::contains)) {
            return Outcome.refused(CannotComeIn.OTHER_COMMISSION);
        } else if (name.isEmpty() || title.isEmpty() || unit.isEmpty()) {
            return Outcome.refused(CannotComeIn.INCOMPLETE);
        } else if (mandates.isEmpty()) {
            return Outcome.refused(CannotComeIn.NO_MANDATE);
        }
        return Outcome.done(new Recognised(
                new Actor(staff.get(), name.get(), title.get(), settings.authority(), unit.get(), mandates),
                said.text(attributes.personalNumber()).flatMap(written -> number(written, today))));
    }

    /** What is no number is none: the rule that it serves then rests on what staff declare themselves. */
    private static Optional<IdentityNumber> number(String written, LocalDate today) {
        return IdentityNumber.parse(written, today).match(Optional::of, fault -> Optional.empty());
    }

    /** As everywhere else where an id is written, so that whoever is barred is barred however it was typed. */
    private static Optional<StaffId> staffId(String written) {
        return HsaId.parse(written)
                .match(id -> Optional.of(new StaffId(WrittenStaffId.kept(id.value()))), fault -> Optional.empty());
    }

    private static Optional<String> within(Said said, String name) {
        return said.text(name).filter(text -> text.length() <= LONGEST);
    }

    private boolean isEmployedHere(Said said) {
        return said.text(settings.attributes().employer())
                .map(WhoItIs::comparable)
                .filter(employer ->
                        settings.employers().stream().map(WhoItIs::comparable).anyMatch(employer::equals))
                .isPresent();
    }

    /** An organisation number is written with its dash or without. */
    private static String comparable(String employer) {
        return employer.replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** Whoever works with persons does not run the system as well, whatever the directory gives them: nobody lets themselves in. */
    private Set<Mandate> mandates(Said said) {
        Set<Mandate> all = EnumSet.noneOf(Mandate.class);
        said.texts(settings.attributes().role())
                .forEach(role -> all.addAll(settings.mandates().getOrDefault(role, Set.of())));
        if (all.size() > 1) {
            all.remove(Mandate.ADMINISTRATOR);
        }
        return all;
    }
}
