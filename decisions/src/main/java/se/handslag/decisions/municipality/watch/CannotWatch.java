package se.handslag.decisions.municipality.watch;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the lists of what waits in all matters were not shown. */
public enum CannotWatch implements Refusal {
    NOT_HEAD_OF_SERVICE("not-head-of-service");

    private final String code;

    CannotWatch(String code) {
        this.code = code;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("decisions.watch.cannot." + code);
    }

    @Override
    public String field() {
        return "";
    }
}
