package se.handslag.web.demo.joint;

import java.util.Map;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.crisis.ToCall;
import se.handslag.planning.joint.crisis.copies.HandCrisisCopy;
import se.handslag.planning.joint.crisis.copies.HolderKind;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.web.demo.Deed;
import se.handslag.web.demo.Telling;

/** The crisis plan: made and changed with the person, and who has got it on paper. */
public final class Crisis {
    private Crisis() {}

    /**
     * The plan is made, or changed, with the person, who says yes to it.
     *
     * @param by who writes it
     * @param texts what is written, field by field
     * @param calls whom to call
     */
    public record Written(Actor by, Map<CrisisField, String> texts, Map<CrisisField, ToCall> calls) implements Deed {
        public Written {
            texts = Map.copyOf(texts);
            calls = Map.copyOf(calls);
        }

        @Override
        public void tell(Telling telling) {
            var before = telling.use(by, ReadingCrisisPlans.class)
                    .read(by, telling.caseId())
                    .own();
            CrisisContent content = before.map(CrisisPlan::content)
                    .orElse(CrisisContent.EMPTY)
                    .with(CrisisField.MADE_ON, telling.today())
                    .with(CrisisField.VALID_UNTIL, telling.today().plusMonths(CrisisPlan.MONTHS_TO_REVIEW))
                    .with(CrisisField.APPROVED_ON, telling.today());
            for (var text : texts.entrySet()) {
                content = content.with(text.getKey(), text.getValue());
            }
            for (var call : calls.entrySet()) {
                content = content.with(call.getKey(), call.getValue());
            }
            Revision seen = before.map(CrisisPlan::revision).orElse(Revision.UNSAVED);
            telling.use(by, SavingCrisisPlan.class)
                    .handle(by, SaveCrisisPlan.of(telling.caseId(), seen, content))
                    .orElseThrow();
        }
    }

    /** Someone gets the plan on paper: the person, or whomever they give it to. @param who empty for the person */
    public record Handed(Actor by, String who) implements Deed {
        @Override
        public void tell(Telling telling) {
            HolderKind kind = who.isEmpty() ? HolderKind.PERSON : HolderKind.GIVEN_ON;
            telling.use(by, KeepingCrisisCopies.class)
                    .handle(by, new HandCrisisCopy(telling.caseId(), kind, who, telling.today()))
                    .orElseThrow();
        }
    }
}
