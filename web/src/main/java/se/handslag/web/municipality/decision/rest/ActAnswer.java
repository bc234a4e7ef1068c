package se.handslag.web.municipality.decision.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Refusal;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.web.shell.Visit;

/**
 * Whether an act can be done now.
 *
 * @param act its code
 * @param href where it is done
 * @param open whether it can be done now
 * @param whyNot why it cannot; empty if it can
 */
public record ActAnswer(String act, String href, boolean open, Optional<WhyNot> whyNot) {
    /**
     * Why an act cannot be done.
     *
     * @param detail what is missing and who can help, in the language of the one who asks
     * @param reason the key of that sentence, which never changes with the language
     * @param field the part of the command that it concerns; empty if it concerns the whole act
     */
    public record WhyNot(String detail, String reason, String field) {}

    /** @param place where the acts are done, under the person's address */
    static <A extends Enum<A>> List<ActAnswer> of(
            Visit visit, String place, List<ActNow<A>> acts, Function<A, String> code) {
        return acts.stream()
                .map(it -> new ActAnswer(
                        code.apply(it.act()),
                        MatterRoutes.here(visit) + place + "/acts/" + code.apply(it.act()),
                        it.isOpen(),
                        it.whyNot().map(why -> told(visit, why))))
                .toList();
    }

    private static WhyNot told(Visit visit, Refusal why) {
        return new WhyNot(visit.say(why.sentence()), why.sentence().key(), why.field());
    }
}
