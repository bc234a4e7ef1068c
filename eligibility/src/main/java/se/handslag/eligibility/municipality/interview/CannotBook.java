package se.handslag.eligibility.municipality.interview;

import java.util.List;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.disclosure.CannotDisclose;

/** Why an interview was not booked. */
public sealed interface CannotBook extends Refusal {
    /** Only those who assess persons book interviews. */
    record NotACaseWorker() implements CannotBook {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.interview.cannot.not-a-case-worker");
        }
    }

    /** This municipality has no such case. */
    record NoSuchCase() implements CannotBook {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.interview.cannot.no-such-case");
        }
    }

    /** The case has ended. */
    record Ended() implements CannotBook {
        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.interview.cannot.ended");
        }
    }

    /** Something is missing or cannot be; each fault says what. */
    record Incomplete(List<Fault> faults) implements CannotBook {
        public Incomplete {
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

    /** The region could not be told. */
    record RegionNotTold(CannotDisclose why) implements CannotBook {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why instanceof CannotDisclose.ProtectionNotSeen ? why.field() : "region";
        }
    }

    /** What can be wrong with a booking. */
    enum Fault implements Refusal {
        HAS_BEEN("has-been", "day"),
        TOO_FAR_AHEAD("too-far-ahead", "day"),
        NO_PLACE("no-place", "place"),
        PLACE_TOO_LONG("place-too-long", "place"),
        /** The place is said to the region, which is not to know whom it is about. */
        PLACE_NAMES_THE_PERSON("place-names-the-person", "place"),
        NO_ONE_FROM_THE_REGION("no-one-from-the-region", "regionStaff"),
        NAME_TOO_LONG("name-too-long", "regionStaff"),
        /** Nobody has said that what the region is told harms no one. */
        HARM_NOT_TRIED("harm-not-tried", "noHarm");

        private final String code;
        private final String field;

        Fault(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("eligibility.interview.cannot." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }
}
