package se.handslag.core.records;

import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;

/**
 * Who says that a case may be erased, and keeps the protocol of it.
 *
 * <p>Asked by {@link RowEraser} inside the transaction that erases, with the case held, so that it sees what is erased and nothing later.
 */
public interface ErasureWarrants {
    /** The warrant for this case, or why there is none. */
    Outcome<Warrant, Refusal> find(CaseId caseId);

    /** The right to erase one case now. */
    @FunctionalInterface
    interface Warrant {
        /** Keeps the protocol of what went, in the same transaction. */
        void carriedOut(Actor actor, ErasedRows rows);
    }
}
