package se.handslag.core.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.person.PersonalData;

/**
 * What a disclosure rests on: the ground, why it holds, and how its conditions were settled.
 *
 * @param ground the legal ground
 * @param reason why it holds, in words; not asked for with consent
 * @param answers to the ground's conditions
 */
public record Basis(Ground ground, String reason, Answers answers) implements PersonalData {
    private static final int OF_AGE = 18;

    /** A consent that is registered; it speaks for itself. */
    public static Basis consent() {
        return new Basis(Ground.CONSENT, "", Answers.none());
    }

    /**
     * Why nothing can go on this basis; empty if it holds as far as a program can tell. Whether a consent covers it is asked separately,
     * of the register.
     *
     * @param releasing what kind of authority hands over
     * @param to what kind of receiver
     * @param day when
     * @param born when the person was born, as far as it is known
     */
    public Optional<CannotDisclose> whyNot(
            AuthorityKind releasing, ReceiverKind to, LocalDate day, Optional<LocalDate> born) {
        if (!ground.isOpenTo(releasing)) {
            return Optional.of(new CannotDisclose.GroundNotOpen(ground));
        } else if (!ground.isOpenTowards(to)) {
            return Optional.of(new CannotDisclose.NotTowards(ground, to));
        } else if (!ground.isInForce(releasing, day)) {
            return Optional.of(new CannotDisclose.NotInForce(ground, day));
        }
        for (Condition condition : ground.conditions(to)) {
            if (answers.to(condition).filter(condition::isSettledBy).isEmpty()) {
                return Optional.of(new CannotDisclose.ConditionOpen(ground, condition));
            }
        }
        if (ground.asksForReason() && reason.isBlank()) {
            return Optional.of(new CannotDisclose.NoReason(ground));
        } else if (reason.length() > Disclosure.LONGEST_REASON) {
            return Optional.of(new CannotDisclose.ReasonTooLong());
        } else if (isSaidToBeUnder18()
                && born.filter(birth -> !birth.plusYears(OF_AGE).isAfter(day)).isPresent()) {
            return Optional.of(new CannotDisclose.OfAge());
        }
        return Optional.empty();
    }

    private boolean isSaidToBeUnder18() {
        return answers.to(Condition.SITUATION)
                .filter(Condition.Situation.UNDER_18::equals)
                .isPresent();
    }

    /** As it is kept: without answers to what the ground does not ask. */
    public Basis kept(ReceiverKind to) {
        return new Basis(ground, reason, answers.only(ground.conditions(to)));
    }

    @Override
    public String toString() {
        return "Basis[" + ground + "]";
    }
}
