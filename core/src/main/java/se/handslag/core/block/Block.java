package se.handslag.core.block;

import java.util.Set;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * What a person has asked to have closed off (spärr). It never changes; a {@link BlockLift} is added beside it.
 *
 * @param id which
 * @param caseId whose
 * @param scope from whom
 * @param unit between units: the unit whose documentation it is about, as the access log names it; otherwise empty
 * @param parts between units: which parts; otherwise none
 * @param askedBy who asked
 * @param informed what the person was told that it means, at most {@value #LONGEST} characters
 * @param set who recorded it and when; it holds from then
 */
public record Block(
        UUID id,
        CaseId caseId,
        BlockScope scope,
        String unit,
        Set<RecordPart> parts,
        AskedBy askedBy,
        String informed,
        Signature set)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 1_000;

    public Block {
        parts = Set.copyOf(parts);
    }

    @Override
    public String toString() {
        return "Block[" + id + "]";
    }
}
