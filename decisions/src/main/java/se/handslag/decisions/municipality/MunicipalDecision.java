package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * A formal decision in one person's matter (beslut). It never changes; whatever happens to it later is a record of its own.
 *
 * <p>It carries all that its letter says, so that the letter reads the same in ten years.
 */
public sealed interface MunicipalDecision extends PersonalData
        permits Granted,
                PartlyGranted,
                Extended,
                Refused,
                Discontinued,
                Dismissed,
                Changed,
                Ended,
                DemandRefused,
                AppealDismissed {
    /** What every decision document states. */
    Particulars particulars();

    DecisionKind kind();

    <X> X match(Cases<X> cases);

    /** The days that this decision grants; empty if it grants none. What a later one leaves of them: {@link SupportInForce}. */
    default Optional<Period> granted() {
        return Optional.empty();
    }

    /** The earlier decision that this one extends, changes, ends or is about; empty if it stands by itself. */
    default Optional<DecisionId> about() {
        return Optional.empty();
    }

    /** What it is granted on, in words; empty for none. */
    default String conditions() {
        return "";
    }

    /** How the person was heard before it, where it goes against them; empty where that is not asked. */
    default Optional<Communication> communication() {
        return Optional.empty();
    }

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

    /** One answer for each kind of decision; the compiler counts them. */
    interface Cases<X> {
        X granted(Granted decision);

        X partlyGranted(PartlyGranted decision);

        X extended(Extended decision);

        X refused(Refused decision);

        X discontinued(Discontinued decision);

        X dismissed(Dismissed decision);

        X changed(Changed decision);

        X ended(Ended decision);

        X demandRefused(DemandRefused decision);

        X appealDismissed(AppealDismissed decision);
    }
}
