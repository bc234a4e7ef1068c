package se.handslag.web.joint.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.step.MoveStep;
import se.handslag.planning.joint.step.MovingSteps;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Where the person is in the team's steps. There is no link to it in a team that does not work in steps. */
public final class StepRoutes implements Routes {
    private final Teams teams;

    public StepRoutes(Teams teams) {
        this.teams = teams;
    }

    /**
     * What the page shows.
     *
     * @param steps the steps and how the person came there
     * @param choices where the person may be said to be: in any other step, whichever comes first in the team's order
     */
    public record StepPage(StepsView steps, List<Choice> choices) {
        public StepPage {
            choices = List.copyOf(choices);
        }
    }

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/steg", this::open);
        site.post("/person/{case}/steg", this::move);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/step/texts");
    }

    private Reply open(Visit visit) {
        StepsView steps = StepsView.read(visit, team(visit));
        visit.form()
                .prefill(
                        "seen",
                        steps.now().map(mark -> mark.revision().toString()).orElse("0"))
                .prefill("since", visit.today().toString());
        return page(visit, steps);
    }

    private static Reply page(Visit visit, StepsView steps) {
        return visit.show(
                "joint/step/step.jte",
                new StepPage(
                        steps,
                        steps.steps().stream()
                                .filter(step -> !step.here())
                                .map(step -> Choice.of(step.id(), step.words()))
                                .toList()));
    }

    private Reply move(Visit visit) {
        // Whoever may not read it is told so before anything is said of what they sent.
        StepsView steps = StepsView.read(visit, team(visit));
        Form form = visit.form();
        String step = form.required("step", Sentence.of("step.cannot.not-a-step"));
        Optional<LocalDate> since = form.requiredDate("since", Sentence.of("web.step.since.missing"));
        if (form.faulty()) {
            return page(visit, steps);
        }
        MoveStep command =
                new MoveStep(visit.caseId(), form.revision("seen"), step, since.orElseThrow(), form.text("why"));
        return visit.use(MovingSteps.class)
                .handle(visit.actor(), command)
                .match(
                        moved -> visit.goTo(
                                "/person/" + visit.caseId() + "/plan", Sentence.of("web.step.moved", visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit, steps);
                        });
    }

    private LoadedTeam team(Visit visit) {
        CaseFile file = visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
        return teams.find(file.team()).match(found -> found, unknown -> {
            throw PageFault.conflict(unknown.sentence());
        });
    }
}
