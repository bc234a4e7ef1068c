package se.handslag.web.demo.region;

import java.util.List;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** The rehabilitation plan is made with the person. @param followedUpAfter in how many days it is followed up */
public record Rehabilitation(
        Actor by, String lifeGoals, String resources, List<Intervention> steps, int followedUpAfter) implements Deed {
    public Rehabilitation {
        steps = List.copyOf(steps);
    }

    @Override
    public void tell(Telling telling) {
        RehabilitationContent content = RehabilitationContent.EMPTY
                .with(RehabilitationField.LIFE_GOALS, lifeGoals)
                .with(RehabilitationField.RESOURCES, resources)
                .followedUpOn(telling.today().plusDays(followedUpAfter));
        for (int step = 0; step < steps.size(); step++) {
            content = content.with(RehabilitationField.STEPS.get(step), steps.get(step));
        }
        telling.use(by, SavingRehabilitationPlan.class)
                .handle(by, SaveRehabilitationPlan.of(telling.caseId(), Revision.UNSAVED, content))
                .orElseThrow();
    }
}
