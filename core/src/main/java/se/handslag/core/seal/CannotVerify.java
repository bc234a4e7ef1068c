package se.handslag.core.seal;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the record was not verified. */
public enum CannotVerify implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service");

    private final String code;

    CannotVerify(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("seal.verify.cannot." + code);
    }

    @Override
    public String field() {
        return "";
    }
}
