package se.handslag.core.casefile.search;

import se.handslag.core.casework.Sentence;

/** What a person may be searched by (sökbegrepp). The text is {@code search.term.<code>}. */
public enum SearchTerm {
    /** Name, or what a case is called before its person is known. */
    NAME("name"),
    /** Personal number, coordination number or reserve number. */
    IDENTITY_NUMBER("identity-number"),
    /** Case number, whole or as its end is printed. */
    CASE_NUMBER("case-number");

    private final String code;

    SearchTerm(String code) {
        this.code = code;
    }

    /** The stored code; never changes. The access log has it, and not what was searched for. */
    public String code() {
        return code;
    }

    public Sentence sentence() {
        return Sentence.of("search.term." + code);
    }
}
