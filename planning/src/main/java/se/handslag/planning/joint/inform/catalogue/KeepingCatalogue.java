package se.handslag.planning.joint.inform.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.records.UnitOfWork;

/**
 * Writes entries into the authority's own catalogue: its heads, and those who run the system, which knows no person.
 *
 * <p>The catalogue is read by others than those who keep it, and nobody who gets support may stand in it.
 */
public final class KeepingCatalogue {
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("(?<![0-9])(?:[0-9]{2})?[0-9]{6}[-+ ]?[0-9]{4}(?![0-9])");

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    public KeepingCatalogue(Authority authority, UnitOfWork unitOfWork, Catalogue catalogue, Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public Outcome<CatalogueEntry, CannotKeepCatalogue> handle(Actor actor, SaveEntry command) {
        return unitOfWork.call(actor, Act.writing("catalogue.save"), () -> save(actor, command));
    }

    /** Whether this actor keeps the catalogue, so that a page offers it to nobody else. */
    public static boolean isKeptBy(Actor actor) {
        return actor.may(Mandate.HEAD_OF_SERVICE) || actor.may(Mandate.ADMINISTRATOR);
    }

    private Outcome<CatalogueEntry, CannotKeepCatalogue> save(Actor actor, SaveEntry command) {
        Optional<CannotKeepCatalogue> fault = whyNot(actor, command, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Revision before = Revision.UNSAVED;
        if (command.entry().isPresent()) {
            List<CatalogueEntry> versions = catalogue.versions(command.entry().get());
            if (versions.isEmpty()) {
                return Outcome.refused(CannotKeepCatalogue.NO_SUCH_ENTRY);
            }
            before = versions.get(0).revision();
            if (!before.equals(command.seen())) {
                return Outcome.refused(CannotKeepCatalogue.CHANGED_MEANWHILE);
            }
        }
        CatalogueEntry entry = new CatalogueEntry(
                command.entry().orElseGet(() -> new EntryId(TimeOrderedIds.next(clock))),
                new Revision(before.number() + 1),
                authority.id(),
                command.about(),
                command.from(),
                command.to(),
                Signature.of(actor, clock.instant()));
        catalogue.add(entry);
        return Outcome.done(entry);
    }

    /** What is wrong with what is to be written. */
    static Optional<CannotKeepCatalogue> whyNot(Actor actor, SaveEntry command, LocalDate today) {
        EntryWords about = command.about();
        if (!isKeptBy(actor)) {
            return Optional.of(CannotKeepCatalogue.NO_MANDATE);
        } else if (about.name().isEmpty()) {
            return Optional.of(CannotKeepCatalogue.NO_NAME);
        } else if (about.providerName().isEmpty()) {
            return Optional.of(CannotKeepCatalogue.NO_PROVIDER);
        } else if (about.purpose().isEmpty()) {
            return Optional.of(CannotKeepCatalogue.NO_PURPOSE);
        } else if (about.howToApply().isEmpty()) {
            return Optional.of(CannotKeepCatalogue.NO_WAY_IN);
        } else if (!about.isShortEnough()) {
            return Optional.of(CannotKeepCatalogue.TOO_LONG);
        } else if (about.all().anyMatch(text -> namesSomeone(text, today))) {
            return Optional.of(CannotKeepCatalogue.NAMES_A_PERSON);
        }
        return command.to()
                .filter(last -> last.isBefore(command.from()))
                .map(last -> CannotKeepCatalogue.ENDS_TOO_SOON);
    }

    private static boolean namesSomeone(String text, LocalDate today) {
        Matcher number = LIKE_A_NUMBER.matcher(text);
        while (number.find()) {
            if (IdentityNumber.parse(number.group(), today).isDone()) {
                return true;
            }
        }
        return false;
    }
}
