package se.handslag.core.casefile.search;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.IdentityNumberFault;

/** Why nothing was searched for. */
public sealed interface CannotSearch extends Refusal {
    @Override
    default String field() {
        return "term";
    }

    /** Less than two letters. */
    record TooShort() implements CannotSearch {
        @Override
        public Sentence sentence() {
            return Sentence.of("search.cannot.too-short");
        }
    }

    /** More than any name or number. */
    record TooLong() implements CannotSearch {
        @Override
        public Sentence sentence() {
            return Sentence.of("search.cannot.too-long");
        }
    }

    /** The authority may not search by such a term. */
    record NotAllowed(SearchTerm term) implements CannotSearch {
        @Override
        public Sentence sentence() {
            return Sentence.of("search.cannot.not-allowed");
        }
    }

    /** What was written is no identity number. @param mayGoOn whether a number from another register could be written so */
    record NotANumber(IdentityNumberFault fault, boolean mayGoOn) implements CannotSearch {
        @Override
        public Sentence sentence() {
            return fault.sentence();
        }
    }
}
