package se.handslag.planning.joint.inform.catalogue;

import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;

/** Why an entry was not written into the catalogue. */
public enum CannotKeepCatalogue implements Refusal {
    NO_MANDATE("no-mandate", ""),
    NO_SUCH_ENTRY("no-such-entry", ""),
    CHANGED_MEANWHILE("changed-meanwhile", ""),
    NO_NAME("no-name", "name"),
    NO_PROVIDER("no-provider", "providerName"),
    NO_PURPOSE("no-purpose", "purpose"),
    NO_WAY_IN("no-way-in", "howToApply"),
    TOO_LONG("too-long", "name"),
    NAMES_A_PERSON("names-a-person", "contact"),
    ENDS_TOO_SOON("ends-too-soon", "to");

    private final String code;
    private final String field;

    CannotKeepCatalogue(String code, String field) {
        this.code = code;
        this.field = field;
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("catalogue.cannot." + code, EntryWords.LONGEST_NAME, EntryWords.LONGEST);
    }

    @Override
    public String field() {
        return field;
    }
}
