package se.handslag.web.joint.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.journal.NoteId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.eligibility.joint.settle.CannotSettle;
import se.handslag.eligibility.joint.settle.SettleFindings;
import se.handslag.eligibility.joint.settle.Settled;
import se.handslag.eligibility.joint.settle.SettlingFindings;
import se.handslag.eligibility.joint.settle.Stand;
import se.handslag.eligibility.joint.view.AssessmentView;
import se.handslag.eligibility.joint.view.CriterionView;
import se.handslag.eligibility.joint.view.ReadingAssessment;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The criteria of one person, at either authority: each takes its own stands, and the municipality concludes.
 *
 * <p>One form holds all criteria, so that what is answered is saved together and nothing is lost when something is missing.
 */
public final class AssessmentRoutes implements Routes {
    private static final int MOST_FINDINGS = 1_000_000;

    private final Concluding concluding;

    public AssessmentRoutes(Concluding concluding) {
        this.concluding = concluding;
    }

    @Override
    public void addTo(Site site) {
        site.personMenu("bedomning", "person.assessment", 30);
        site.get("/person/{case}/bedomning", this::show);
        site.post("/person/{case}/bedomning", this::save);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/assessment/texts");
    }

    private Reply show(Visit visit) {
        visit.person();
        AssessmentView view = view(visit);
        for (CriterionView criterion : view.criteria()) {
            criterion.latestOwn().ifPresent(finding -> {
                visit.form()
                        .prefill("answer-" + criterion.id(), finding.answer().code());
                visit.form().prefill("comment-" + criterion.id(), finding.comment());
                finding.note().ifPresent(note -> visit.form().prefill("note-" + criterion.id(), note.toString()));
            });
        }
        if (view.mayCopy()) {
            visit.form().prefill("copy", "yes");
        }
        return page(visit, view);
    }

    private Reply page(Visit visit, AssessmentView view) {
        return visit.show("joint/assessment/assessment.jte", new AssessmentPages(visit, view).page(concluding));
    }

    private static AssessmentView view(Visit visit) {
        return visit.use(ReadingAssessment.class)
                .handle(visit.actor(), visit.caseId())
                .match(view -> view, refusal -> {
                    throw PageFault.conflict(refusal.sentence());
                });
    }

    private Reply save(Visit visit) {
        visit.person();
        Form form = visit.form();
        boolean concludes = form.text("do").equals("conclude");
        OptionalInt seen = form.number("revision", 0, MOST_FINDINGS);
        List<Stand> stands = stands(form, view(visit));
        int written = 0;
        if (!form.faulty() && !(stands.isEmpty() && concludes)) {
            SettleFindings command =
                    new SettleFindings(visit.caseId(), stands, form.ticked("copy"), form.ticked("protectionSeen"));
            written = visit.use(SettlingFindings.class)
                    .handle(visit.actor(), command)
                    .match(Settled::written, refusal -> {
                        refuse(form, refusal);
                        return List.of();
                    })
                    .size();
        }
        if (!form.faulty() && concludes) {
            Revision known = new Revision(seen.orElse(0) + (long) written);
            boolean saved = written > 0;
            concluding
                    .conclude(visit, known)
                    .ifPresent(refusal -> form.refuse(
                            refusal.field(),
                            saved
                                    ? Sentence.of("web.assessment.saved-not-concluded", refusal.sentence())
                                    : refusal.sentence()));
        }
        if (form.faulty()) {
            return page(visit, view(visit));
        }
        return visit.goTo(
                "/person/" + visit.caseId() + "/bedomning",
                Sentence.of(concludes ? "web.assessment.concluded" : "web.assessment.saved", visit.now()));
    }

    private static void refuse(Form form, CannotSettle refusal) {
        List<? extends Refusal> all = refusal instanceof CannotSettle.SomeFacts some ? some.faults() : List.of(refusal);
        all.forEach(form::refuse);
    }

    /** What was answered; a comment without an answer is asked about, so that it is not lost. */
    private static List<Stand> stands(Form form, AssessmentView view) {
        List<Stand> stands = new ArrayList<>();
        for (CriterionView criterion : view.criteria()) {
            String fact = criterion.id();
            String comment = form.text("comment-" + fact);
            Optional<Answer> answer = answer(form.text("answer-" + fact));
            if (answer.isPresent()) {
                stands.add(new Stand(fact, answer.get(), comment, note(form, fact), seen(form, fact)));
            } else if (!comment.isEmpty()) {
                form.refuse("answer-" + fact, Sentence.of("web.assessment.answer.missing"));
            }
        }
        return stands;
    }

    private static Optional<Answer> answer(String code) {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    private static Optional<Revision> seen(Form form, String fact) {
        OptionalInt seen = form.number("seen-" + fact, 0, MOST_FINDINGS);
        return seen.isPresent() ? Optional.of(new Revision(seen.getAsInt())) : Optional.empty();
    }

    private static Optional<NoteId> note(Form form, String fact) {
        Optional<NoteId> note = form.id("note-" + fact).map(NoteId::new);
        if (note.isEmpty() && !form.text("note-" + fact).isEmpty()) {
            form.refuse("note-" + fact, Sentence.of("eligibility.settle.cannot.no-such-note"));
        }
        return note;
    }
}
