package se.handslag.core.journal;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why a note was not signed. What was written is kept as a draft by the page. */
public enum CannotSign implements Refusal {
    NO_SUCH_CASE("note.cannot.no-such-case", ""),
    EMPTY("note.cannot.empty", "text"),
    TOO_LONG("note.cannot.too-long", "text"),
    IN_THE_FUTURE("note.cannot.in-the-future", "happenedAt"),
    TOO_LONG_AGO("note.cannot.too-long-ago", "happenedAt"),
    ALREADY_SIGNED("note.cannot.already-signed", ""),
    NO_CONSENT_FOR_COPY("note.cannot.no-consent-for-copy", "copyTo"),
    BLOCKED_COPY("note.cannot.blocked-copy", "copyTo"),
    PROTECTION_NOT_SEEN("disclosure.cannot.protection-not-seen", "protectionSeen"),
    DRAFT_OF_ANOTHER_CASE("note.cannot.draft-of-another-case", ""),
    NO_SUCH_NOTE_TO_CORRECT("note.cannot.no-such-note", "corrects");

    private final String key;
    private final String field;

    CannotSign(String key, String field) {
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
