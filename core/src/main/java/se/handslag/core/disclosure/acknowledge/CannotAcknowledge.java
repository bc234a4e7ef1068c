package se.handslag.core.disclosure.acknowledge;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a copy was not acknowledged. */
public enum CannotAcknowledge implements Refusal {
    NO_SUCH_COPY("acknowledge.cannot.no-such-copy"),
    NOT_ASKED_FOR("acknowledge.cannot.not-asked-for");

    private final String key;

    CannotAcknowledge(String key) {
        this.key = key;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(key);
    }

    @Override
    public String field() {
        return "";
    }
}
