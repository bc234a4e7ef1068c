package se.handslag.decisions.municipality.apply;

import java.time.LocalDate;
import java.util.function.Function;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;

/**
 * By what right someone applied for the person (behörighet att föra talan).
 *
 * <p>Source: 14–15 §§ förvaltningslagen (2017:900) for a representative.
 */
@Carries(
        value = LegalTopic.REPRESENTATIVE,
        by =
                "A representative's power of attorney is recorded: name, scope, date, right to appoint another in one's place and who has seen it; so is the mandate"
                        + " of a guardian.",
        leftToPeople = "To judge whether the power of attorney or the mandate covers the matter.")
public sealed interface RightToSpeak extends PersonalData {
    /** The longest name, in characters. */
    int LONGEST_NAME = 200;

    /** The longest scope, in characters. */
    int LONGEST_SCOPE = 1_000;

    /** Who speaks for the person. */
    String name();

    /** What they may do, in words. */
    String scope();

    /** What kind of applicant has such a right. */
    AppliedBy by();

    <X> X match(
            Function<? super PowerOfAttorney, ? extends X> attorney,
            Function<? super Guardianship, ? extends X> guardian);

    /**
     * A power of attorney (fullmakt).
     *
     * @param name who has it (ombud)
     * @param scope what it covers
     * @param maySubstitute whether they may appoint another in their place
     * @param datedOn the day it was signed
     * @param seenBy who of the employees has seen it; empty if nobody has
     */
    record PowerOfAttorney(String name, String scope, boolean maySubstitute, LocalDate datedOn, String seenBy)
            implements RightToSpeak {
        public PowerOfAttorney {
            name = name.strip();
            scope = scope.strip();
            seenBy = seenBy.strip();
        }

        @Override
        public AppliedBy by() {
            return AppliedBy.REPRESENTATIVE;
        }

        @Override
        public <X> X match(
                Function<? super PowerOfAttorney, ? extends X> attorney,
                Function<? super Guardianship, ? extends X> guardian) {
            return attorney.apply(this);
        }

        @Override
        public String toString() {
            return "PowerOfAttorney";
        }
    }

    /**
     * A guardian's or an administrator's mandate (förordnande).
     *
     * @param name who has it
     * @param kind which
     * @param scope what it covers
     * @param coversTheMatter whether this matter is in it, as the one who registered it reads it
     */
    record Guardianship(String name, GuardianKind kind, String scope, boolean coversTheMatter) implements RightToSpeak {
        public Guardianship {
            name = name.strip();
            scope = scope.strip();
        }

        @Override
        public AppliedBy by() {
            return AppliedBy.GUARDIAN;
        }

        @Override
        public <X> X match(
                Function<? super PowerOfAttorney, ? extends X> attorney,
                Function<? super Guardianship, ? extends X> guardian) {
            return guardian.apply(this);
        }

        @Override
        public String toString() {
            return "Guardianship";
        }
    }
}
