package se.handslag.reporting.municipality.develop;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a development area was not written down. */
public enum CannotWriteArea implements Refusal {
    NOT_HEAD_OF_SERVICE("reporting.area.cannot.mandate", ""),
    NO_SUCH_TEAM("reporting.area.cannot.team", "team"),
    NO_HEADING("reporting.area.cannot.heading", "heading"),
    TOO_LONG("reporting.area.cannot.too-long", "text"),
    IN_THE_FUTURE("reporting.area.cannot.future", "decidedOn");

    private final String key;
    private final String field;

    CannotWriteArea(String key, String field) {
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
