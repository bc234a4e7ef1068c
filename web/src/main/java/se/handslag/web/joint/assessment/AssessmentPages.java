package se.handslag.web.joint.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Signature;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.text.TeamTexts;
import se.handslag.eligibility.joint.criteria.ExplainedFact;
import se.handslag.eligibility.joint.criteria.Explanation;
import se.handslag.eligibility.joint.criteria.ExplanationText;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.eligibility.joint.criteria.Finding;
import se.handslag.eligibility.joint.criteria.Missing;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.settle.Assessors;
import se.handslag.eligibility.joint.view.AssessmentView;
import se.handslag.eligibility.joint.view.CriterionView;
import se.handslag.web.joint.assessment.AssessmentPage.Carrier;
import se.handslag.web.joint.assessment.AssessmentPage.Panel;
import se.handslag.web.joint.assessment.AssessmentPage.Row;
import se.handslag.web.joint.assessment.AssessmentPage.Stood;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Visit;

/** Says an assessment in the reader's words. */
final class AssessmentPages {
    private final Visit visit;
    private final AssessmentView view;
    private final TeamTexts texts;
    private final CopyHolders holders;

    AssessmentPages(Visit visit, AssessmentView view) {
        this.visit = visit;
        this.view = view;
        this.texts = view.material().team().blueprint().texts();
        this.holders = CopyHolders.in(visit);
    }

    AssessmentPage page(Concluding concluding) {
        LoadedTeam team = view.material().team();
        boolean assessor = Assessors.include(visit.actor()) && view.file().isOpen();
        Optional<Concluding.Concluded> concluded = concluding.latest(visit);
        boolean current = concluded.filter(Concluding.Concluded::isCurrent).isPresent();
        return new AssessmentPage(
                visit.say(
                        "web.assessment.team",
                        team.manifest().name(),
                        team.manifest().version()),
                view.material().revision().toString(),
                view.criteria().stream()
                        .map(criterion -> row(criterion, assessor))
                        .toList(),
                panel(concluded),
                interview(),
                notes(),
                assessor && view.criteria().stream().anyMatch(CriterionView::mine),
                assessor && !current && concluding.isOpenTo(visit),
                current ? investigation() : Optional.empty(),
                assessor && view.file().ours().isEmpty(),
                view.otherSide().filter(other -> view.mayCopy()).map(Authority::name));
    }

    private Row row(CriterionView criterion, boolean assessor) {
        ExplainedFact explained = criterion.explained();
        boolean mine = criterion.mine() && assessor;
        boolean automatic = explained.isAutomatic();
        boolean faulty = visit.form().fault("answer-" + criterion.id()).isPresent()
                || visit.form().fault("comment-" + criterion.id()).isPresent();
        return new Row(
                criterion.id(),
                statement(criterion.fact()),
                hint(criterion),
                visit.say(criterion.status().textKey()),
                kind(criterion.status()),
                automatic
                        ? explained
                                .proposal()
                                .map(proposal -> visit.say(
                                        "web.assessment.automatic.source",
                                        proposal.register(),
                                        visit.dates().table(proposal.at())))
                                .orElse("")
                        : "",
                explained.overrides().stream()
                        .findFirst()
                        .map(finding -> visit.say(
                                "web.assessment.overridden", finding.signature().name()))
                        .orElse(""),
                stands(criterion),
                criterion.mine() || automatic || criterion.theirs().isPresent()
                        ? Optional.empty()
                        : Optional.of(visit.actor().employer().kind().other().owner()),
                mine,
                automatic && criterion.own().isEmpty() && !faulty,
                !visit.form().text("comment-" + criterion.id()).isEmpty()
                        || !visit.form().text("note-" + criterion.id()).isEmpty()
                        || faulty,
                criterion.own().size());
    }

    private List<Stood> stands(CriterionView criterion) {
        List<Stood> stands = new ArrayList<>();
        Optional<OwnFinding> own = criterion.latestOwn();
        own.ifPresent(finding -> stands.add(new Stood(
                visit.owner(),
                visit.say("eligibility.answer." + finding.answer().code()),
                who(finding.by()),
                finding.comment(),
                criterion
                        .copiedAt()
                        .map(at -> copied(finding))
                        .orElseGet(() -> visit.say("web.assessment.not-copied")))));
        criterion.theirs().ifPresent(theirs -> {
            Finding finding = theirs.finding();
            stands.add(new Stood(
                    finding.settledBy().owner(),
                    visit.say("eligibility.answer." + finding.answer().code()),
                    who(finding.signature()),
                    "",
                    visit.say("web.assessment.received")));
        });
        return stands;
    }

