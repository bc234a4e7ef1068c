package se.handslag.decisions.municipality.erase;

import java.util.Optional;

/**
 * What someone has judged of a personal file that decides how long it is kept. The machine knows none of it by itself.
 *
 * <p>Source: SoL (2025:400) 16 kap. 2, 2 a and 3 §§; socialtjänstförordningen (2025:468) 13 kap. 1 §.
 */
public enum Judgement {
    /** The file tells of who is someone's parent (faderskap, föräldraskap). */
    PARENTHOOD("parenthood", true),
    /** The file tells of an adoption. */
    ADOPTION("adoption", true),
    /** The file tells of a child's placement outside the home. */
    CHILD_PLACEMENT("child-placement", true),
    /** The file holds an investigation for the protection of the child it is about. */
    CHILD_PROTECTION("child-protection", false),
    /** The file holds an agreement on custody, residence or contact about the child it is about. */
    CUSTODY_AGREEMENT("custody-agreement", false),
    /** The birth date is not known here, and the person is one of those kept for research. */
    IN_RESEARCH_SAMPLE("in-research-sample", true),
    /** The birth date is not known here, and the person is not one of those kept for research. */
    OUTSIDE_RESEARCH_SAMPLE("outside-research-sample", false);

    private final String code;
    private final boolean keepsForEver;

    Judgement(String code, boolean keepsForEver) {
        this.code = code;
        this.keepsForEver = keepsForEver;
    }

    /** The stored code; never changes. Texts: {@code retention.judgement.<code>}. */
    public String code() {
        return code;
    }

    /** Whether the file is never erased. */
    public boolean keepsForEver() {
        return keepsForEver;
    }

    /** Whether it says on which days the person may have been born, which is for the head of service to answer for. */
    public boolean isOfTheSample() {
        return this == IN_RESEARCH_SAMPLE || this == OUTSIDE_RESEARCH_SAMPLE;
    }

    public static Optional<Judgement> ofCode(String code) {
        for (Judgement it : values()) {
            if (it.code.equals(code)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }
}
