package se.handslag.web.municipality.decision.rest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/**
 * How a program does an act: what it sends, and the verb that does it.
 *
 * @param <C> the command
 * @param command what is sent, without what the address says
 * @param verb does it
 * @param exists whether what the command names besides the address is there
 */
record Doing<C extends Record>(Class<C> command, BiFunction<Visit, C, Reply> verb, BiPredicate<MatterView, C> exists) {
    /** A verb of the visitor's own authority, as its {@code handle}. */
    @FunctionalInterface
    interface Handling<V, C, T> {
        Outcome<T, ? extends Refusal> does(V verb, Actor actor, C command);
    }

    /** @param made what came of it, from the command and what the verb made */
    static <V, C extends Record, T> Doing<C> of(
            Class<C> command, Class<V> verb, Handling<V, C, T> handling, BiFunction<C, T, Made> made) {
        return new Doing<>(
                command,
                (visit, sent) -> handling.does(visit.use(verb), visit.actor(), sent)
                        .match(done -> told(visit, made.apply(sent, done)), visit::refused),
                (view, sent) -> true);
    }

    /** The same, where the command names something that may not be there. */
    Doing<C> where(BiPredicate<MatterView, C> isThere) {
        return new Doing<>(command, verb, isThere);
    }

    /**
     * Does it.
     *
     * @param address what the address says, by name; what the command has no use for is left out
     * @throws PageFault 400 if the body is not such a command, 404 if it names what is not there
     */
    Reply by(Visit visit, MatterView view, Map<String, ?> address) {
        Map<String, Object> known = new HashMap<>(address);
        known.keySet().retainAll(parts());
        C sent = visit.command(command, known);
        if (!exists.test(view, sent)) {
            throw PageFault.missing();
        }
        return verb.apply(visit, sent);
    }

    /** The parts of the command, those that the address says too. */
    List<String> parts() {
        return Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Reply told(Visit visit, Made made) {
        String place = MatterRoutes.here(visit) + made.place();
        return visit.made(Map.of("id", made.id(), "location", place), place);
    }
}
