package se.handslag.core.access.relation;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.IdentityNumberFault;

/** Why it was not written down whom someone is close to. Never says whether the person is known here. */
public sealed interface CannotDeclareRelation extends Refusal {
    /** What can be wrong beside the number. */
    enum Fault implements CannotDeclareRelation {
        /** Only the head of service declares for someone else. */
        NOT_FOR_OTHERS("relation.cannot.not-for-others", "staff"),
        NO_STAFF("relation.cannot.no-staff", "staff"),
        TOO_MANY("relation.cannot.too-many", "");

        private final String key;
        private final String field;

        Fault(String key, String field) {
            this.key = key;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(key);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The number cannot be read. */
    record Number(IdentityNumberFault fault) implements CannotDeclareRelation {
        @Override
        public Sentence sentence() {
            return fault.sentence();
        }

        @Override
        public String field() {
            return fault.field();
        }
    }
}
