package se.handslag.decisions.municipality.communicate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.casework.Outcome;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.hear.OralHearing;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.prepare.Preparation;

/**
 * How the person was heard before a decision against them, as the record has it. Pure: every decision against a person asks the same.
 *
 * <p>Source: 24 and 25 §§ förvaltningslagen (2017:900).
 */
public final class HowHeard {
    private HowHeard() {}

    /** What a decision made on the day states of it, or what is missing; about the open application, or else the support in force. */
    public static Outcome<Communication, CannotDecide> of(Matter matter, LocalDate day) {
        Preparation now = matter.preparationNow();
        if (now.communicated().isEmpty() && now.skipped().isEmpty()) {
            return Outcome.refused(CannotDecide.Missing.NOT_HEARD);
        }
        Optional<LocalDate> waitsUntil = now.communicated().stream()
                .filter(it -> it.waits(day))
                .map(Communicated::answerBy)
                .max(Comparator.naturalOrder());
        if (waitsUntil.isPresent()) {
            return Outcome.refused(new CannotDecide.TimeToAnswer(waitsUntil.get()));
        }
        if (!NewMaterial.of(matter).isEmpty()) {
            return Outcome.refused(CannotDecide.Missing.NEW_MATERIAL);
        }
        Optional<OralHearing> toHold = now.hearingsToHold().stream().findFirst();
        if (toHold.isPresent()) {
            return Outcome.refused(new CannotDecide.HearingNotHeld(toHold.get().askedOn()));
        }
        return Outcome.done(told(now));
    }

    /**
     * The same before a decision against the person about the support that they have. What was sent about an application that waits has
     * to do with that application, and nobody has been heard of the support by it.
     */
    public static Outcome<Communication, CannotDecide> ofTheSupport(Matter matter, LocalDate day) {
        return matter.openApplication().isEmpty()
                ? of(matter, day)
                : Outcome.refused(CannotDecide.Missing.APPLICATION_FIRST);
    }

    /** What a letter says of it before the decision is made; empty while the person has been told of nothing. */
    public static Optional<Communication> known(Matter matter) {
        Preparation now = matter.preparationNow();
        return now.communicated().isEmpty() && now.skipped().isEmpty() ? Optional.empty() : Optional.of(told(now));
    }

    /** Where something was sent, that is what is stated, with all that the person answered; otherwise why nothing was. */
    private static Communication told(Preparation now) {
        if (now.communicated().isEmpty()) {
            return new Communication.Skipped(
                    now.skipped().stream().map(SkippedCommunication::inWords).collect(Collectors.joining("\n")));
        }
        Communicated last = now.communicated().get(now.communicated().size() - 1);
        String replies = now.communicated().stream()
                .flatMap(it -> it.replies().stream())
                .map(CommunicationReply::text)
                .collect(Collectors.joining("\n"));
        return new Communication.Sent(last.sent().on(), last.answerBy(), replies);
    }
}
