package se.handslag.web.region.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.plan.Agreement;
import se.handslag.planning.region.stay.plan.CannotKeepCarePlan;
import se.handslag.planning.region.stay.plan.CoordinatedCarePlan;
import se.handslag.planning.region.stay.plan.KeepingCarePlans;
import se.handslag.planning.region.stay.plan.Measure;
import se.handslag.planning.region.stay.plan.NoteApproval;
import se.handslag.planning.region.stay.plan.OutsideCare;
import se.handslag.planning.region.stay.plan.SaveCoordinatedCarePlan;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/**
 * The coordinated care plan (samordnad vårdplan): reading it, writing it, and that units have approved it.
 *
 * <p>Fields: {@code seen}, {@code outside}, {@code needs}, {@code what1}, {@code attitude1}, {@code unit1} and so on, {@code others}, {@code
 * chief}; {@code plan}, {@code unit}, {@code approver}, {@code on}.
 */
public final class CarePlanRoutes implements Routes {
    private static final String HERE = "/person/{case}/slutenvard/vardplan";
    private static final int FEWEST_LINES = 4;

    @Override
    public void addTo(Site site) {
        site.get(HERE, StayRoutes.regional(CarePlanRoutes::page));
        site.get(HERE + "/andra", StayRoutes.regional(CarePlanRoutes::form));
        site.post(HERE + "/andra", StayRoutes.regional(CarePlanRoutes::save));
        site.post(HERE + "/justera", StayRoutes.regional(CarePlanRoutes::approve));
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/region/stay/texts");
    }

    private static String home(Visit visit) {
        return "/person/" + visit.caseId() + "/slutenvard/vardplan";
    }

