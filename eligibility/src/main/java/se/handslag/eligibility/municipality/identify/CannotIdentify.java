package se.handslag.eligibility.municipality.identify;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a person was not identified. */
public sealed interface CannotIdentify extends Refusal {
    /** Only those who work with persons write down who they are. */
    record NotACaseWorker() implements CannotIdentify {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot.not-a-case-worker");
        }
    }

    /** This municipality has no such case. */
    record NoSuchCase() implements CannotIdentify {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record Ended() implements CannotIdentify {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot.ended");
        }
    }

    /** Something is missing or cannot be read; each fault says what, at its field. */
    record Unreadable(List<Refusal> faults) implements CannotIdentify {
        public Unreadable {
            faults = List.copyOf(faults);
        }

        @Override
        public Sentence sentence() {
            return faults.get(0).sentence();
        }

        @Override
        public String field() {
            return faults.get(0).field();
        }
    }

    /**
     * The team has another open case here with the same number.
     *
     * @param other that case
     * @param openedOn the day it was opened
     */
    record AlreadyOpen(CaseId other, LocalDate openedOn) implements CannotIdentify {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot.already-open", openedOn);
        }

        @Override
        public String field() {
            return "identityNumber";
        }
    }

    /**
     * This municipality knows someone by the same number under another name, and nobody has said that it is the same person.
     *
     * <p>It does not carry the name: a mistaken number is someone else's.
     */
    record KnownUnderAnotherName() implements CannotIdentify {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot.known-under-another-name");
        }

        @Override
        public String field() {
            return "samePerson";
        }
    }

    /** What can be wrong beside the number and the name, which say that themselves. */
    enum Fault implements Refusal {
        PHONE_TOO_LONG("phone-too-long", "phone"),
        NO_SUCH_MUNICIPALITY_CODE("no-such-municipality-code", "municipality"),
        /** The mark comes from the population register; the head of service writes down that it has been taken away there. */
        PROTECTION_STAYS("protection-stays", "protection");

        private final String code;
        private final String field;

        Fault(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.identify.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}
