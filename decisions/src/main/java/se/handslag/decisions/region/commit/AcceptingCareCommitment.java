package se.handslag.decisions.region.commit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.region.commit.CannotCommit.Now;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/**
 * Takes on a person's care (vårdåtagande): a named member of the region's health-care staff answers for it.
 *
 * <p>What is said is a note in the patient record. It is no decision that can be appealed, and no one is told how to appeal it [INFER].
 */
public final class AcceptingCareCommitment {
    /** The longest undertaking, in characters. */
    public static final int LONGEST = 4_000;

    /** The most months from today to the first day: the platform's guard against typing errors, and not law. */
    public static final int MOST_MONTHS_AHEAD = 12;

    private final Stating stating;

    @Inject
    public AcceptingCareCommitment(Stating stating) {
        this.stating = stating;
    }

    /** @throws se.handslag.core.records.WrongAuthority if the actor is employed by another authority */
    public Outcome<CareCommitment, CannotCommit> handle(Actor actor, AcceptCareCommitment command) {
        LocalDate today = stating.today();
        return stating.state(
                actor,
                "commitment.accept",
                command,
                command.contact().isPresent(),
                matter -> fault(matter, actor, command, today),
                (matter, particulars) -> new CareCommitment(
                        particulars,
                        command.from(),
                        command.undertakes().strip(),
                        command.contact().map(wish -> Contacts.of(actor, wish))));
    }

    /** Why nobody, or not this actor, can take on the care now; empty if they can. */
    public static Optional<Now> whyNot(CareMatter matter, Actor actor) {
        return Stating.whyNoAnswer(matter, actor);
    }

    private static Optional<? extends CannotCommit> fault(
            CareMatter matter, Actor actor, AcceptCareCommitment command, LocalDate today) {
        Optional<Now> now = whyNot(matter, actor);
        return now.isPresent() ? now : ofTheWords(matter, command, today);
    }

    private static Optional<Written> ofTheWords(CareMatter matter, AcceptCareCommitment command, LocalDate today) {
        if (command.undertakes().isBlank()) {
            return Optional.of(Written.NOTHING_UNDERTAKEN);
        } else if (command.undertakes().length() > LONGEST) {
            return Optional.of(Written.UNDERTAKES_TOO_MUCH);
        } else if (command.from().isBefore(Dates.day(matter.file().openedAt()))) {
            return Optional.of(Written.BEGINS_BEFORE_THE_CASE);
        } else if (command.from().isAfter(today.plusMonths(MOST_MONTHS_AHEAD))) {
            return Optional.of(Written.BEGINS_TOO_FAR_AHEAD);
        }
        return command.contact().flatMap(wish -> Contacts.fault(matter, wish));
    }
}
