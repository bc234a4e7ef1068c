package se.handslag.web.joint.crisis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.crisis.CrisisPlan;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans.CrisisPlansHere;
import se.handslag.planning.joint.crisis.copies.CannotKeepCopy;
import se.handslag.planning.joint.crisis.copies.CopyEnding;
import se.handslag.planning.joint.crisis.copies.HandCrisisCopy;
import se.handslag.planning.joint.crisis.copies.Holder;
import se.handslag.planning.joint.crisis.copies.HolderKind;
import se.handslag.planning.joint.crisis.copies.KeepingCrisisCopies;
import se.handslag.planning.joint.crisis.copies.RecallCrisisCopy;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Who has a copy of the crisis plan, and what became of old ones. */
public final class CrisisCopyRoutes implements Routes {
    private static final String COPIES = "/person/{case}/krisplan/kopior";

    /**
     * What the page shows.
     *
     * @param plan the plan
     * @param holders who has a copy of it
     * @param kinds whom a copy can be noted for
     * @param endings what may have become of one
     */
    public record CopiesPage(CrisisPlan plan, List<Held> holders, List<Choice> kinds, List<Choice> endings)
            implements PersonalData {
        @Override
        public String toString() {
            return "CopiesPage";
        }
    }

    /**
     * Someone who has a copy.
     *
     * @param who in words
     * @param behind whether it is older than the plan and they have not been told
     */
    public record Held(Holder holder, String who, boolean behind) implements PersonalData {
        @Override
        public String toString() {
            return "Held[" + holder + "]";
        }
    }

    @Override
    public void addTo(Site site) {
        site.get(COPIES, CrisisCopyRoutes::copies);
        site.post(COPIES, CrisisCopyRoutes::hand);
        site.post(COPIES + "/aterkalla", CrisisCopyRoutes::recall);
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    private static Reply copies(Visit visit) {
        CrisisRoutes.file(visit);
        CrisisPlansHere here = CrisisRoutes.here(visit);
        CrisisPlan plan = here.own().orElseThrow(PageFault::missing);
        visit.form().prefill("on", visit.today().toString());
        visit.form().prefill("holder", HolderKind.PERSON.code());
        List<Held> holders = here.holders().stream()
                .map(holder -> new Held(holder, who(visit, holder), holder.isBehind(plan.revision())))
                .toList();
        return visit.show(
                "joint/crisis/copies.jte",
                new CopiesPage(
                        plan,
                        holders,
                        Stream.of(HolderKind.values())
                                .filter(HolderKind::isWrittenHere)
                                .map(kind -> Choice.of(kind.code(), visit.say("crisis.holder." + kind.code())))
                                .toList(),
                        Arrays.stream(CopyEnding.values())
                                .map(how -> Choice.of(how.code(), visit.say("crisis.ending." + how.code())))
                                .toList()));
    }

    private static String who(Visit visit, Holder holder) {
        return switch (holder.kind()) {
            case PERSON -> visit.say("crisis.holder.person");
            case AUTHORITY ->
                visit.use(Receivers.class).all().stream()
                        .filter(authority -> authority.id().toString().equals(holder.who()))
                        .map(authority -> authority.name())
                        .findFirst()
                        .orElse(holder.who());
            case GIVEN_ON, OUTSIDE -> holder.who();
        };
    }

    private static Reply hand(Visit visit) {
        CrisisRoutes.file(visit);
        Optional<HolderKind> kind = HolderKind.ofCode(visit.form().text("holder"));
        Optional<LocalDate> on = day(visit);
        if (kind.isEmpty()) {
            visit.form().refuse("holder", Sentence.of("web.crisis.copies.holder.missing"));
        }
        if (visit.form().faulty()) {
            return copies(visit);
        }
        return visit.use(KeepingCrisisCopies.class)
                .handle(
                        visit.actor(),
                        new HandCrisisCopy(
                                visit.caseId(), kind.orElseThrow(), visit.form().text("who"), on.orElseThrow()))
                .match(copy -> done(visit, "web.crisis.copies.noted"), refusal -> refused(visit, refusal));
    }

    private static Reply recall(Visit visit) {
        CrisisRoutes.file(visit);
        Optional<CopyEnding> how = CopyEnding.ofCode(visit.form().text("how"));
        if (how.isEmpty()) {
            visit.form().refuse("how", Sentence.of("web.crisis.copies.how.missing"));
            return copies(visit);
        }
        return visit.use(KeepingCrisisCopies.class)
                .recall(
                        visit.actor(),
                        new RecallCrisisCopy(
                                visit.caseId(), visit.form().id("copy").orElse(Form.NO_ID), how.get(), visit.today()))
                .match(end -> done(visit, "web.crisis.copies.ended"), refusal -> refused(visit, refusal));
    }

    private static Optional<LocalDate> day(Visit visit) {
        return visit.form().requiredDate("on", Sentence.of("web.crisis.copies.on.missing"));
    }

    private static Reply done(Visit visit, String key) {
        return visit.goTo(CrisisRoutes.home(visit) + "/kopior", Sentence.of(key, visit.now()));
    }

    private static Reply refused(Visit visit, Refusal refusal) {
        if (refusal == CannotKeepCopy.NO_PLAN) {
            throw PageFault.missing();
        }
        visit.form().refuse(refusal);
        return copies(visit);
    }
}
