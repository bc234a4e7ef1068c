package se.handslag.web.signin.account;

import java.time.Duration;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why someone did not come in by an account. It never says whether there is such an account, or which of the two secrets was wrong. */
public sealed interface CannotProve extends Refusal {

    /** Name, password or code is not right. */
    record Wrong() implements CannotProve {
        @Override
        public Sentence sentence() {
            return Sentence.of("account.wrong");
        }
    }

    /** It has failed too often. @param minutes how long to wait */
    record Wait(long minutes) implements CannotProve {
        static Wait of(Duration left) {
            return new Wait(left.plusSeconds(59).toMinutes());
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("account.wait", minutes);
        }
    }

    @Override
    default String field() {
        return "staff";
    }
}