    private static Optional<CoordinatedCarePlan> newest(Visit visit) {
        return visit.use(KeepingCarePlans.class).read(visit.actor(), visit.caseId());
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private static Reply page(Visit visit) {
        visit.form().prefill("on", visit.today().toString());
        newest(visit)
                .map(CoordinatedCarePlan::waitingFor)
                .filter(units -> units.size() == 1)
                .ifPresent(units -> visit.form().prefill("unit", units.get(0)));
        return show(visit);
    }

    private static Reply show(Visit visit) {
        String why = KeepingCarePlans.whyNot(visit.actor(), Optional.of(file(visit)))
                .map(CannotKeepCarePlan::sentence)
                .map(visit::say)
                .orElse("");
        return visit.show(
                "region/stay/care-plan.jte", new CarePlanPage(why, newest(visit).map(plan -> said(visit, plan))));
    }

    private static CarePlanPage.Plan said(Visit visit, CoordinatedCarePlan plan) {
        List<StayPage.Fact> facts = new ArrayList<>();
        facts.add(new StayPage.Fact(
                visit.say("web.care-plan.outside"),
                visit.say("care-plan.outside." + plan.outside().code())));
        facts.add(new StayPage.Fact(visit.say("web.care-plan.needs"), plan.needs()));
        if (!plan.others().isBlank()) {
            facts.add(new StayPage.Fact(visit.say("web.care-plan.others"), plan.others()));
        }
        facts.add(new StayPage.Fact(visit.say("web.care-plan.chief"), plan.chief()));
        return new CarePlanPage.Plan(
                plan.id().toString(),
                plan.isSettled()
                        ? visit.say("web.care-plan.settled")
                        : visit.say("web.care-plan.waits", plan.waitingFor().size()),
                plan.isSettled(),
                visit.say(
                        "web.care-plan.saved",
                        plan.by().name(),
                        visit.moment(plan.by().at())),
                facts,
                plan.measures().stream()
                        .map(measure -> new CarePlanPage.Line(
                                measure.what(),
                                measure.attitude()
                                        .map(one -> visit.say(
                                                "item.coordinated-care-plan.measure.n.attitude." + one.code()))
                                        .orElse(""),
                                measure.unit()))
                        .toList(),
                plan.approvals().stream()
                        .map(approval -> new CarePlanPage.Approved(approval.unit(), approval.approver(), approval.on()))
                        .toList(),
                plan.waitingFor().stream().map(unit -> Choice.of(unit, unit)).toList(),
                "/person/" + visit.caseId() + "/lamna-ut/" + PlanningItems.COORDINATED_CARE_PLAN + "/" + plan.id());
    }

    private static Reply form(Visit visit) {
        file(visit);
        Form form = visit.form();
        newest(visit)
                .ifPresentOrElse(
                        plan -> {
                            form.prefill("seen", plan.revision().toString())
                                    .prefill("outside", plan.outside().code())
                                    .prefill("needs", plan.needs())
                                    .prefill("others", plan.others())
                                    .prefill("chief", plan.chief());
                            int number = 1;
                            for (Measure measure : plan.measures()) {
                                form.prefill("what" + number, measure.what()).prefill("unit" + number, measure.unit());
                                measure.attitude().map(Agreement::code).ifPresent(prefilled(form, number));
                                number++;
                            }
                        },
                        () -> form.prefill("seen", "0"));
        return showForm(visit);
    }

    private static Consumer<String> prefilled(Form form, int number) {
        return code -> form.prefill("attitude" + number, code);
    }

    private static Reply showForm(Visit visit) {
        // What was written stays, also where somebody else has saved a shorter plan meanwhile.
        int sent = IntStream.rangeClosed(1, CoordinatedCarePlan.MOST_MEASURES)
                .filter(number -> Stream.of("what", "attitude", "unit")
                        .anyMatch(field -> !visit.form().text(field + number).isEmpty()))
                .max()
                .orElse(0);
        int written = Math.max(
                sent, newest(visit).map(plan -> plan.measures().size() + 1).orElse(FEWEST_LINES));
        return visit.show(
                "region/stay/care-plan-form.jte",
                new CarePlanPage.Writing(
                        IntStream.rangeClosed(
                                        1, Math.min(CoordinatedCarePlan.MOST_MEASURES, Math.max(FEWEST_LINES, written)))
                                .boxed()
                                .toList(),
                        Stream.of(OutsideCare.values())
                                .map(one -> Choice.of(one.code(), visit.say("care-plan.outside." + one.code())))
                                .toList(),
                        Stream.of(Agreement.values())
                                .map(one -> Choice.of(
                                        one.code(),
                                        visit.say("item.coordinated-care-plan.measure.n.attitude." + one.code())))
                                .toList()));
    }

    private static Reply save(Visit visit) {
        Form form = visit.form();
        Optional<OutsideCare> outside = OutsideCare.ofCode(form.text("outside"));
        if (outside.isEmpty()) {
            form.refuse("outside", Sentence.of("web.care-plan.outside.missing"));
            return showForm(visit);
        }
        List<Measure> measures = IntStream.rangeClosed(1, CoordinatedCarePlan.MOST_MEASURES)
                .mapToObj(number -> new Measure(
                        form.text("what" + number),
                        Agreement.ofCode(form.text("attitude" + number)),
                        form.text("unit" + number)))
                .toList();
        return visit.use(KeepingCarePlans.class)
                .handle(
                        visit.actor(),
                        new SaveCoordinatedCarePlan(
                                visit.caseId(),
                                form.revision("seen"),
                                outside.get(),
                                form.text("needs"),
                                measures,
                                form.text("others"),
                                form.text("chief")))
                .match(done -> visit.goTo(home(visit), Sentence.of("web.care-plan.done")), refusal -> {
                    form.refuse(refusal.field().equals("measures") ? "what1" : refusal.field(), refusal.sentence());
                    return showForm(visit);
                });
    }

    private static Reply approve(Visit visit) {
        Form form = visit.form();
        Optional<LocalDate> on = form.requiredDate("on", Sentence.of("web.care-plan.on.missing"));
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(KeepingCarePlans.class)
                .handle(
                        visit.actor(),
                        new NoteApproval(
                                visit.caseId(),
                                form.id("plan").orElse(Form.NO_ID),
                                form.text("unit"),
                                form.text("approver"),
                                on.orElseThrow()))
                .match(done -> visit.goTo(home(visit), Sentence.of("web.care-plan.approved")), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }
}