    /** Who has it; only that it has gone, where whoever visits may not read of copies. */
    private String copied(OwnFinding finding) {
        String held = holders.sentences(visit, finding.id().value());
        return held.isEmpty() ? visit.say("web.assessment.copied") : held;
    }

    private String who(Signature by) {
        return visit.say("web.assessment.who", by.name(), visit.dates().table(Dates.day(by.at())));
    }

    private Panel panel(Optional<Concluding.Concluded> concluded) {
        Explanation explanation = view.explanation();
        ExplanationText words = new ExplanationText(texts, visit.language());
        boolean finished = explanation.isFinished();
        return new Panel(
                visit.say("web.assessment.outcome."
                        + (finished ? explanation.outcome().code() : "none")),
                words.counts(explanation),
                finished || explanation.outcome() == Answer.NO
                        ? explanation.decisiveFacts().stream()
                                .filter(fact -> fact.status() != FactStatus.NOT_ASSESSED)
                                .map(fact -> new Carrier(
                                        fact.id(),
                                        statement(fact.criterion()),
                                        visit.say(fact.status().textKey())))
                                .toList()
                        : List.of(),
                explanation.missing().stream().map(this::left).toList(),
                List.of(words.say(explanation).split("\n")),
                concluded);
    }

    private AssessmentPage.Left left(Missing missing) {
        List<String> order =
                view.explanation().facts().stream().map(ExplainedFact::id).toList();
        String who = missing.by().size() > 1
                ? "either"
                : missing.by().get(0) == AuthorityKind.REGION ? "region" : "municipality";
        return new AssessmentPage.Left(
                missing.fact(),
                visit.say("web.assessment.criterion", order.indexOf(missing.fact()) + 1),
                visit.say(
                        "web.assessment.left." + missing.what().code(),
                        visit.say("eligibility.conclude.left.by." + who)));
    }

    /** Where the work goes on, if this house has a page for it. */
    private Optional<String> investigation() {
        return visit.personMenu().stream()
                .filter(item -> item.key().equals("person.investigation"))
                .map(item -> "/person/" + view.file().id() + "/" + item.path())
                .findFirst();
    }

    private String interview() {
        return view.interview()
                .map(booked ->
                        visit.say("web.assessment.interview", booked.startsAt(), booked.place(), booked.regionStaff()))
                .orElse("");
    }

    private List<Choice> notes() {
        return view.notes().stream()
                .map(note -> Choice.of(
                        note.id().toString(),
                        visit.say(
                                "web.assessment.note",
                                visit.say("note.kind." + note.kind().code()),
                                date(note.happenedAt()))))
                .toList();
    }

    private String date(Instant at) {
        return visit.date(Dates.day(at));
    }

    private String statement(Criterion.Fact fact) {
        return texts.say(fact.textKey(), visit.language().getLanguage());
    }

    /** What to look for; and where it is settled that the statement does not hold, where the person is helped instead. */
    private String hint(CriterionView criterion) {
        String key = criterion.fact().textKey();
        String otherwise = written(key + ".otherwise");
        return criterion.status() == FactStatus.NOT_FULFILLED && !otherwise.isEmpty()
                ? otherwise
                : written(key + ".hint");
    }

    /** What a team need not have written, and may have. */
    private String written(String key) {
        String text = texts.say(key, visit.language().getLanguage());
        return text.equals(key) ? "" : text;
    }

    private static String kind(FactStatus status) {
        return switch (status) {
            case FULFILLED -> "ok";
            case NOT_FULFILLED -> "bad";
            case UNCLEAR, DISPUTED -> "warn";
            case NOT_ASSESSED -> "";
        };
    }

    /** The word for an owner in the middle of a sentence, such as {@code regionen}. */
    static String the(Visit visit, Owner owner) {
        return visit.say("eligibility.conclude.left.by." + owner.name().toLowerCase(Locale.ROOT));
    }
}
