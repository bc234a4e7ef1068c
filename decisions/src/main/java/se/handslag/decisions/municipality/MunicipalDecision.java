package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * A formal decision in one person's matter (beslut). It never changes; whatever happens to it later is a record of its own.
 *
 * <p>It carries all that its letter says, so that the letter reads the same in ten years.
 */
public sealed interface MunicipalDecision extends PersonalData permits Granted, Extended, Refused {
    /** What every decision document states. */
    Particulars particulars();

    DecisionKind kind();

    /** The days that it grants; empty for a refusal. */
    Optional<Period> granted();

    <X> X match(
            Function<? super Granted, ? extends X> granted,
            Function<? super Extended, ? extends X> extended,
            Function<? super Refused, ? extends X> refused);

    default DecisionId id() {
        return particulars().id();
    }

    default CaseId caseId() {
        return particulars().caseId();
    }

    /** The Swedish day of the decision; the law of this day governs it, and an appeal of it. */
    default LocalDate decidedOn() {
        return particulars().decidedOn();
    }
}
