package se.handslag.decisions.municipality.grantpart;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Why support was not granted in part. */
public sealed interface CannotGrantPart extends Refusal {
    /** Something that every decision against a person needs is missing. */
    record NotReady(CannotDecide why) implements CannotGrantPart {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** What is granted could not be granted by itself either. */
    record NotGrantable(CannotGrant why) implements CannotGrantPart {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    /** What is wrong with what is refused. */
    enum TheRest implements CannotGrantPart {
        NOTHING_REFUSED("nothing-refused"),
        TEXT_TOO_LONG("text-too-long");

        private final String code;

        TheRest(String code) {
            this.code = code;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("decisions.grant-part.cannot." + code);
        }

        @Override
        public String field() {
            return "notGranted";
        }
    }
}
