package se.handslag.web.demo;

/** Something that a member of staff does in a story, by the platform's own verbs. */
public interface Deed {
    /** @throws se.handslag.core.casework.RefusedAct if the platform refuses it, which no story's deed gives it reason to */
    void tell(Telling telling);
}
