package se.handslag.web.joint.inflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Stage;
import se.handslag.eligibility.joint.inflow.InflowEntry;
import se.handslag.eligibility.joint.inflow.ReadingInflow;
import se.handslag.eligibility.joint.settle.Assessors;
import se.handslag.eligibility.joint.take.CannotTake;
import se.handslag.eligibility.joint.take.TakeCase;
import se.handslag.eligibility.joint.take.TakingCase;
import se.handslag.web.joint.inflow.InflowPage.Group;
import se.handslag.web.joint.inflow.InflowPage.Waiting;
import se.handslag.web.joint.protect.CaseNumber;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Those who wait for a decision, at the visitor's own authority. */
public final class InflowRoutes implements Routes {
    private static final List<Stage> STAGES = List.of(Stage.CONTACT, Stage.ASSESSMENT, Stage.INVESTIGATION);

    @Override
    public void addTo(Site site) {
        site.menu("/inflode", "nav.inflow", 30);
        site.get("/inflode", this::show);
        site.post("/inflode/ta-nasta", this::takeNext);
        site.post("/inflode/{case}/ta", visit -> take(visit, visit.caseId()));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/inflow/texts");
    }

    private Reply show(Visit visit) {
        List<InflowEntry> entries = entries(visit);
        List<Group> groups = new ArrayList<>();
        for (Stage stage : STAGES) {
            List<Waiting> waiting = entries.stream()
                    .filter(entry -> entry.file().stage() == stage)
                    .map(entry -> waiting(visit, entry))
                    .toList();
            if (!waiting.isEmpty()) {
                groups.add(new Group(visit.say("web.inflow.group." + stage.code(), waiting.size()), waiting));
            }
        }
        return visit.show(
                "joint/inflow/inflow.jte",
                new InflowPage(
                        groups,
                        Assessors.include(visit.actor()) && next(entries).isPresent(),
                        visit.owner() == Owner.MUNICIPALITY));
    }

    private static List<InflowEntry> entries(Visit visit) {
        return visit.use(ReadingInflow.class).list(visit.actor());
    }

    private static Waiting waiting(Visit visit, InflowEntry entry) {
        CaseFile file = entry.file();
        return new Waiting(
                file.id().toString(),
                CaseNumber.nameInLists(visit, file),
                file.isProtected(),
                visit.say("web.inflow.days", entry.daysWaiting()),
                file.ours().map(Coordinator::name).orElse(""),
                entry.interview()
                        .map(booked -> visit.dates().table(booked.startsAt()))
                        .orElse(""),
                file.ours().isEmpty() && Assessors.include(visit.actor()));
    }

    /** The one who has waited longest among those whom nobody has taken. */
    private static Optional<InflowEntry> next(List<InflowEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.file().ours().isEmpty())
                .max((one, other) -> Long.compare(one.daysWaiting(), other.daysWaiting()));
    }

    private Reply takeNext(Visit visit) {
        return next(entries(visit))
                .map(entry -> take(visit, entry.file().id()))
                .orElseGet(() -> visit.goTo("/inflode", Sentence.of("web.inflow.nobody-left")));
    }

    private Reply take(Visit visit, CaseId caseId) {
        return visit.use(TakingCase.class)
                .handle(visit.actor(), new TakeCase(caseId, visit.form().ticked("takeOver")))
                .match(
                        taken -> visit.goTo("/person/" + caseId + "/bedomning", Sentence.of("web.inflow.taken")),
                        refusal -> {
                            if (refusal instanceof CannotTake.NoSuchCase) {
                                throw PageFault.missing();
                            }
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
