package se.handslag.core.casework;

/**
 * Why an act could not be done, and what the person who tried can do about it.
 *
 * <p>A verb's refusals are a sealed family in its own folder, named {@code CannotGrant} and the like. A refusal is an answer, not an
 * exception: nothing was changed.
 */
public interface Refusal {
    /** What is missing and who can help, in one sentence that carries no personal data. */
    Sentence sentence();

    /** The form field that it concerns, so that a page can point at it; empty when it concerns the whole act. */
    default String field() {
        return "";
    }
}
