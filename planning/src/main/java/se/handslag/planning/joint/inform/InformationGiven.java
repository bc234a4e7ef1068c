package se.handslag.planning.joint.inform;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * That the person was told of support and care (information och vägledning). It never changes; what was wrong is struck.
 *
 * @param id the occasion
 * @param caseId whose case
 * @param on the day they were told
 * @param told which support and care that exists they were told of, beside what stands in {@code of}; may be blank
 * @param recommended which of it was recommended to them, beside what stands in {@code of}; may be blank
 * @param help what help with applying came of it
 * @param helpWith with what; blank for none
 * @param telling how they were told, and what they made of it
 * @param of what they were told of from the catalogue and of the team's own work
 * @param by who told them and wrote it down, and when
 */
public record InformationGiven(
        InformationId id,
        CaseId caseId,
        LocalDate on,
        String told,
        String recommended,
        ApplicationHelp help,
        String helpWith,
        Telling telling,
        List<ToldOf> of,
        Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 2_000;

    public InformationGiven {
        of = List.copyOf(of);
    }

    /** Everything they were told of, in words; blank if nothing. */
    public String toldInWords() {
        return words(told, one -> true);
    }

    /** Everything that was recommended to them, in words; blank if nothing. */
    public String recommendedInWords() {
        return words(recommended, ToldOf::recommended);
    }

    private String words(String own, Predicate<ToldOf> which) {
        return Stream.concat(of.stream().filter(which).map(ToldOf::name), Stream.of(own))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return "InformationGiven[" + id + "]";
    }
}
