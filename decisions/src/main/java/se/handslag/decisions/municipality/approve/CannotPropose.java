package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a proposal was not sent. */
public sealed interface CannotPropose extends Refusal {
    /** The cases that need no more than to be named. */
    enum Now implements CannotPropose {
        NO_SUCH_CASE("no-such-case"),
        NOT_A_CASE_WORKER("not-a-case-worker"),
        /** One person decides this. */
        NOT_NEEDED("not-needed"),
        /** A proposal waits already. */
        ALREADY_WAITS("already-waits"),
        /** A proposal of another kind has come back and is not dealt with. */
        ANOTHER_RETURNED("another-returned"),
        TOO_LONG("too-long");

        private final String code;

        Now(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.propose.cannot." + code);
        }
    }

    /** Something that the decision needs is not filled in. */
    record FieldMissing(String field) implements CannotPropose {
        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.propose.cannot.field-missing");
        }
    }

    /** What came back is what is mended: this point was approved and says something else now. */
    record ChangesAnApprovedPoint(ProposalPoint point) implements CannotPropose {
        @Override
        public Sentence sentence() {
            return Sentence.of(
                    "decisions.propose.cannot.changes-an-approved-point",
                    Sentence.of("proposal.point." + point.code()));
        }
    }

    /** The decision could not be made as it is written. */
    record NotReady(Refusal why) implements CannotPropose {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }
}
