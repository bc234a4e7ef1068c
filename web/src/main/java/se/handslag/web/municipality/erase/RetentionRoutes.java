package se.handslag.web.municipality.erase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.erase.CannotJudgeRetention;
import se.handslag.decisions.municipality.erase.ErasureCandidate;
import se.handslag.decisions.municipality.erase.JudgeRetention;
import se.handslag.decisions.municipality.erase.Judgement;
import se.handslag.decisions.municipality.erase.JudgingRetention;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.decisions.municipality.erase.Retention;
import se.handslag.decisions.municipality.erase.RetentionJudgement;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** How long one closed file is kept, and what a person judges of it. */
public final class RetentionRoutes implements Routes {
    private static final String PATH = ErasureRoutes.PATH + "/akt/";

    private final Teams teams;

    public RetentionRoutes(Teams teams) {
        this.teams = teams;
    }

    /** What the page shows. */
    public record RetentionPage(FileRow file, List<Judged> judged, List<Choice> choices) {}

    /** What was judged. @param inForce whether it holds now, so that it can be taken back */
    public record Judged(RetentionJudgement judgement, boolean inForce) {}

    @Override
    public void addTo(Site site) {
        site.get(PATH + "{case}", this::show);
        site.post(PATH + "{case}", this::judge);
    }

    private Reply show(Visit visit) {
        ListingErasure listing = visit.use(ListingErasure.class);
        if (!Matter.handles(visit.actor())) {
            throw PageFault.notAllowed(CannotJudgeRetention.NOT_A_CASE_WORKER.sentence());
        }
        ErasureCandidate file = listing.one(visit.actor(), visit.caseId()).orElseThrow(() -> notHere(visit));
        List<RetentionJudgement> all = visit.use(JudgingRetention.class).about(visit.actor(), visit.caseId());
        List<Judged> judged = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            RetentionJudgement one = all.get(place);
            boolean last = all.subList(place + 1, all.size()).stream()
                    .noneMatch(later -> later.judgement() == one.judgement());
            judged.add(new Judged(one, last && one.applies()));
        }
        Collections.reverse(judged);
        boolean birthIsAsked = file.retention() instanceof Retention.NeedsJudgement
                || all.stream().anyMatch(it -> it.judgement().isOfTheSample());
        List<Choice> choices = Arrays.stream(Judgement.values())
                .filter(judgement -> birthIsAsked || !judgement.isOfTheSample())
                .filter(judgement -> judged.stream()
                        .noneMatch(it -> it.inForce() && it.judgement().judgement() == judgement))
                .map(judgement -> new Choice(
                        judgement.code(),
                        visit.say("retention.judgement." + judgement.code()),
                        visit.say(effect(judgement))))
                .toList();
        return visit.show(
                "municipality/erase/file.jte", new RetentionPage(FileRow.of(visit, teams, file), judged, choices));
    }

    private static Sentence effect(Judgement judgement) {
        return switch (judgement) {
            case CHILD_PROTECTION -> Sentence.of("web.erase.effect.thirty");
            case CUSTODY_AGREEMENT -> Sentence.of("web.erase.effect.eighteen");
            case OUTSIDE_RESEARCH_SAMPLE -> Sentence.of("web.erase.effect.five");
            default -> Sentence.of("web.erase.effect.for-ever");
        };
    }

    private static PageFault notHere(Visit visit) {
        // The row about the person knows whether the file is erased, or never was.
        visit.person();
        return PageFault.conflict(Sentence.of("web.erase.file.open"));
    }

    private Reply judge(Visit visit) {
        Optional<Judgement> judgement = Judgement.ofCode(visit.form().text("judgement"));
        boolean applies = !visit.form().text("applies").equals("no");
        if (judgement.isEmpty()) {
            visit.form().refuse("judgement", Sentence.of("web.erase.judgement.missing"));
            return show(visit);
        }
        return visit.use(JudgingRetention.class)
                .handle(visit.actor(), new JudgeRetention(visit.caseId(), judgement.get(), applies))
                .match(
                        done -> visit.goTo(
                                PATH + visit.caseId(),
                                Sentence.of(applies ? "web.erase.judged" : "web.erase.taken-back")),
                        refusal -> {
                            visit.form().refuse(refusal);
                            return show(visit);
                        });
    }
}
