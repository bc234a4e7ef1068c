package se.handslag.web.joint.block;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.block.emergency.EmergencyHistory;
import se.handslag.core.block.emergency.ReviewEmergency;
import se.handslag.core.block.emergency.ReviewingEmergencies;
import se.handslag.core.block.emergency.Verdict;
import se.handslag.core.block.mode.AdoptBlockMode;
import se.handslag.core.block.mode.AdoptingBlockMode;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** For the head of service: whether blocks are used here, and the emergency openings that are to be judged. */
public final class BlockAdministrationRoutes implements Routes {
    private static final String MODE = "/forvaltning/sparr";
    private static final String OPENINGS = "/forvaltning/nodoppningar";
    private static final int ORDER = 45;

    /** @param health whether blocks between units exist here at all */
    public record ModePage(BlockMode.InForce now, List<BlockMode> modes, boolean health, boolean mayAdopt, int owed) {}

    /** @param done what has been judged, newest first */
    public record OpeningsPage(List<BlocksPage.Opened> waiting, List<BlocksPage.Opened> done) {}

    public record ReviewPage(BlocksPage.Opened opening, List<Choice> verdicts) {}

    @Override
    public void addTo(Site site) {
        site.administration(MODE, "web.block.mode.title", ORDER, actor -> actor.may(Mandate.HEAD_OF_SERVICE), visit -> {
            long owed = waiting(visit).size();
            return owed == 0 ? Optional.empty() : Optional.of(Sentence.of("web.block.owed", owed));
        });
        site.get(MODE, this::mode);
        site.post(MODE, this::adopt);
        site.get(OPENINGS, this::openings);
        site.get(OPENINGS + "/{case}/{opening}", this::review);
        site.post(OPENINGS + "/{case}/{opening}", this::judge);
    }

    private static List<EmergencyHistory> waiting(Visit visit) {
        return visit.use(ReviewingEmergencies.class).newest(visit.actor()).stream()
                .filter(history -> history.review().isEmpty())
                .toList();
    }

    private Reply mode(Visit visit) {
        boolean head = visit.actor().may(Mandate.HEAD_OF_SERVICE);
        if (!head) {
            throw PageFault.notAllowed(Sentence.of("block.mode.cannot.not-head-of-service"));
        }
        List<BlockMode> modes = visit.use(AdoptingBlockMode.class).all(visit.actor());
        BlockMode.InForce now = BlockMode.on(modes, visit.today());
        Form form = visit.form();
        form.prefill("from", visit.today().toString());
        form.prefill("minutes", Integer.toString(now.minutes()));
        form.prefill("reviewDays", Integer.toString(now.reviewDays()));
        form.prefill("callFirst", now.callFirst());
        if (now.betweenUnits()) {
            form.prefill("betweenUnits", "yes");
        }
        if (now.shared()) {
            form.prefill("shared", "yes");
        }
        return visit.show(
                "joint/block/mode.jte",
                new ModePage(
                        now,
                        modes,
                        visit.actor().employer().kind() == AuthorityKind.REGION,
                        head,
                        now.isOn() ? waiting(visit).size() : 0));
    }

    private Reply adopt(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.block.mode.from.ask"));
        OptionalInt minutes = form.number("minutes", 1, BlockMode.MOST_MINUTES);
        OptionalInt days = form.number("reviewDays", 1, BlockMode.MOST_REVIEW_DAYS);
        if (form.faulty() || from.isEmpty()) {
            return mode(visit);
        }
        AdoptBlockMode command = new AdoptBlockMode(
                form.ticked("betweenUnits"),
                form.ticked("shared"),
                from.get(),
                minutes.orElse(0),
                days.orElse(0),
                form.text("callFirst"),
                form.text("decided"));
        return visit.use(AdoptingBlockMode.class)
                .handle(visit.actor(), command)
                .match(adopted -> visit.goTo(MODE, Sentence.of("web.block.mode.done")), refusal -> {
                    form.refuse(refusal);
                    return mode(visit);
                });
    }

    private Reply openings(Visit visit) {
        List<EmergencyHistory> all = visit.use(ReviewingEmergencies.class).newest(visit.actor());
        if (!visit.actor().may(Mandate.HEAD_OF_SERVICE)) {
            throw PageFault.notAllowed(Sentence.of("block.review.cannot.not-head-of-service"));
        }
        BlockWords words = new BlockWords(visit);
        return visit.show(
                "joint/block/openings.jte",
                new OpeningsPage(
                        all.stream()
                                .filter(history -> !history.isFinished())
                                .map(words::of)
                                .toList(),
                        all.stream()
                                .filter(EmergencyHistory::isFinished)
                                .map(words::of)
                                .toList()));
    }

    private Reply review(Visit visit) {
        UUID id = visit.pathId("opening");
        EmergencyHistory history = visit.use(ReviewingEmergencies.class).newest(visit.actor()).stream()
                .filter(one ->
                        one.opening().id().equals(id) && one.opening().caseId().equals(visit.caseId()))
                .findFirst()
                .orElseThrow(PageFault::missing);
        return visit.show(
                "joint/block/review.jte",
                new ReviewPage(
                        new BlockWords(visit).of(history),
                        Stream.of(Verdict.values())
                                .map(verdict -> Choice.of(verdict.code(), visit.say("block.verdict." + verdict.code())))
                                .toList()));
    }

    private Reply judge(Visit visit) {
        Form form = visit.form();
        ReviewEmergency command =
                new ReviewEmergency(visit.caseId(), visit.pathId("opening"), form.text("verdict"), form.text("note"));
        return visit.use(ReviewingEmergencies.class)
                .handle(visit.actor(), command)
                .match(review -> visit.goTo(OPENINGS, Sentence.of("web.block.review.done")), refusal -> {
                    form.refuse(refusal);
                    return review(visit);
                });
    }
}
