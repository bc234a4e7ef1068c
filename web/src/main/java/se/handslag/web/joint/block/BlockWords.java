package se.handslag.web.joint.block;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.block.BlockHistory;
import se.handslag.core.block.BlockLift;
import se.handslag.core.block.BlockScope;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** Blocks and emergency openings in the reader's language. */
final class BlockWords {
    private final Visit visit;

    BlockWords(Visit visit) {
        this.visit = visit;
    }

    BlocksPage.Shown of(BlockHistory history) {
        var block = history.block();
        boolean shared = block.scope() == BlockScope.SHARED;
        String state = history.isInForce() ? history.letIn(visit.today()).isEmpty() ? "in-force" : "let-in" : "lifted";
        return new BlocksPage.Shown(
                visit.say(shared ? "web.block.of.shared" : "web.block.of.unit", block.unit()),
                visit.say("web.block.state." + state),
                history.isInForce() ? "warn" : "",
                shared ? visit.say("web.block.shared.what") : parts(block.parts()),
                block.informed(),
                signed(block.set()),
                history.lifts().stream().map(this::of).toList(),
                history.isInForce() ? "/person/" + block.caseId() + "/sparr/" + block.id() + "/hav" : "");
    }

    private String of(BlockLift lift) {
        String who = signed(lift.lifted());
        if (lift.isForEveryone()) {
            return visit.say("web.block.lifted.all", who, lift.how());
        }
        return lift.until()
                .map(until -> visit.say("web.block.lifted.unit.until", lift.unit(), until, who, lift.how()))
                .orElseGet(() -> visit.say("web.block.lifted.unit", lift.unit(), who, lift.how()));
    }

    BlocksPage.Opened of(EmergencyHistory history) {
        EmergencyOpening opening = history.opening();
        String home = "/person/" + opening.caseId();
        String closed = history.closed()
                .map(by -> visit.say("web.block.opened.closed", by.at()))
                .orElseGet(() -> visit.say(
                        history.isOpen(visit.now()) ? "web.block.opened.open" : "web.block.opened.expired",
                        opening.until()));
        return new BlocksPage.Opened(
                visit.say("web.block.opened.title", opening.opened().at()),
                visit.say(
                        "web.block.opened.who",
                        opening.opened().name(),
                        opening.opened().title(),
                        opening.unit()),
                visit.say("block.danger." + opening.danger().code()),
                opening.why(),
                parts(opening.parts()),
                closed,
                history.review()
                        .map(review -> visit.say(
                                        "block.verdict." + review.verdict().code()) + ". "
                                + (review.note().isEmpty() ? "" : review.note() + " ") + signed(review.reviewed()))
                        .orElse(""),
                history.told()
                        .map(told -> visit.say("web.block.told", told.on(), told.how(), signed(told.recorded())))
                        .orElse(""),
                home + "/sparr/nodoppning/" + opening.id(),
                "/forvaltning/nodoppningar/" + opening.caseId() + "/" + opening.id(),
                opening.caseId().toString());
    }

    String parts(Collection<RecordPart> parts) {
        return parts.stream().sorted().map(part -> visit.say(part.sentence())).collect(Collectors.joining(", "));
    }

    List<Choice> choices(Stream<RecordPart> parts) {
        return parts.map(part ->
                        new Choice(part.code(), visit.say(part.sentence()), visit.say("web.block.part." + part.code())))
                .toList();
    }

    private String signed(Signature by) {
        return visit.say(Sentence.of("web.block.signed", by.name(), by.title(), by.at()));
    }
}
