package se.handslag.core.export;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an extract was not looked through, drawn up or handed out. */
public enum CannotExport implements Refusal {
    NO_SUCH_CASE("no-such-case", ""),
    NOT_YOURS("not-yours", ""),
    /** The person has files here that the actor does not coordinate. */
    OTHER_FILES("other-files", ""),
    /** The person has blocked something from the coordinator's unit, or at the authority that handed a copy over. */
    BLOCKED("blocked", ""),
    /** No part has said what a table is, so that nobody can say that the extract is whole. */
    UNACCOUNTED("unaccounted", ""),
    NO_SUCH_CHAPTER("no-such-chapter", ""),
    NO_REQUEST("no-request", "request"),
    REQUEST_TOO_LONG("request-too-long", "request"),
    NO_ASKER("no-asker", "asker"),
    ASKER_TOO_LONG("asker-too-long", "asker"),
    NOTHING_SEEN("nothing-seen", "seen"),
    SEEN_TOO_LONG("seen-too-long", "seen"),
    NOT_REVIEWED("not-reviewed", "reviewed"),
    NO_SUCH_EXPORT("no-such-export", ""),
    /** Drawn up another day; what is to be withheld must be looked through again. */
    OF_ANOTHER_DAY("of-another-day", "");

    private final String code;
    private final String field;

    CannotExport(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("export.cannot." + code);
    }

    @Override
    public String field() {
        return field;
    }
}
