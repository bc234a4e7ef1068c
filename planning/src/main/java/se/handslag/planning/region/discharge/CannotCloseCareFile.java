package se.handslag.planning.region.discharge;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why the region's file was not closed. */
public enum CannotCloseCareFile implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    ALREADY_ENDED("already-ended", ""),
    NO_MANDATE("no-mandate", ""),
    IN_THE_FUTURE("in-the-future", "on"),
    BEFORE_THE_CASE("before-the-case", "on"),
    TOO_LONG("too-long", "summary");

    private final String code;
    private final String field;

    CannotCloseCareFile(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("care.close.cannot." + code, CloseCareFile.LONGEST_SUMMARY);
    }

    @Override
    public String field() {
        return field;
    }
}
