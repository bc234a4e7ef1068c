package se.handslag.planning.joint.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;

/**
 * A plan that two people look at, each on their own screen.
 *
 * @param <F> what names a field of it
 * @param <C> all that it says
 */
abstract class TwoScreens<F, C> {
    /** What came of a save. @param asked the fields that are asked about; none when it was saved */
    record Saved(Optional<Signature> mergedWith, List<?> asked) {}

    private final String name;
    private final Class<?> command;
    final Actor one;
    final Actor other;
    final F left;
    final F right;

    TwoScreens(String name, Class<?> command, Actor one, Actor other, F left, F right) {
        this.name = name;
        this.command = command;
        this.one = one;
        this.other = other;
        this.left = left;
        this.right = right;
    }

    /** What the first version says. */
    abstract C first();

    /** The same with another text in a field. */
    abstract C with(C content, F field, String text);

    /** Saves it, as somebody does who looked at this version. */
    abstract Outcome<Optional<Signature>, ? extends Refusal> save(
            Actor actor, CaseId caseId, Revision seen, C content, Chosen<F> chosen);

    /** The fields that the refusal asks about; none when it is another refusal. */
    abstract List<F> asked(Refusal refusal);

    /** What the newest version says in a field. */
    abstract String text(Actor actor, CaseId caseId, F field);

    /** What must be there before the first version, on a case that is open at both. */
    void prepare(CaseId caseId) {}

    final void begin(CaseId caseId) {
        prepare(caseId);
        save(one, caseId, Revision.UNSAVED, first(), Chosen.nothing()).orElseThrow();
    }

    /** Saves the first version with one field changed, and with this choice. */
    final Saved changes(Actor actor, CaseId caseId, F field, String text, Chosen<F> chosen) {
        return save(actor, caseId, new Revision(1), with(first(), field, text), chosen)
                .match(by -> new Saved(by, List.of()), refusal -> new Saved(Optional.empty(), asked(refusal)));
    }

    final Saved changes(Actor actor, CaseId caseId, F field, String text) {
        return changes(actor, caseId, field, text, Chosen.nothing());
    }

    final Chosen<F> ours(Revision against, F field) {
        return new Chosen<>(against, Set.of(field), Set.of());
    }

    final Chosen<F> theirs(Revision against, F field) {
        return new Chosen<>(against, Set.of(), Set.of(field));
    }

    /** The command that saves it. */
    final Class<?> command() {
        return command;
    }

    static <T, R extends Refusal> Outcome<Optional<Signature>, R> by(
            Outcome<T, R> outcome, Function<T, Optional<Signature>> mergedWith) {
        return outcome.match(saved -> Outcome.done(mergedWith.apply(saved)), Outcome::refused);
    }

    @Override
    public String toString() {
        return name;
    }
}
